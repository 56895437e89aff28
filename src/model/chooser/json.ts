import type { choosersFile } from '../../schemas/published/chooser.ts';
import type { Published } from '../../schemas/published/fields.ts';
import type { AsOf } from '../facts/as-of.ts';
import { paths } from './paths.ts';
import type { Condition, Question, Result, Trap, Tree } from './types.ts';

/** All choosers in one file. */
export type ChoosersJson = Published<typeof choosersFile>;

/** A tree as others may take it. Every field is there; what is absent is null. */
export type ChooserJson = ChoosersJson['choosers'][number];
type QuestionJson = ChooserJson['questions'][number];
type ResultJson = ChooserJson['results'][number];
type ConditionJson = ChooserJson['conditions'][string];
type TrapJson = ResultJson['traps'][number];

/** Prints the figures in every word of a value; ids hold none and stay. */
function plainDeep<T>(value: T, plain: (words: string) => string): T {
  if (typeof value === 'string') return plain(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => plainDeep(item, plain)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainDeep<unknown>(item, plain)])) as T;
}

const trapOf = ({ only, ...trap }: Trap): TrapJson => ({ ...trap, only: only ?? null });

/** A condition in one shape: what does not apply is null. */
const conditionOf = (condition: Condition): ConditionJson => ({
  of: 'of' in condition ? condition.of : [],
  above: 'above' in condition ? condition.above : null,
  over: 'over' in condition ? condition.over : null,
  answered: 'answered' in condition ? condition.answered : null,
});

const bound = (number: number | undefined): number | null =>
  number === undefined || Number.isNaN(number) ? null : number;

function questionOf(question: Question, { bounds }: Tree): QuestionJson {
  const { number, answers, worksheet = null, assumed = null, ...rest } = question;
  return {
    ...rest,
    worksheet,
    assumed,
    number: number ? { dimension: number.dimension, measures: number.measures } : null,
    answers: answers.map(({ id, label, means, upTo }, i) => ({
      id,
      label,
      means,
      upTo:
        upTo === undefined
          ? null
          : { fact: upTo, talk: bound(bounds[question.id]?.talk[i]), today: bound(bounds[question.id]?.today[i]) },
    })),
  };
}

const resultOf = (result: Result, url: string): ResultJson => ({
  ...result,
  from: result.from ?? null,
  to: result.to ?? null,
  undo: result.undo ?? null,
  url: `${url}results/#result-${result.id}`,
  because: result.because.map(({ only = null, ...reason }) => ({ ...reason, only })),
  mind: result.mind.map(({ only = null, ...mind }) => ({ ...mind, only })),
  traps: result.traps.map(trapOf),
});

const waysOn = (tree: Tree, asOf: AsOf): ChooserJson['paths'][AsOf] =>
  paths(tree, asOf).map(({ steps, result = null }) => ({ steps, result }));

/**
 * A tree with its words in full.
 * @param url of its page
 * @param plain prints words with their figures
 */
export function chooserJson(tree: Tree, url: string, plain: (words: string) => string): ChooserJson {
  const { id, title, about, leans, decision, slides, claims, checks, leftOut } = tree;
  return plainDeep(
    {
      id,
      title,
      url,
      about,
      leans,
      decision,
      slides,
      claims,
      questions: tree.questions.map((question) => questionOf(question, tree)),
      details: tree.details.map(({ number: { dimension, measures }, ...detail }) => ({
        ...detail,
        number: { dimension, measures },
      })),
      conditions: Object.fromEntries(
        Object.entries(tree.conditions).map(([name, condition]) => [name, conditionOf(condition)]),
      ),
      rules: tree.rules.map((rule) => ({ ...rule, from: rule.from ?? null, to: rule.to ?? null })),
      results: tree.results.map((result) => resultOf(result, url)),
      checks,
      scenarios: tree.scenarios.map(({ id: name, text, answers, expect, trap }) => ({
        id: name,
        text,
        answers,
        expect,
        trap: trapOf(trap),
      })),
      paths: { talk: waysOn(tree, 'talk'), today: waysOn(tree, 'today') },
      leftOut,
    },
    plain,
  );
}
