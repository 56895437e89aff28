import { finite, outside, type Share } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Months until a peak that grows by the same share every month meets its ceiling: ln(1 ÷ used) ÷ ln(1 + growth).
 * @param used peak as a share of the ceiling; above 0, to 1
 * @param growth share per month; > 0
 * @see compound growth
 */
export function monthsLeft(used: Share, growth: Share): Outcome<number> {
  return (
    outside({ used: [used, 'used share', { above: 0, to: 1 }], growth: [growth, 'growth a month', { above: 0 }] }) ??
    finite(Math.log(1 / used) / Math.log(1 + growth))
  );
}

/** How a store grows. */
export interface StorageGrowth {
  /** Held now; any size, ≥ 0. */
  readonly now: number;
  /** Most that it may hold, in the same size; ≥ 0. */
  readonly most: number;
  /** Data added in a day, in the same size; > 0. */
  readonly perDay: number;
  /** Indexes and the like, as a share of the data; ≥ 0. Replicas on one shared volume add nothing. */
  readonly overhead: Share;
}

/**
 * Days until a store is full: (most − now) ÷ (growth × (1 + overhead)).
 * @returns days; 0 where it is full already
 * @see ledger, formula `storage-growth`; facts aurora-storage-max, aurora-storage-max-older
 */
export function storageDays({ now, most, perDay, overhead }: StorageGrowth): Outcome<number> {
  return (
    outside({
      now: [now, 'size now', { from: 0 }],
      most: [most, 'largest size', { from: 0 }],
      perDay: [perDay, 'growth a day', { above: 0 }],
      overhead: [overhead, 'overhead', { from: 0 }],
    }) ?? finite(Math.max(0, most - now) / (perDay * (1 + overhead)))
  );
}

/**
 * Growth of the data that a store stands for a number of days: the inverse of `storageDays`.
 * @param days > 0
 * @returns data added in a day
 * @see ledger, formula `storage-growth`
 */
export function storageGrowthAllowed(
  { now, most, overhead }: Omit<StorageGrowth, 'perDay'>,
  days: number,
): Outcome<number> {
  return (
    outside({
      now: [now, 'size now', { from: 0 }],
      most: [most, 'largest size', { from: 0 }],
      overhead: [overhead, 'overhead', { from: 0 }],
      days: [days, 'number of days', { above: 0 }],
    }) ?? finite(Math.max(0, most - now) / (days * (1 + overhead)))
  );
}
