import type { AsOf } from '../facts/as-of.ts';
import type { Answered } from './answered.ts';
import type { Clause, Result } from './types.ts';

/** A reason with the answers of the reader that it rests on. */
export interface Given {
  readonly says: string;
  readonly from: readonly Answered[];
}

/** Whether these answers bring all that a clause asks for. */
export const holds = (clause: Clause, answerTo: (question: string) => string | undefined): boolean =>
  Object.entries(clause).every(([question, answers]) => answers.includes(answerTo(question) ?? ''));

/** What speaks for a result, given these answers; in the order of its record. */
export function reasonsOf(result: Result, steps: readonly Answered[], asOf: AsOf): readonly Given[] {
  const stepOf = new Map(steps.map((step) => [step.question.id, step]));
  return result.because
    .filter(({ on, only }) => (only ?? asOf) === asOf && holds(on, (question) => stepOf.get(question)?.answer?.id))
    .map(({ on, says }) => ({ says, from: steps.filter(({ question }) => question.id in on) }));
}
