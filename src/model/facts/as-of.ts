import type { Fact } from '../../schemas/fact.ts';
import { days, type AsOf } from './days.ts';

export { days };
export type { AsOf, Fact };

/** One value of a fact, which applies from `from` (or since before anyone looked) until the day before `to` (or still). */
export type Value = Fact['values'][number];

/** Where a value was read. */
export type Evidence = Value['sources'][number];

const holds = (value: Value, day: string): boolean =>
  (value.from === undefined || value.from <= day) && (value.to === undefined || value.to > day);

/** The value that applied on that day; undefined where the thing did not exist yet or no longer did. */
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
