import { sayDate, type Day } from '../facts/day.ts';
import { formatExact } from '../quantity/number.ts';
import { numberIn } from './limits-at.ts';
import type { Limit } from './limit.ts';

/** A limit that has another value than the sheet counts with. */
export interface Moved {
  readonly id: string;
  readonly was: number;
  readonly now: number;
}

/** The limits that have changed since an edition of the figures. */
export const changedSince = (limits: Readonly<Record<string, Limit>>, edition: string): readonly Moved[] =>
  Object.keys(limits).flatMap((id) => {
    const limit = limits[id];
    if (!limit) return [];
    const was = numberIn(limit, edition);
    return was === limit.today ? [] : [{ id, was, now: limit.today }];
  });

/** So many are named. */
const most = 6;

const counts = ['No limit has', 'One limit has', 'Two limits have', 'Three limits have', 'Four limits have'];

/**
 * What a sheet says that counts with the limits of an earlier day.
 * @returns undefined where it counts with those of the day shown
 */
export function saySince({ pin, edition }: Day, limits: Readonly<Record<string, Limit>>): string | undefined {
  if (pin === undefined || edition === undefined) return undefined;
  const moved = changedSince(limits, edition);
  const named = moved.slice(0, most).map(({ id, was, now }) => {
    const name = limits[id]?.name ?? id;
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} was ${formatExact(was)}, now ${formatExact(now)}`;
  });
  const more = moved.length > most ? [`and ${moved.length - most} more`] : [];
  const of = pin === edition ? '' : ` (figures of ${sayDate(edition)})`;
  const count = counts[moved.length] ?? `${moved.length} limits have`;
  const list = named.length === 0 ? '' : `: ${[...named, ...more].join('; ')}`;
  return `Pinned to ${sayDate(pin)}${of}. ${count} changed since${list}.`;
}
