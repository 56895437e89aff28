import { finite, map } from '../formulas/domain.ts';
import { monthsLeft, storageDays, storageGrowthAllowed } from '../formulas/growth.ts';
import { andThen, orElse, type Outcome } from '../formulas/outcome.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'perDay' | 'overhead' | 'now' | 'most' | 'horizon';

/** In seconds. */
const day = 86_400;
const year = 365 * day;
const month = year / 12;

/** C-GROW: how long a store lasts before it meets its limit, and what growth it stands. */
export function compute(n: Numbers<Input>, limit: Numbers<'aurora-storage-max-older'>) {
  const { perDay, overhead, now, most, horizon } = n;
  const daily = perDay * (1 + overhead);
  const rise = finite((daily * (month / day)) / now);
  // A volume beyond its limit has no time left, as has a full one.
  const used = Math.min(1, now / most);
  const even = map(storageDays(n), (days) => days * day);
  const compound = andThen(rise, (share) => map(monthsLeft(used, share), (months) => months * month));
  const then = now + daily * (horizon / day);
  const readings = [orElse(even, 0), orElse(compound, 0)];
  const older = limit['aurora-storage-max-older'];
  return {
    results: {
      even,
      compound,
      allowed: storageGrowthAllowed(n, horizon / day),
      firstYear: daily * (year / day),
      then,
      data: perDay,
      daily,
      held: now,
      room: Math.max(0, most - now),
      used: now / most,
      rise,
    },
    holds: {
      lasts: horizon <= Math.min(...readings),
      mayLast: horizon <= Math.max(...readings),
      outgrows: most > older && then > older,
    },
  };
}

/** The data a day at which it lasts so long, growing evenly. */
export function inverse({ find, of, is }: Question, n: Numbers<Input>): Outcome<number> | undefined {
  return of === 'even' && find === 'perDay' && is > 0 ? storageGrowthAllowed(n, is / day) : undefined;
}
