import { auroraMonth, ioOptimizedAbove } from '../formulas/aurora-cost.ts';
import { combine, finite, map } from '../formulas/domain.ts';
import { andThen, orElse } from '../formulas/outcome.ts';
import { GiB } from '../quantity/bytes.ts';
import { hour } from '../quantity/periods.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Price = 'acuPrice' | 'acuIoPrice' | 'gbPrice' | 'gbIoPrice' | 'ioPrice';

/** C-COST-CLUSTER: an Aurora cluster whose I/O is paid by the request, or with dearer capacity and storage. */
export function compute({ ios, acu, gb, hours, ...price }: Numbers<'ios' | 'acu' | 'gb' | 'hours' | Price>) {
  const use = { acu, gb, hours };
  const plain = { acuHour: price.acuPrice, gbMonth: price.gbPrice, perMillionIo: price.ioPrice };
  const dear = { acuHour: price.acuIoPrice, gbMonth: price.gbIoPrice, perMillionIo: 0 };
  const seconds = hours * hour;
  const iosMonth = finite(ios * seconds);
  const standard = andThen(iosMonth, (count) => auroraMonth(use, count, plain));
  const optimized = andThen(iosMonth, (count) => auroraMonth(use, count, dear));
  const even = ioOptimizedAbove(use, plain, dear);
  const evenRate = map(even, (count) => count / seconds);
  const saved = combine(standard, optimized, (now, then) => now - then);
  return {
    results: {
      standard,
      optimized,
      evenRate,
      even,
      iosMonth,
      ioPart: combine(standard, auroraMonth(use, 0, plain), (all, rest) =>
        all === 0 ? 0 : Math.max(0, all - rest) / all,
      ),
      saved,
      volume: gb * GiB,
    },
    holds: {
      neverDearer: orElse(evenRate, 1) === 0,
      quiet: ios < orElse(evenRate, 0),
    },
  };
}
