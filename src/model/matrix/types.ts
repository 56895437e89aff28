import type { AsOf } from '../facts/as-of.ts';

/** What a cell says: its answer in a few words, and what qualifies it. */
export interface Said {
  readonly is: string;
  readonly says?: string | undefined;
  /** Why it holds, where no fact is printed. */
  readonly because?: string | undefined;
}

/** Stands where the ledger holds nothing. */
export interface Unsaid {
  readonly unsaid: true;
}

export type Cell = Said | Unsaid;

export interface Column {
  /** Permanent: links to a comparison carry it. */
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly variant?: string | undefined;
  /** Whether the talk’s slide has it, or it stands beside. */
  readonly menu: 'slide' | 'beside';
  /** First day on which it exists, where it did not always. */
  readonly from?: string | undefined;
  /** First day on which it exists no more. */
  readonly to?: string | undefined;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  /** Question of the decision tree that it answers. */
  readonly question?: string | undefined;
  /** By the column’s id, then by day. */
  readonly cells: Readonly<Record<string, Readonly<Record<AsOf, Cell>>>>;
}

export interface Matrix {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The decision tree whose questions its rows answer. */
  readonly advisor: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Columns that are often weighed against each other, with the question between them. */
  readonly pairs: readonly { readonly columns: readonly string[]; readonly asks: string }[];
}

/** A reference to something that is not there, or a hole; `at` is its place in the record. */
export interface Fault {
  readonly at: readonly PropertyKey[];
  readonly message: string;
  readonly fix?: string;
}
