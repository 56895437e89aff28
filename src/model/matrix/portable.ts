import { days, valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { printDay, viewAt } from '../facts/print.ts';
import { cellAt, factsOf } from './cells.ts';
import type { Column, Matrix, Row } from './types.ts';

/** A fact that a cell prints: its value as text, the day its source speaks for, and its mark where nobody verified it. */
interface PortableFact {
  readonly id: string;
  readonly value: string;
  readonly seen: string | null;
  readonly mark: string | null;
}

/** A cell on one day as others may take it. */
interface PortableCell {
  /** `absent` where the column does not exist on that day, `unsaid` where the ledger holds nothing. */
  readonly kind: 'said' | 'unsaid' | 'absent';
  readonly is: string | null;
  readonly says: string | null;
  readonly because: string | null;
  readonly facts: readonly PortableFact[];
}

interface PortableColumn {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly variant: string | null;
  readonly menu: Column['menu'];
  readonly from: string | null;
  readonly to: string | null;
}

interface PortableRow {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly question: string | null;
  readonly cells: Readonly<Record<string, Readonly<Record<AsOf, PortableCell>>>>;
}

interface PortableTable {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly url: string;
  readonly tree: string;
  readonly columns: readonly PortableColumn[];
  readonly rows: readonly PortableRow[];
}

/** All tables as others may take them. Every field is there, so that who reads it needs no defaults. */
export interface PortableMatrices {
  /** Grows when a field goes or means something else. */
  readonly version: 1;
  readonly days: typeof days;
  readonly tables: readonly PortableTable[];
}

/** What the tables lean on. */
export interface Surroundings {
  readonly factOf: (id: string) => Fact | undefined;
  /** Prints words as of a day, facts included. */
  readonly plain: (words: string, asOf: AsOf) => string;
}

const nothing = { is: null, says: null, because: null, facts: [] } as const;

function portableFact(fact: Fact, asOf: AsOf): PortableFact {
  const seen = valueAt(fact, asOf)?.sources[0];
  const { print, mark } = viewAt(fact, asOf);
  return { id: fact.id, value: print, seen: seen ? printDay(seen) : null, mark: mark ?? null };
}

function portableCell(row: Row, column: Column, asOf: AsOf, { factOf, plain }: Surroundings): PortableCell {
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
    facts: facts.map((fact) => portableFact(fact, asOf)),
  };
}

function portableTable(matrix: Matrix, url: string, around: Surroundings): PortableTable {
  const { id, title, about, advisor, columns, rows } = matrix;
  return {
    id,
    title,
    about,
    url,
    tree: advisor,
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
          { talk: portableCell(row, column, 'talk', around), today: portableCell(row, column, 'today', around) },
        ]),
      ),
    })),
  };
}

/** All tables as others may take them. The shape is described at /choose/compare/#json. */
export const portableMatrices = (
  matrices: readonly Matrix[],
  urlOf: (id: string) => string,
  around: Surroundings,
): PortableMatrices => ({
  version: 1,
  days,
  tables: matrices.map((matrix) => portableTable(matrix, urlOf(matrix.id), around)),
});
