/** The two days the site can speak for: the day the notes were made, and the day the ledger was last brought up to date. */
export const days = { talk: '2024-02-29', today: '2026-11-22' } as const;

export type AsOf = keyof typeof days;

/** How much a value can be trusted: read in a primary or dated copy, in one secondary source, in loose notes, or not at all. */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified';

export interface Evidence {
  readonly source: string;
  readonly date?: string | undefined;
  readonly precision?: 'month' | 'year' | 'approx' | 'undated' | undefined;
  readonly at?: string | undefined;
  readonly read?: boolean | undefined;
  readonly via?: string | undefined;
}

/** One value of a fact, held from `from` (or since before anyone looked) until the day before `to` (or still). */
export interface Value {
  readonly number?: number | undefined;
  /** Where the number is in another unit than the fact's own, such as 256 KiB before 1 MiB. */
  readonly unit?: string | undefined;
  readonly text?: string | undefined;
  readonly from?: string | undefined;
  /** Set where the first day is known only by its month, only roughly, or as the first day on which it was seen. */
  readonly fromPrecision?: 'month' | 'about' | 'first-seen' | undefined;
  readonly to?: string | undefined;
  readonly confidence: Confidence;
  readonly sources: readonly Evidence[];
  readonly note?: string | undefined;
}

export interface Fact {
  readonly id: string;
  readonly service?: string | undefined;
  readonly feature?: string | undefined;
  readonly quantity: string;
  readonly kind: string;
  /** What it is counted for, as it reads after “per”. */
  readonly scope?: string | undefined;
  /** Where a price holds. */
  readonly region?: string | undefined;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly verify?: string | undefined;
  readonly said?: { readonly text: string; readonly claim?: string | undefined } | undefined;
  readonly values: readonly Value[];
}

const holds = (value: Value, day: string): boolean =>
  (value.from === undefined || value.from <= day) && (value.to === undefined || value.to > day);

/** The value that held on that day; undefined where the thing did not exist yet or no longer did. */
export function valueAt(fact: Pick<Fact, 'values'>, asOf: AsOf): Value | undefined {
  return fact.values.findLast((value) => holds(value, days[asOf]));
}

/** Does the record itself speak for the day of the talk, or is today's value carried back to it unproven? */
export function provenAtTalk(value: Value): boolean {
  const bounded = (value.from !== undefined && value.from <= days.talk) || value.to !== undefined;
  return bounded || value.sources.some((seen) => seen.date !== undefined && seen.date <= days.talk);
}

/** True where the talk's day and today show a reader different things. */
export function differs(fact: Pick<Fact, 'values'>): boolean {
  const then = valueAt(fact, 'talk');
  const now = valueAt(fact, 'today');
  return then?.number !== now?.number || then?.unit !== now?.unit || then?.text !== now?.text;
}

/** A value that nobody read in a source may be shown only with a mark. */
export function isMarked(value: Value): boolean {
  return value.confidence === 'unverified' || value.confidence === 'low';
}
