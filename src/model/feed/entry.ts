/** Something that changed, as a feed tells it. Days come from the records: there is no clock. */
export interface Entry {
  /** Permanent and unique in the feed: `fact/aurora-acu-max/2024-10-03`. */
  readonly id: string;
  readonly kind: 'fact' | 'decision' | 'correction';
  readonly title: string;
  readonly url: string;
  /** The day of the change, as well as it is known. */
  readonly day: string;
  readonly summary: string;
}

/** Newest first; what changed on one day in the order of the ids, so that two builds say the same. */
export const newestFirst = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
