import { hour } from '../quantity/periods.ts';
import { ceil, finite, outside, type Bytes, type Check, type Count, type PerSecond, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

/** Records written through a month. */
export interface MonthlyStream {
  /** Records per second; ≥ 0. */
  readonly records: PerSecond;
  /** Size of a record; bytes, > 0. */
  readonly size: Bytes;
  /** Hours of the month; ≥ 0. */
  readonly hours: number;
}

const checks = ({ records, size, hours }: MonthlyStream): Record<string, Check> => ({
  records: [records, 'rate of records', { from: 0 }],
  size: [size, 'size of a record', { above: 0 }],
  hours: [hours, 'number of hours', { from: 0 }],
});

export interface ShardPrices {
  /** USD per shard and hour; ≥ 0. */
  readonly shardHour: Usd;
  /** USD per million units; ≥ 0. */
  readonly perMillionUnits: Usd;
  /** A record counts as one unit for each such size it has begun; bytes, > 0. */
  readonly unit: Bytes;
}

/**
 * Month of a provisioned stream: its shards, and a unit for each record or part of one.
 * @param shards ≥ 0
 * @returns USD for the shards, for the units and together, reads and longer retention apart
 * @see facts kds-shard, kds-put
 */
export function provisionedStreamMonth(
  stream: MonthlyStream,
  shards: Count,
  { shardHour, perMillionUnits, unit }: ShardPrices,
): Outcome<{ readonly shards: Usd; readonly units: Usd; readonly total: Usd }> {
  const fault = outside({
    ...checks(stream),
    shards: [shards, 'number of shards', { from: 0 }],
    shardHour: [shardHour, 'price per shard and hour', { from: 0 }],
    perMillionUnits: [perMillionUnits, 'price per million units', { from: 0 }],
    unit: [unit, 'size of a unit', { above: 0 }],
  });
  if (fault) return fault;
  const forShards = shards * shardHour * stream.hours;
  const records = stream.records * stream.hours * hour;
  const units = ((records * ceil(stream.size / unit)) / 1e6) * perMillionUnits;
  return finite({ shards: forShards, units, total: forShards + units });
}

export interface OnDemandPrices {
  /** USD per stream and hour; ≥ 0. */
  readonly streamHour: Usd;
  /** USD per GB written; ≥ 0. */
  readonly perGb: Usd;
  /** Bytes of the GB that is billed; > 0. */
  readonly gb: Bytes;
  /** To whole ones of these a record is rounded up; bytes, > 0. */
  readonly step: Bytes;
}

/**
 * Month of an on-demand stream: the stream's hours, and what is written to it.
 * @returns USD for the hours, for the data in and together, reads apart
 * @see facts kds-od-hour, kds-od-in
 */
export function onDemandStreamMonth(
  stream: MonthlyStream,
  { streamHour, perGb, gb, step }: OnDemandPrices,
): Outcome<{ readonly hours: Usd; readonly data: Usd; readonly total: Usd }> {
  const fault = outside({
    ...checks(stream),
    streamHour: [streamHour, 'price per stream and hour', { from: 0 }],
    perGb: [perGb, 'price per GB', { from: 0 }],
    gb: [gb, 'size of a GB', { above: 0 }],
    step: [step, 'size that records are rounded to', { above: 0 }],
  });
  if (fault) return fault;
  const hours = streamHour * stream.hours;
  const data = ((stream.records * stream.hours * hour * ceil(stream.size / step) * step) / gb) * perGb;
  return finite({ hours, data, total: hours + data });
}
