import type { Dimension } from './units.ts';

export interface Understood {
  readonly ok: true;
  /** In the base unit of the dimension: s, 1/s, bytes, bytes/s, a fraction of 1, or the count itself. */
  readonly value: number;
  /** Id of that base unit: `s`, `requests/s`, `bytes`, `instances`; empty for a bare count. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** The quantity as it was read, for the reader to check: `2,500 requests/s`. */
  readonly understood: string;
}

export interface Refused {
  readonly ok: false;
  /** Plain words for the person who typed it; no capital and no full stop. */
  readonly message: string;
  /** What the text may mean, to choose from. */
  readonly choices?: readonly string[];
}

export type Parsed = Understood | Refused;
