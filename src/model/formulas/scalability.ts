import { finite, outside, type Check } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';

/** A system under the Universal Scalability Law. */
export interface Scalability {
  /** Throughput of one unit (node, thread, client) alone; per second, > 0. */
  readonly one: number;
  /** Contention, σ: the part that is done one after the other; 0 to 1. */
  readonly contention: number;
  /** Coherency, κ: what each unit costs every other one; ≥ 0. */
  readonly coherency: number;
}

const checks = ({ one, contention, coherency }: Scalability): Record<string, Check> => ({
  one: [one, 'throughput of one unit', { above: 0 }],
  contention: [contention, 'contention', { from: 0, to: 1 }],
  coherency: [coherency, 'coherency cost', { from: 0 }],
});

/**
 * Throughput of n units that share and agree: γ n ÷ (1 + σ (n − 1) + κ n (n − 1)). With σ = κ = 0 it is linear, with
 * κ = 0 it is Amdahl's law, otherwise it has a peak and falls behind it.
 * @param units n; ≥ 1
 * @returns throughput, and what is left of each unit's own
 * @see N. J. Gunther, "Guerrilla Capacity Planning", Springer 2007
 */
export function scaledThroughput(
  units: number,
  system: Scalability,
): Outcome<{ readonly throughput: number; readonly efficiency: number }> {
  const fault = outside({ units: [units, 'number of units', { from: 1 }], ...checks(system) });
  if (fault) return fault;
  const cost = 1 + system.contention * (units - 1) + system.coherency * units * (units - 1);
  return finite({ throughput: (system.one * units) / cost, efficiency: 1 / cost });
}

/**
 * The peak, beyond which another unit takes throughput away: n = √((1 − σ) ÷ κ).
 * @returns units (at least 1, not rounded) and the throughput there; error where throughput never falls (κ = 0)
 * @see Gunther 2007, as for `scaledThroughput`
 */
export function scalabilityPeak(system: Scalability): Outcome<{ readonly units: number; readonly throughput: number }> {
  const fault = outside(checks(system));
  if (fault) return fault;
  const { one, contention, coherency } = system;
  if (coherency === 0) return failed('coherency', 'there is no peak: without a coherency cost throughput never falls');
  const units = Math.max(1, Math.sqrt((1 - contention) / coherency));
  const cost = 1 + contention * (units - 1) + coherency * units * (units - 1);
  return finite({ units, throughput: (one * units) / cost });
}

/**
 * Units that a throughput takes: the inverse of `scaledThroughput` on its rising side.
 * @param throughput per second; at least that of one unit
 * @returns units, not rounded; error where no number of them reaches it
 * @see Gunther 2007, solved for the units
 */
export function unitsForThroughput(throughput: number, system: Scalability): Outcome<number> {
  const fault = outside({
    ...checks(system),
    throughput: [throughput, 'throughput', { from: system.one }],
  });
  if (fault) return fault;
  const { one, contention, coherency } = system;
  // κ n² − b n + (1 − σ) = 0 with b = γ ÷ X − σ + κ; the smaller root, in the form that stands κ = 0.
  const rising = one / throughput - contention + coherency;
  const root = rising ** 2 - 4 * coherency * (1 - contention);
  if (!(rising > 0) || root < 0) return failed('throughput', 'no answer: no number of units reaches that throughput');
  return finite(Math.max(1, (2 * (1 - contention)) / (rising + Math.sqrt(root))));
}
