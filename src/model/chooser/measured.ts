import type { AsOf } from '../facts/as-of.ts';
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
