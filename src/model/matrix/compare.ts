import type { AsOf } from '../facts/as-of.ts';
import { cellAt } from './cells.ts';
import type { Matrix, Row } from './types.ts';

/**
 * How the answers of a row compare: all the same, not all the same, or not to be told, because something is not known
 * or does not exist.
 */
export type Likeness = 'same' | 'differs' | 'open';

/** The answer of each column as a number: columns with the same number say the same; −1 says nothing. */
export type Answers = Readonly<Record<string, number>>;

const unknown = -1;

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Numbers the answers of a row on a day, so that any columns can be compared without their words.
 * @param plain prints words as of that day, facts included
 */
export function answersOf(row: Row, columns: Matrix['columns'], asOf: AsOf, plain: (words: string) => string): Answers {
  const known: string[] = [];
  return Object.fromEntries(
    columns.map((column) => {
      const cell = cellAt(row, column, asOf);
      if (!cell || 'unsaid' in cell) return [column.id, unknown];
      const text = normal(plain(cell.is));
      if (!known.includes(text)) known.push(text);
      return [column.id, known.indexOf(text)];
    }),
  );
}

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

/** The rows in which the chosen columns differ on a day, by id. */
export const rowsThatDiffer = (
  { rows, columns }: Pick<Matrix, 'rows' | 'columns'>,
  chosen: readonly string[],
  asOf: AsOf,
  plain: (words: string) => string,
): readonly string[] =>
  rows.filter((row) => likeness(answersOf(row, columns, asOf, plain), chosen) === 'differs').map(({ id }) => id);
