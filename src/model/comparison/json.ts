import type { comparisonFile } from '../../schemas/published/comparison.ts';
import type { Published } from '../../schemas/published/fields.ts';
import { valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { printDay, viewAt } from '../facts/print.ts';
import { cellAt, factsOf } from './cells.ts';
import type { Column, Comparison, Row } from './types.ts';

/** All tables as others may take them. Every field is there, so that who reads it needs no defaults. */
export type ComparisonJson = Published<typeof comparisonFile>;

type TableJson = ComparisonJson['tables'][number];
type CellJson = TableJson['rows'][number]['cells'][string]['talk'];
type FactJson = CellJson['facts'][number];

/** What the tables lean on. */
export interface Surroundings {
  readonly factOf: (id: string) => Fact | undefined;
  /** Prints words as of a day, facts included. */
  readonly plain: (words: string, asOf: AsOf) => string;
}

const nothing = { is: null, says: null, because: null, facts: [] } as const;

function factJson(fact: Fact, asOf: AsOf): FactJson {
  const seen = valueAt(fact, asOf)?.sources[0];
  const { print, mark } = viewAt(fact, asOf);
  return { id: fact.id, value: print, seen: seen ? printDay(seen) : null, mark: mark ?? null };
}

function cellJson(row: Row, column: Column, asOf: AsOf, { factOf, plain }: Surroundings): CellJson {
  const cell = cellAt(row, column, asOf);
  if (!cell) return { kind: 'absent', ...nothing };
  if ('unsaid' in cell) return { kind: 'unsaid', ...nothing };
  const print = (words: string | undefined): string | null => (words === undefined ? null : plain(words, asOf));
  const facts = factsOf(cell).flatMap((id) => factOf(id) ?? []);
  return {
    kind: 'said',
    is: plain(cell.is, asOf),
    says: print(cell.says),
    because: print(cell.because),
    facts: facts.map((fact) => factJson(fact, asOf)),
  };
}

function tableJson(matrix: Comparison, url: string, around: Surroundings): TableJson {
  const { id, title, about, chooser, columns, rows } = matrix;
  return {
    id,
    title,
    about,
    url,
    tree: chooser,
    columns: columns.map(({ variant, from, to, ...column }) => ({
      id: column.id,
      name: column.name,
      service: column.service,
      variant: variant ?? null,
      menu: column.menu,
      from: from ?? null,
      to: to ?? null,
    })),
    rows: rows.map((row) => ({
      id: row.id,
      title: row.title,
      asks: row.asks,
      question: row.question ?? null,
      cells: Object.fromEntries(
        columns.map((column) => [
          column.id,
          { talk: cellJson(row, column, 'talk', around), today: cellJson(row, column, 'today', around) },
        ]),
      ),
    })),
  };
}

/** All tables as others may take them. The shape is described at /reference/choosers/#comparison. */
export const comparisonJson = (
  comparisons: readonly Comparison[],
  urlOf: (id: string) => string,
  around: Surroundings,
): ComparisonJson => ({
  tables: comparisons.map((matrix) => tableJson(matrix, urlOf(matrix.id), around)),
});
