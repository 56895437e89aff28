import type { AsOf } from '../facts/as-of.ts';
import { splitAtMarks } from '../record-text/segments.ts';
import { isAbove, spanOf, type Conditional } from './conditions.ts';
import { bothDays, holdsOn } from './effective.ts';
import { paths } from './paths.ts';
import type { Clause, Fault, Tree } from './types.ts';

/** A sentence that claims something of the reader's case. */
interface Sentence extends Conditional {
  readonly result: Tree['results'][number];
  readonly at: readonly PropertyKey[];
  readonly on: Clause;
  readonly words: string;
}

const bare = (name: string): string => name.replace(/^not /, '');

const claimsOf = ({ results }: Tree): readonly Sentence[] =>
  results.flatMap((result, i) => [
    ...result.because.map(({ says, ...reason }, k) => ({
      ...reason,
      result,
      words: says,
      at: ['results', i, 'because', k, 'says'],
    })),
    ...result.traps.map(({ tempts, fails, ...trap }, k) => ({
      ...trap,
      result,
      on: {},
      words: `${tempts} ${fails}`,
      at: ['results', i, 'traps', k, 'fails'],
    })),
    // What to set or watch tells of the limit itself; it claims nothing of the reader's number.
    ...result.mind.map((mind, k) => ({
      if: mind.if,
      unless: mind.unless,
      only: mind.only,
      result,
      on: {},
      words: '',
      at: ['results', i, 'mind', k],
    })),
  ]);

/** The answers to a question on the paths to a result, where every one of them asks it. */
function answersTo(tree: Tree, result: string, question: string, asOf: AsOf): readonly string[] | undefined {
  const ways = paths(tree, asOf).filter((path) => path.result === result);
  const steps = ways.flatMap(({ steps: asked }) => asked.filter((step) => step.question === question));
  return ways.length > 0 && steps.length === ways.length ? steps.flatMap(({ answers }) => answers) : undefined;
}

/** Whether the answers that a sentence is based on, or that lead to its result, put the number on one side of the limit. */
function settled(
  tree: Tree,
  { on, result: { id: result } }: Pick<Sentence, 'on' | 'result'>,
  question: string,
  bound: number,
  asOf: AsOf,
): boolean {
  const asked = tree.questions.find(({ id }) => id === question);
  const answers = on[question] ?? answersTo(tree, result, question, asOf);
  if (!asked || !answers) return false;
  const sides = answers.map((answer) => isAbove(spanOf(tree, asked, answer, asOf), bound));
  return sides.every((side) => side !== undefined && side === sides[0]);
}

/** Whether a condition of the sentence compares that number with that limit. */
const compared = (tree: Tree, { if: needs, unless }: Conditional, question: string, fact: string): boolean =>
  [...needs, ...unless].some((name) => {
    const condition = tree.conditions[bare(name)];
    return (
      condition !== undefined && 'above' in condition && condition.above === fact && condition.of.includes(question)
    );
  });

/**
 * Reasons and wrong picks that print a limit which a question's number is set beside, and do not say on which side of it
 * they are true: a reader's number could make them false. And conditions that the tree does not have.
 */
export function claimFaults(tree: Tree): readonly Fault[] {
  return claimsOf(tree).flatMap((claim): Fault[] => {
    const unknown = [...claim.if, ...claim.unless].filter((name) => !(bare(name) in tree.conditions));
    if (unknown.length > 0)
      return unknown.map((name) => ({ at: claim.at, message: `the tree has no condition “${bare(name)}”` }));
    const printed = new Set(splitAtMarks(claim.words).flatMap((piece) => (piece.kind === 'fact' ? [piece.id] : [])));
    const days = bothDays.filter((asOf) => holdsOn(claim.result, asOf) && (claim.only ?? asOf) === asOf);
    const open = Object.entries(tree.measures).flatMap(([question, measures]) =>
      days.flatMap((asOf) =>
        Object.entries(measures[asOf]).flatMap(([fact, bound]) =>
          printed.has(fact) && !compared(tree, claim, question, fact) && !settled(tree, claim, question, bound, asOf)
            ? [`${question} ${fact}`]
            : [],
        ),
      ),
    );
    return [...new Set(open)].map((pair) => {
      const [question = '', fact = ''] = pair.split(' ');
      return {
        at: claim.at,
        question,
        message: `this sentence of “${claim.result.id}” prints the limit “${fact}”, and no condition compares “${question}” with it`,
        fix: 'Name a condition in `if` or `unless`, so that it is not said where the number makes it false',
      };
    });
  });
}
