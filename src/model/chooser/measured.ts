import type { AsOf } from '../facts/as-of.ts';
import { askedFor } from './conditions.ts';
import type { Answers, Detail, Question, Result, Tree } from './types.ts';

/** A number that the reader gave, and a limit of the result that it is set beside. */
export interface Measured {
  readonly question: Question | Detail;
  /** In the base unit of the question. */
  readonly load: number;
  readonly fact: string;
  /** The limit on that day, in the same unit; a load may stand at it. */
  readonly ceiling: number;
}

/** The reader's numbers against the limits of a result that they run up against. */
export function measuredBy(tree: Tree, result: Result, answers: Answers, asOf: AsOf): readonly Measured[] {
  return [...tree.questions, ...tree.details].flatMap((question) => {
    const load = answers[question.id]?.value;
    if (load === undefined) return [];
    return Object.entries(tree.measures[question.id]?.[asOf] ?? {}).flatMap(([fact, ceiling]) =>
      result.limits.includes(fact) ? [{ question, load, fact, ceiling }] : [],
    );
  });
}

/** Two numbers of the reader's: what arrives, and what the receivers of a result work off. */
export interface Paced {
  readonly question: Question | Detail;
  readonly pace: Question | Detail;
  /** Both in the base unit of their questions. */
  readonly load: number;
  readonly ceiling: number;
}

/** What arrives beside what the receivers of a result work off, where the reader gave both. */
export const pacedBy = (tree: Tree, { id }: Pick<Result, 'id'>, answers: Answers): readonly Paced[] =>
  (tree.paces[id] ?? []).flatMap(({ arrives, taken }) => {
    const [question, pace] = [askedFor(tree, arrives), askedFor(tree, taken)];
    const [load, ceiling] = [answers[arrives]?.value, answers[taken]?.value];
    if (!question || !pace || load === undefined || ceiling === undefined) return [];
    return [{ question, pace, load, ceiling }];
  });
