import type { AsOf } from '../facts/as-of.ts';
import { answerOf } from './answer.ts';
import { unknown, type Answers, type Condition, type Detail, type Question, type Tree } from './types.ts';

/** Where a number lies: above `low`, or at it unless `open`, and at most at `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** A question or a detail by its id. */
export const askedFor = (tree: Pick<Tree, 'questions' | 'details'>, id: string): Question | Detail | undefined =>
  tree.questions.find((question) => question.id === id) ?? tree.details.find((detail) => detail.id === id);

/** The range of an answer to a question for a number. */
export function spanOf(tree: Tree, question: Question, answer: string, asOf: AsOf): Interval {
  const bounds = tree.bounds[question.id]?.[asOf] ?? [];
  const at = question.answers.findIndex(({ id }) => id === answer);
  const { min = 0, max = Infinity } = question.number ?? {};
  return at <= 0
    ? { low: min, high: bounds[0] ?? max, open: false }
    : { low: bounds[at - 1] ?? min, high: bounds[at] ?? max, open: true };
}

/** What is known of a number from the answers; all that the question takes where nothing is. */
function intervalOf(tree: Tree, id: string, answers: Answers, asOf: AsOf): Interval {
  const value = answers[id]?.value;
  if (value !== undefined) return { low: value, high: value, open: false };
  const question = tree.questions.find((one) => one.id === id);
  const answer = question && answerOf(tree, question, answers, asOf);
  if (question && answer && answer !== unknown) return spanOf(tree, question, answer.id, asOf);
  const { min = 0, max = Infinity } = askedFor(tree, id)?.number ?? {};
  return { low: min, high: max, open: false };
}

/** Whether all of a range is above a bound, none of it, or, undefined, a part. */
export function isAbove({ low, high, open }: Interval, bound: number): boolean | undefined {
  if (low > bound || (open && low === bound)) return true;
  return high <= bound ? false : undefined;
}

/** Whether one range is above all of another, or nowhere. */
function isOver(one: Interval, other: Interval): boolean | undefined {
  if (one.low > other.high || (one.open && one.low === other.high)) return true;
  return one.high <= other.low ? false : undefined;
}

const product = (all: readonly Interval[]): Interval =>
  all.reduce((one, other) => ({
    low: one.low * other.low,
    high: one.high * other.high,
    open: one.open || other.open,
  }));

function holdsAnswered(
  tree: Tree,
  clause: Extract<Condition, { answered: unknown }>['answered'],
  answers: Answers,
  asOf: AsOf,
): boolean | undefined {
  const truths = Object.entries(clause).map(([id, admitted]) => {
    const question = tree.questions.find((one) => one.id === id);
    const answer = question && answerOf(tree, question, answers, asOf);
    return answer === undefined || answer === unknown ? undefined : admitted.includes(answer.id);
  });
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/**
 * Whether a condition of the tree is true of the answers; undefined where they leave it open, or the day has no figure.
 * @param name of the condition, or `not ` and its name
 */
export function truthOf(tree: Tree, name: string, answers: Answers, asOf: AsOf): boolean | undefined {
  if (name.startsWith('not ')) {
    const truth = truthOf(tree, name.slice('not '.length), answers, asOf);
    return truth === undefined ? undefined : !truth;
  }
  const condition = tree.conditions[name];
  if (!condition) return undefined;
  if ('answered' in condition) return holdsAnswered(tree, condition.answered, answers, asOf);
  const load = product(condition.of.map((id) => intervalOf(tree, id, answers, asOf)));
  if ('over' in condition) return isOver(load, intervalOf(tree, condition.over, answers, asOf));
  const bound = tree.thresholds[name]?.[asOf];
  return bound === undefined ? undefined : isAbove(load, bound);
}

/** A sentence that depends on conditions. */
export interface Conditional {
  readonly if: readonly string[];
  readonly unless: readonly string[];
  readonly only?: AsOf | undefined;
}

/** Whether a sentence is said: what it asserts is known to be true, and what it would be false for is not. */
export const isSaid = (tree: Tree, sentence: Conditional, answers: Answers, asOf: AsOf): boolean =>
  (sentence.only ?? asOf) === asOf &&
  sentence.if.every((name) => truthOf(tree, name, answers, asOf) === true) &&
  sentence.unless.every((name) => truthOf(tree, name, answers, asOf) !== true);

/** What of a list is said. */
export const saidOf = <T extends Conditional>(
  tree: Tree,
  list: readonly T[],
  answers: Answers,
  asOf: AsOf,
): readonly T[] => list.filter((sentence) => isSaid(tree, sentence, answers, asOf));
