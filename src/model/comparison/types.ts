import type { Comparison } from '../../schemas/comparison.ts';

export type { Comparison };
export type Column = Comparison['columns'][number];
export type Row = Comparison['rows'][number];

/** What a row says of a column on a day. */
export type Cell = Row['cells'][string]['talk'];

/** A reference to something that is not there, or a hole; `at` is its place in the record. */
export interface Fault {
  readonly at: readonly PropertyKey[];
  readonly message: string;
  readonly fix?: string;
}
