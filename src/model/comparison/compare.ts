import { valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { inBase, unitOf } from '../quantity/units.ts';
import { splitAtMarks } from '../record-text/segments.ts';
import { cellAt } from './cells.ts';
import { unknown, type Answers } from './likeness.ts';
import type { Comparison, Row } from './types.ts';

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const measured: readonly string[] = ['time', 'bytes', 'byte-rate'];

/** A fact that is an amount of time or data, in its base unit, so that 365 days and a year are the same. */
function amountOf(fact: Fact, asOf: AsOf): string | undefined {
  const value = valueAt(fact, asOf);
  const id = value?.unit ?? fact.unit;
  const unit = id === undefined ? undefined : unitOf(id);
  if (value?.number === undefined || unit === undefined || !measured.includes(unit.dimension)) return undefined;
  return `${unit.dimension} ${String(inBase(value.number, unit.id))}`;
}

/**
 * What an answer is compared by: its words as of a day, or the amount where it is nothing but one.
 * @param plain prints words as of that day, facts included
 */
export const answerKey =
  (asOf: AsOf, factOf: (id: string) => Fact | undefined, plain: (words: string) => string) =>
  (is: string): string => {
    const [piece, ...others] = splitAtMarks(is);
    const fact = piece?.kind === 'fact' && others.length === 0 ? factOf(piece.id) : undefined;
    const day = piece?.kind === 'fact' ? (piece.at ?? asOf) : asOf;
    return (fact && amountOf(fact, day)) ?? normal(plain(is));
  };

/**
 * Numbers the answers of a row on a day, so that any columns can be compared without their words.
 * @param keyOf gives what an answer of that day is compared by
 */
export function answersOf(
  row: Row,
  columns: Comparison['columns'],
  asOf: AsOf,
  keyOf: (is: string) => string,
): Answers {
  const known: string[] = [];
  return Object.fromEntries(
    columns.map((column) => {
      const cell = cellAt(row, column, asOf);
      if (!cell || 'unsaid' in cell) return [column.id, unknown];
      const text = keyOf(cell.is);
      if (!known.includes(text)) known.push(text);
      return [column.id, known.indexOf(text)];
    }),
  );
}
