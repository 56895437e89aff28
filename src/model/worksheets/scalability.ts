import { ceil, combine, map } from '../formulas/domain.ts';
import { andThen, failed, found, orElse, part, parts, type Outcome } from '../formulas/outcome.ts';
import { scalabilityPeak, scaledThroughput, unitsForThroughput, type Scalability } from '../formulas/scalability.ts';
import type { Numbers } from '../worksheet/sheet.ts';

/** The least whole number of units; the engine's answer lies between two of them, and the upper may be past the peak. */
function reach(asked: number, system: Scalability): Outcome<number> {
  const none = failed('wanted', 'no number of units reaches it with this contention and coherency cost');
  const exact = unitsForThroughput(asked, system);
  if (!exact.ok) return none;
  const whole = ceil(exact.value);
  return andThen(scaledThroughput(whole, system), ({ throughput }) =>
    throughput < asked * (1 - 1e-9) ? none : found(whole),
  );
}

/** C-SCALE: what more units of the same kind bring, and where another one takes throughput away. */
export function compute(n: Numbers<'units' | 'one' | 'contention' | 'coherency' | 'wanted'>) {
  const { units, one, contention, coherency, wanted } = n;
  const system = { one, contention, coherency };
  const { throughput, efficiency } = parts(scaledThroughput(units, system));
  const { units: peakUnits, throughput: peakThroughput } = parts(scalabilityPeak(system));
  const next = combine(scaledThroughput(units + 1, system), throughput, (then, now) => then.throughput - now);
  return {
    results: {
      throughput,
      peakUnits,
      peakThroughput,
      // One unit does all that it is asked for up to its own throughput, where the way back begins.
      need: reach(Math.max(wanted, one), system),
      next,
      efficiency,
      amdahl: part(scaledThroughput(units, { ...system, coherency: 0 }), 'throughput'),
      loss: map(next, (more) => -more),
    },
    holds: {
      pastPeak: units > orElse(peakUnits, units) + 1,
      rises: orElse(next, 0) >= 0,
    },
  };
}
