import { days, valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { printDay } from '../facts/print.ts';
import { marksIn, splitAtMarks } from '../record-text/segments.ts';
import type { Cell, Column, Comparison, Row } from './types.ts';

/** Does the column exist on that day? */
export const columnHolds = ({ from, to }: Pick<Column, 'from' | 'to'>, asOf: AsOf): boolean =>
  (from === undefined || from <= days[asOf]) && (to === undefined || to > days[asOf]);

/** What a row says of a column on a day; undefined where the column does not exist then, or the record has a hole. */
export const cellAt = (row: Row, column: Column, asOf: AsOf): Cell | undefined =>
  columnHolds(column, asOf) ? row.cells[column.id]?.[asOf] : undefined;

/** Everything that a cell prints, in one text. */
export const textOf = (cell: Cell): string =>
  'unsaid' in cell ? '' : [cell.is, cell.says, cell.because].filter((text) => text !== undefined).join(' ');

/** Ids of the facts that a cell prints, each once, in its order. */
export const factsOf = (cell: Cell): readonly string[] => [...new Set(marksIn(textOf(cell), 'fact'))];

/** Ids of all facts that the table prints, each once, row by row. */
export const factsOfComparison = ({ rows, columns }: Pick<Comparison, 'rows' | 'columns'>): readonly string[] => [
  ...new Set(
    rows.flatMap(({ cells }) =>
      columns.flatMap(({ id }) => {
        const cell = cells[id];
        return cell ? [...factsOf(cell.talk), ...factsOf(cell.today)] : [];
      }),
    ),
  ),
];

/** Do the words of the cell depend on the day, apart from the values of the facts in them? */
export const differsByDay = ({ talk, today }: Readonly<Record<AsOf, Cell>>): boolean =>
  textOf(talk) !== textOf(today) || 'unsaid' in talk !== 'unsaid' in today;

/** Words whose facts all speak for one day, whatever the reader has chosen. */
export const pinned = (words: string, asOf: AsOf): string =>
  splitAtMarks(words)
    .map((piece) => {
      if (piece.kind === 'fact') return `[[${piece.id}@${piece.at ?? asOf}]]`;
      return piece.kind === 'worked' ? `[[worked:${piece.id}]]` : piece.text;
    })
    .join('');

/**
 * The days that the sources of a cell’s facts speak for, oldest first, as precisely as they are known: `2025-11`,
 * `about 2026-09`, `undated`.
 * @param factOf gives a fact by its id
 */
export function sourceDays(cell: Cell, asOf: AsOf, factOf: (id: string) => Fact | undefined): readonly string[] {
  const seen = factsOf(cell).flatMap((id) => {
    const fact = factOf(id);
    return (fact && valueAt(fact, asOf)?.sources[0]) ?? [];
  });
  const sorted = seen.toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
  return [...new Set(sorted.map(printDay))];
}
