import { valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { splitAtMarks } from '../record-text/segments.ts';
import { cellAt, columnHolds, factsOf, textOf } from './cells.ts';
import type { Column, Fault, Comparison, Row } from './types.ts';

const bothDays: readonly AsOf[] = ['talk', 'today'];

const sayDay: Readonly<Record<AsOf, string>> = { talk: 'the day of the talk', today: 'today' };

/** What a table is checked against. */
export interface Surroundings {
  /** Ids of the tree’s questions. */
  readonly questions: ReadonlySet<string>;
  readonly factOf: (id: string) => Fact | undefined;
  /** Guesses which name was meant. */
  readonly nearest: (word: string, known: Iterable<string>) => string | undefined;
}

/** Ids that stand twice among columns or rows. */
const doubles = (key: 'columns' | 'rows', list: readonly { readonly id: string }[]): readonly Fault[] =>
  list.flatMap(({ id }, i) =>
    list.findIndex((other) => other.id === id) === i
      ? []
      : [
          {
            at: [key, i, 'id'],
            message: `two ${key} are called “${id}”`,
            fix: 'Ids are permanent: give this one another',
          },
        ],
  );

/** Cells of columns that are not there, columns without a cell, and a question that the tree does not ask. */
function nameFaults(row: Row, i: number, columns: readonly Column[], around: Surroundings): readonly Fault[] {
  const known = columns.map(({ id }) => id);
  const meant = (word: string, among: Iterable<string>): { fix?: string } => {
    const near = around.nearest(word, among);
    return near === undefined ? {} : { fix: `Did you mean “${near}”?` };
  };
  const strange = Object.keys(row.cells).filter((id) => !known.includes(id));
  const holes = known.filter((id) => row.cells[id] === undefined);
  const { question } = row;
  return [
    ...strange.map((id) => ({
      at: ['rows', i, 'cells', id],
      message: `the row “${row.id}” has a cell for “${id}”, which is no column`,
      ...meant(id, known),
    })),
    ...holes.map((id) => ({
      at: ['rows', i, 'cells'],
      message: `the row “${row.id}” has no cell for “${id}”`,
      fix: 'Where nothing is known, write `unsaid: true`',
    })),
    ...(question === undefined || around.questions.has(question)
      ? []
      : [
          {
            at: ['rows', i, 'question'],
            message: `the row “${row.id}” answers “${question}”, which the tree does not ask`,
            ...meant(question, around.questions),
          },
        ]),
  ];
}

/** Pairs that name what is no column. */
const pairFaults = ({ pairs, columns }: Comparison, { nearest }: Surroundings): readonly Fault[] =>
  pairs.flatMap((pair, i) =>
    pair.columns.flatMap((id, k): Fault[] => {
      const known = columns.map((column) => column.id);
      if (known.includes(id)) return [];
      const near = nearest(id, known);
      const fix = near === undefined ? {} : { fix: `Did you mean “${near}”?` };
      return [{ at: ['pairs', i, 'columns', k], message: `a pair names “${id}”, which is no column`, ...fix }];
    }),
  );

/** Ids of the facts that a text prints as of a day that it leaves open. */
const openFacts = (text: string): readonly string[] =>
  splitAtMarks(text).flatMap((piece) => (piece.kind === 'fact' && piece.at === undefined ? [piece.id] : []));

/** Cells without a ground, and cells that print a fact on a day on which it does not exist. */
function groundFaults(row: Row, i: number, columns: readonly Column[], around: Surroundings): readonly Fault[] {
  return columns.flatMap((column) =>
    bothDays.flatMap((asOf): Fault[] => {
      const cell = cellAt(row, column, asOf);
      if (!cell || 'unsaid' in cell) return [];
      const at = ['rows', i, 'cells', column.id];
      const where = `the cell “${column.id}” of “${row.id}”`;
      if (factsOf(cell).length === 0 && cell.because === undefined) {
        const fix = 'Print a fact, or say why it is so with `because`';
        return [{ at, message: `${where} is based on no fact`, fix }];
      }
      return openFacts(textOf(cell)).flatMap((id): Fault[] => {
        const fact = around.factOf(id);
        if (!fact || valueAt(fact, asOf)) return [];
        const fix = 'Give the cell words for `talk` and `today`';
        return [{ at, message: `${where} prints “${id}”, which does not exist on ${sayDay[asOf]}`, fix }];
      });
    }),
  );
}

/** Windows that no fact of the column bears out, and columns that no day has. */
function windowFaults({ columns, rows }: Comparison, { factOf }: Surroundings): readonly Fault[] {
  return columns.flatMap((column, i) => {
    if (!bothDays.some((asOf) => columnHolds(column, asOf))) {
      return [{ at: ['columns', i], message: `the column “${column.id}” exists on neither day` }];
    }
    const cells = rows.flatMap(({ cells }) => cells[column.id] ?? []);
    const printed = cells.flatMap(({ talk, today }) => [...factsOf(talk), ...factsOf(today)]);
    const turns = new Set(printed.flatMap((id) => factOf(id)?.values.flatMap(({ from, to }) => [from, to]) ?? []));
    return (['from', 'to'] as const).flatMap((end) => {
      const day = column[end];
      if (day === undefined || turns.has(day)) return [];
      const message = `no fact of the column “${column.id}” begins or ends on ${day}`;
      return [{ at: ['columns', i, end], message, fix: 'Print the fact whose value begins or ends on that day' }];
    });
  });
}

/** Everything that is wrong with a table that fits its schema. Each cell’s fault is named once, for the first day. */
export function faultsOf(matrix: Comparison, around: Surroundings): readonly Fault[] {
  const { columns, rows } = matrix;
  const all = [
    ...doubles('columns', columns),
    ...doubles('rows', rows),
    ...rows.flatMap((row, i) => [...nameFaults(row, i, columns, around), ...groundFaults(row, i, columns, around)]),
    ...windowFaults(matrix, around),
    ...pairFaults(matrix, around),
  ];
  return all.filter(({ message }, i) => all.findIndex((other) => other.message === message) === i);
}
