import { ceil, finite, outside, type Count, type PerSecond } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Deliveries, segments or calls that a rate becomes when each of its events has several branches.
 * @param rate events per second; ≥ 0
 * @param branches ≥ 0
 * @returns per second
 * @see arithmetic
 */
export function fanOut(rate: PerSecond, branches: Count): Outcome<PerSecond> {
  return (
    outside({ rate: [rate, 'rate', { from: 0 }], branches: [branches, 'number of branches', { from: 0 }] }) ??
    finite(rate * branches)
  );
}

/**
 * Rate that fits under a quota which counts the branches.
 * @param quota per second; ≥ 0
 * @param branches > 0
 * @returns events per second
 * @see arithmetic, the inverse of `fanOut`
 */
export function fanInQuota(quota: PerSecond, branches: Count): Outcome<PerSecond> {
  return (
    outside({ quota: [quota, 'quota', { from: 0 }], branches: [branches, 'number of branches', { above: 0 }] }) ??
    finite(quota / branches)
  );
}

/** An event bus: what comes in, and how many rules and targets each event meets. */
export interface BusLoad {
  /** Events per second; ≥ 0. */
  readonly rate: PerSecond;
  /** Rules that one event matches; ≥ 0. */
  readonly rules: Count;
  /** Targets of a matched rule; ≥ 0. */
  readonly targets: Count;
}

/**
 * Invocations that an event bus makes of its events: events × matched rules × targets. Beyond the Region's quota they
 * are delivered late, not refused.
 * @returns per second
 * @see ledger, formula `eventbridge-fanout`
 */
export function busInvocations({ rate, rules, targets }: BusLoad): Outcome<PerSecond> {
  return (
    outside({
      rules: [rules, 'number of matched rules', { from: 0 }],
      targets: [targets, 'number of targets', { from: 0 }],
    }) ?? fanOut(rate, rules * targets)
  );
}

/**
 * Rules that a number of targets takes, since one rule holds only so many.
 * @param targets ≥ 0
 * @param perRule > 0
 * @see facts eventbridge-targets
 */
export function rulesNeeded(targets: Count, perRule: Count): Outcome<Count> {
  return (
    outside({
      targets: [targets, 'number of targets', { from: 0 }],
      perRule: [perRule, 'number of targets per rule', { above: 0 }],
    }) ?? finite(ceil(targets / perRule))
  );
}
