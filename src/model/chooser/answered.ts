import type { Answer, Question, Reply } from './types.ts';

/** A question that was asked and answered. */
export interface Answered extends Reply {
  readonly question: Question;
  /** Undefined where the reader does not know. */
  readonly answer: Answer | undefined;
}
