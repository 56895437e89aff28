import type { AsOf } from '../facts/as-of.ts';
import type { Answered } from './answered.ts';
import { isSaid } from './conditions.ts';
import type { Answers, Clause, Result, Tree } from './types.ts';

/** A reason with the answers of the reader that it rests on. */
export interface Given {
  readonly says: string;
  readonly from: readonly Answered[];
}

/** Whether these answers bring all that a clause asks for. */
export const holds = (clause: Clause, answerTo: (question: string) => string | undefined): boolean =>
  Object.entries(clause).every(([question, answers]) => answers.includes(answerTo(question) ?? ''));

/** Why a result is right, given these answers; in the order of its record. */
export function reasonsOf(
  tree: Tree,
  result: Result,
  steps: readonly Answered[],
  answers: Answers,
  asOf: AsOf,
): readonly Given[] {
  const stepOf = new Map(steps.map((step) => [step.question.id, step]));
  return result.because
    .filter((reason) => isSaid(tree, reason, answers, asOf))
    .filter(({ on }) => holds(on, (question) => stepOf.get(question)?.answer?.id))
    .map(({ on, says }) => ({ says, from: steps.filter(({ question }) => question.id in on) }));
}
