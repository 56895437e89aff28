import { z } from 'astro/zod';
import { day, words, type RecordOf, type Ref } from './fields.ts';

/** Permanent id of a table, a column or a row: it stands in addresses. */
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case, without double dashes');

/** Days between which a column exists: from `from` until the day before `to`. */
const window = { from: day.optional(), to: day.optional() };

const said = z.strictObject({
  /** The answer in a few words: rows are compared by it. */
  is: words,
  /** What qualifies it, in a sentence or two. */
  says: words.optional(),
  /** Why it holds, where no fact can be printed. */
  because: words.optional(),
});

/** Stands where the ledger holds nothing. */
const unsaid = z.strictObject({ unsaid: z.literal(true) });

/** A cell that is the same on both days, apart from the values of its facts; a text alone is its answer. */
const ofOneDay = z.union([words.transform((is): z.output<typeof said> => ({ is })), said, unsaid], {
  error: 'a cell is a text, or has `is` with `says` or `because`, or `unsaid: true`',
});

/** Cells whose words differ by day. */
const cell = z.union(
  [z.strictObject({ talk: ofOneDay, today: ofOneDay }), ofOneDay.transform((same) => ({ talk: same, today: same }))],
  {
    error:
      'a cell is a text, has `is` with `says` or `because`, or `unsaid: true`, or has one of these for `talk` and `today`',
  },
);

const column = (ref: Ref) =>
  z.strictObject({
    /** Permanent: links to a comparison carry it. */
    id: name,
    name: words,
    service: ref('services'),
    /** The part of the service, where a column is not the whole of it: `FIFO queue`. */
    variant: words.optional(),
    /** Whether the talk’s slide has it, or it stands beside. */
    menu: z.enum(['slide', 'beside']),
    ...window,
  });

const row = z.strictObject({
  id: name,
  title: words,
  /** What the row tells, as a question. */
  asks: words,
  /** Question of the decision tree that this row answers. */
  question: name.optional(),
  /** By column. */
  cells: z.record(name, cell),
});

/** A table of services and their properties, each cell with what the ledger says of it. */
export const comparisonSchema = (ref: Ref) =>
  z.strictObject({
    id: name,
    title: words,
    about: words,
    /** The decision tree whose questions its rows answer. */
    chooser: ref('choosers'),
    columns: z.array(column(ref)).min(2, 'a comparison needs at least two columns'),
    rows: z.array(row).min(1),
    /** Columns that are often weighed against each other, with the question between them. */
    pairs: z.array(z.strictObject({ columns: z.array(name).min(2).max(3), asks: words })).default([]),
  });

export type Comparison = RecordOf<typeof comparisonSchema>;
