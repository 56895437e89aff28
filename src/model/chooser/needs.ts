import type { Answers, Detail, Question, Result, SheetLink, Tree } from './types.ts';

/** The figures of a calculator that the answers are enough for. */
export const shownBy = ({ shows }: SheetLink, answers: Answers): readonly string[] =>
  Object.entries(shows).flatMap(([figure, needs]) =>
    needs.every((id) => answers[id]?.value !== undefined) ? [figure] : [],
  );

/**
 * What a result may ask beside itself to work its figures out: what is needed and not answered, questions first, and
 * the details that were given, so that they can be changed.
 */
export function wantedFor(tree: Tree, result: Result, answers: Answers): readonly (Question | Detail)[] {
  const numbers = new Set(result.worksheets.flatMap(({ shows }) => Object.values(shows).flat()));
  const asks = new Set(result.asks);
  return [
    ...tree.questions.filter(
      ({ id }) => (asks.has(id) && answers[id] === undefined) || (numbers.has(id) && answers[id]?.value === undefined),
    ),
    ...tree.details.filter(({ id }) => asks.has(id) || numbers.has(id)),
  ];
}
