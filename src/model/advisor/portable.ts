import { days, type AsOf } from '../facts/as-of.ts';
import { paths } from './paths.ts';
import type { Advisor, Check, Clause, PathStep, Question, Result, Rule, Scenario, Trap, Tree } from './types.ts';

type Json<T> = { readonly [Key in keyof T]-?: undefined extends T[Key] ? Exclude<T[Key], undefined> | null : T[Key] };

/** A question as others may take it: its ranges carry their bounds in base units. */
interface PortableQuestion extends Omit<Json<Question>, 'number' | 'answers'> {
  readonly number: { readonly dimension: string; readonly measures: readonly string[] } | null;
  readonly answers: readonly {
    readonly id: string;
    readonly label: string;
    readonly means: string;
    readonly upTo: { readonly fact: string; readonly talk: number | null; readonly today: number | null } | null;
  }[];
}

interface PortableResult extends Omit<Json<Result>, 'because' | 'mind' | 'traps'> {
  readonly url: string;
  readonly because: readonly { readonly on: Clause; readonly says: string; readonly only: AsOf | null }[];
  readonly mind: readonly { readonly says: string; readonly only: AsOf | null }[];
  readonly traps: readonly Json<Trap>[];
}

/** A tree as others may take it. Every field is there; what is absent is null. */
export interface PortableChooser extends Omit<Advisor, 'questions' | 'rules' | 'results' | 'scenarios'> {
  readonly url: string;
  readonly questions: readonly PortableQuestion[];
  readonly rules: readonly Json<Rule>[];
  readonly results: readonly PortableResult[];
  readonly checks: readonly Check[];
  readonly scenarios: readonly (Omit<Scenario, 'trap' | 'worksheet'> & { readonly trap: Json<Trap> })[];
  /** Every way through the tree on each day, worked out from the rules. */
  readonly paths: Readonly<
    Record<AsOf, readonly { readonly steps: readonly PathStep[]; readonly result: string | null }[]>
  >;
}

/** All choosers in one file. `version` moves when a field goes or means something else. */
export interface PortableChoosers {
  readonly version: 1;
  readonly days: Readonly<Record<AsOf, string>>;
  readonly choosers: readonly PortableChooser[];
}

/** Prints the figures in every word of a value; ids hold none and stay. */
function plainDeep<T>(value: T, plain: (words: string) => string): T {
  if (typeof value === 'string') return plain(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => plainDeep(item, plain)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainDeep<unknown>(item, plain)])) as T;
}

const trapOf = ({
  tempts,
  fails,
  facts,
  only = null,
}: Omit<Trap, 'only'> & { only?: AsOf | null | undefined }): Json<Trap> => ({
  tempts,
  fails,
  facts,
  only,
});

const bound = (number: number | undefined): number | null =>
  number === undefined || Number.isNaN(number) ? null : number;

function questionOf(question: Question, { bounds }: Tree): PortableQuestion {
  const { number, answers, worksheet = null, ...rest } = question;
  return {
    ...rest,
    worksheet,
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

const resultOf = (result: Result, url: string): PortableResult => ({
  ...result,
  from: result.from ?? null,
  to: result.to ?? null,
  url: `${url}#result-${result.id}`,
  because: result.because.map(({ on, says, only = null }) => ({ on, says, only })),
  mind: result.mind.map(({ says, only = null }) => ({ says, only })),
  traps: result.traps.map(trapOf),
});

const waysOn = (tree: Tree, asOf: AsOf): PortableChooser['paths'][AsOf] =>
  paths(tree, asOf).map(({ steps, result = null }) => ({ steps, result }));

/**
 * A tree with its words in full.
 * @param url of its page
 * @param plain prints words with their figures
 */
export function portableChooser(tree: Tree, url: string, plain: (words: string) => string): PortableChooser {
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

export const portableChoosers = (choosers: readonly PortableChooser[]): PortableChoosers => ({
  version: 1,
  days,
  choosers,
});
