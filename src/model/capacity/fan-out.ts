import { ceil, finite, outside, type Count, type PerSecond } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Deliveries, segments or calls that a rate becomes when each of its events has several branches.
 * @param rate events per second; ≥ 0
 * @param branches ≥ 0
 * @returns per second
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
 */
export function fanInQuota(quota: PerSecond, branches: Count): Outcome<PerSecond> {
  return (
    outside({ quota: [quota, 'quota', { from: 0 }], branches: [branches, 'number of branches', { above: 0 }] }) ??
    finite(quota / branches)
  );
}

/**
 * Writes a second that one item takes, all of them in one partition.
 * @param partition write units of one partition; ≥ 0
 * @param itemKb size of the item; KB, > 0
 * @param unitKb what one unit writes; KB, > 0
 * @see facts dynamodb-partition-wcu, dynamodb-wcu-size
 */
export function itemWrites(
  partition: number,
  itemKb: number,
  unitKb: number,
): Outcome<{ readonly unitsEach: number; readonly writes: PerSecond }> {
  const fault = outside({
    partition: [partition, 'write units of a partition', { from: 0 }],
    itemKb: [itemKb, 'size of the item', { above: 0 }],
    unitKb: [unitKb, 'size of a write unit', { above: 0 }],
  });
  if (fault) return fault;
  const unitsEach = ceil(itemKb / unitKb);
  return finite({ unitsEach, writes: partition / unitsEach });
}
