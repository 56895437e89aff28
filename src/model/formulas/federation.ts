import { finite, outside, type Count, type PerSecond, type Share } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';

/**
 * What parting a database by what its functions need buys: the largest part stays the bottleneck, so capacity grows by
 * 1 ÷ its share, not by the number of parts.
 * @param parts load of each function's data, in any one unit; ≥ 0, at least one above zero
 * @returns share of the largest part, the factor by which the whole load may grow, and the factor that equal parts
 *   would give
 * @see the talk on federating databases, claim N-52
 */
export function federationRelief(
  parts: readonly number[],
): Outcome<{ readonly largest: Share; readonly factor: number; readonly even: Count }> {
  const fault = parts
    .map((part) => outside({ parts: [part, 'load of a part', { from: 0 }] }))
    .find((fault) => fault !== undefined);
  if (fault) return fault;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return failed('parts', 'the parts must have some load between them');
  const largest = Math.max(...parts) / whole;
  return finite({ largest, factor: 1 / largest, even: parts.filter((part) => part > 0).length });
}

/**
 * Load that a federated database carries when its largest part has one writer of a known capacity: W ÷ share.
 * @param capacity of one database; per second, ≥ 0
 * @param largest share of the load that falls on the largest part; above 0, to 1
 * @see arithmetic, as for `federationRelief`
 */
export function federatedCapacity(capacity: PerSecond, largest: Share): Outcome<PerSecond> {
  return (
    outside({
      capacity: [capacity, 'capacity of one database', { from: 0 }],
      largest: [largest, 'share of the largest part', { above: 0, to: 1 }],
    }) ?? finite(capacity / largest)
  );
}

/**
 * Share that the largest part may have at most for the whole to carry a load: W ÷ load. The way back.
 * @param load of the whole; per second, > 0
 * @returns a share, 1 where no parting is needed
 * @see arithmetic, as for `federationRelief`
 */
export function largestShareAllowed(capacity: PerSecond, load: PerSecond): Outcome<Share> {
  return (
    outside({
      capacity: [capacity, 'capacity of one database', { from: 0 }],
      load: [load, 'load', { above: 0 }],
    }) ?? finite(Math.min(1, capacity / load))
  );
}
