import { ceil, finite, outside, type Count, type PerSecond } from './domain.ts';
import { largest } from './binding.ts';
import type { Outcome } from './outcome.ts';

/**
 * Capacity units that a rate of reads or writes takes: rate × ⌈item ÷ unit⌉ × weight. Item and unit in the same size.
 * @param rate reads or writes per second; ≥ 0
 * @param item size of the item; > 0
 * @param unit size that one unit covers; > 0
 * @param weight units per step: 1 for a strong read or a plain write, a half for an eventual read, 2 in a transaction; > 0
 * @returns units per second, and units of one request
 * @see ledger, formula `dynamodb-units`; facts dynamodb-rcu-size, dynamodb-wcu-size
 */
export function capacityUnits(
  rate: PerSecond,
  item: number,
  unit: number,
  weight = 1,
): Outcome<{ readonly units: number; readonly unitsEach: number }> {
  const fault = outside({
    rate: [rate, 'rate', { from: 0 }],
    item: [item, 'size of the item', { above: 0 }],
    unit: [unit, 'size of a unit', { above: 0 }],
    weight: [weight, 'weight of the request', { above: 0 }],
  });
  if (fault) return fault;
  const unitsEach = ceil(item / unit) * weight;
  return finite({ units: rate * unitsEach, unitsEach });
}

/**
 * Requests a second that one item takes, all of them in one partition.
 * @param partition read or write units of one partition; ≥ 0
 * @param item size of the item; > 0
 * @param unit size that one unit covers, in the same size; > 0
 * @param weight as for `capacityUnits`
 * @see ledger, formula `dynamodb-partitions`; facts dynamodb-partition-wcu, dynamodb-partition-rcu
 */
export function hotItemRate(
  partition: number,
  item: number,
  unit: number,
  weight = 1,
): Outcome<{ readonly unitsEach: number; readonly rate: PerSecond }> {
  const fault = outside({
    partition: [partition, 'number of units of a partition', { from: 0 }],
    item: [item, 'size of the item', { above: 0 }],
    unit: [unit, 'size of a unit', { above: 0 }],
    weight: [weight, 'weight of the request', { above: 0 }],
  });
  if (fault) return fault;
  const unitsEach = ceil(item / unit) * weight;
  return finite({ unitsEach, rate: partition / unitsEach });
}

/** What a table asks for, or what one partition gives. */
export interface TableSize {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly size: number;
}

/**
 * Partitions that a table has at least: ⌈read units ÷ R + write units ÷ W⌉, or ⌈size ÷ S⌉ where that is more.
 * A lower bound: DynamoDB does not say how it splits, and the sum inside is older AWS guidance.
 * @param table units and size of the whole; ≥ 0
 * @param partition units and size of one partition, size in the same unit; > 0
 * @returns partitions, at least 1, and which of the two decides
 * @see ledger, formula `dynamodb-partitions`
 */
export function partitionsNeeded(
  table: TableSize,
  partition: TableSize,
): Outcome<{ readonly partitions: Count; readonly by: 'units' | 'size' }> {
  const fault = outside({
    readUnits: [table.readUnits, 'number of read units', { from: 0 }],
    writeUnits: [table.writeUnits, 'number of write units', { from: 0 }],
    size: [table.size, 'size of the table', { from: 0 }],
    partitionReads: [partition.readUnits, 'number of read units of a partition', { above: 0 }],
    partitionWrites: [partition.writeUnits, 'number of write units of a partition', { above: 0 }],
    partitionSize: [partition.size, 'size of a partition', { above: 0 }],
  });
  if (fault) return fault;
  const { by, value } = largest({
    units: ceil(table.readUnits / partition.readUnits + table.writeUnits / partition.writeUnits),
    size: ceil(table.size / partition.size),
  });
  return finite({ partitions: Math.max(1, value), by });
}
