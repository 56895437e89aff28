/**
 * How the answers of a row compare: all the same, not all the same, or not to be told, because something is not known
 * or does not exist.
 */
export type Likeness = 'same' | 'differs' | 'open';

/** The answer of each column as a number: columns with the same number say the same; −1 says nothing. */
export type Answers = Readonly<Record<string, number>>;

/** The number of a column that says nothing. */
export const unknown = -1;

/**
 * How the chosen columns compare in a row. Two answers that differ are a difference, whatever a third one is.
 * @param chosen ids of columns
 */
export function likeness(answers: Answers, chosen: readonly string[]): Likeness {
  const given = chosen.map((id) => answers[id] ?? unknown);
  const told = new Set(given.filter((answer) => answer !== unknown));
  if (told.size > 1) return 'differs';
  return given.includes(unknown) ? 'open' : 'same';
}
