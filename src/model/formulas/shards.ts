import { KiB, MB } from '../quantity/bytes.ts';
import { largest } from './binding.ts';
import { ceil, finite, outside, type Bytes, type BytesPerSecond, type Count, type PerSecond } from './domain.ts';
import { andThen, type Outcome } from './outcome.ts';

export interface StreamLoad {
  /** Records per second; ≥ 0. */
  readonly records: PerSecond;
  /** Mean size of a record; bytes, ≥ 0. */
  readonly size: Bytes;
  /** Consumers that share the shards' read throughput; ≥ 0. With enhanced fan-out none does. */
  readonly consumers: Count;
}

/** What one shard takes and gives; > 0 each. */
export interface Shard {
  readonly bytesIn: BytesPerSecond;
  readonly recordsIn: PerSecond;
  readonly bytesOut: BytesPerSecond;
  /** To this size AWS's published rule rounds a record up; bytes. */
  readonly roundsTo: Bytes;
}

const mebibyte = 2 ** 20;

/** Facts that the limits of a shard are. */
export type ShardLimit = 'kinesis-shard-write-mb' | 'kinesis-shard-write-records' | 'kinesis-shard-read-mb';

/** A rate or size in metric megabytes, with a megabyte of so many bytes instead. */
export const inMegabytes = (metric: number, bytes: Bytes): number => (metric / MB) * bytes;

/**
 * A shard by its limits in the ledger. AWS writes MB and computes with MiB: the limits are read with the megabyte that is
 * meant, and the kilobyte that records are rounded to is metric or binary as that is.
 * @param limit rates by the metric megabyte
 * @param megabyte bytes of the one that is meant
 */
export const shardOf = (limit: Readonly<Record<ShardLimit, number>>, megabyte: Bytes = MB): Shard => ({
  bytesIn: inMegabytes(limit['kinesis-shard-write-mb'], megabyte),
  recordsIn: limit['kinesis-shard-write-records'],
  bytesOut: inMegabytes(limit['kinesis-shard-read-mb'], megabyte),
  roundsTo: megabyte === mebibyte ? KiB : 1e3,
});

/** What a number of shards follows from. */
export type ShardTerm = 'bytes in' | 'records in' | 'bytes out';

export interface ShardNeed {
  readonly shards: Count;
  /** Before rounding up. */
  readonly exact: number;
  readonly by: ShardTerm;
}

/** Why the published rule gives another number than the limits themselves. */
export type ShardDifference = 'none' | 'rounding' | 'records left out';

const need = <Name extends ShardTerm>(terms: Readonly<Record<Name, number>>): ShardNeed => {
  const { by, value } = largest(terms);
  return { shards: Math.max(1, ceil(value)), exact: value, by };
};

/** What each term of the two rules comes to, in shards, before rounding up. */
interface ShardTerms {
  readonly raw: Readonly<Record<ShardTerm, number>>;
  /** The published rule has no term for records. */
  readonly published: Readonly<Record<Exclude<ShardTerm, 'records in'>, number>>;
}

/**
 * Bytes in, records in and bytes out over what one shard takes and gives, with records as large as they are and, for the
 * published rule, rounded up.
 */
function termsOf({ records, size, consumers }: StreamLoad, shard: Shard): Outcome<ShardTerms> {
  const fault = outside({
    records: [records, 'rate of records', { from: 0 }],
    size: [size, 'size of a record', { from: 0 }],
    consumers: [consumers, 'number of consumers', { from: 0 }],
    bytesIn: [shard.bytesIn, 'write rate of a shard', { above: 0 }],
    recordsIn: [shard.recordsIn, 'record rate of a shard', { above: 0 }],
    bytesOut: [shard.bytesOut, 'read rate of a shard', { above: 0 }],
    roundsTo: [shard.roundsTo, 'size that records are rounded to', { above: 0 }],
  });
  if (fault) return fault;
  const bytes = (each: Bytes) => ({
    'bytes in': (records * each) / shard.bytesIn,
    'bytes out': (records * each * consumers) / shard.bytesOut,
  });
  return finite({
    raw: { ...bytes(size), 'records in': records / shard.recordsIn },
    published: bytes(ceil(size / shard.roundsTo) * shard.roundsTo),
  });
}

/**
 * Shards that a provisioned stream needs, by its limits and by the rule that AWS publishes. The limits know bytes and
 * records; the rule rounds the mean record up to a whole KB and has no term for records.
 * @returns both, the terms of which each is the largest, and what sets them apart
 * @see ledger, formula `kinesis-shards`; facts kinesis-shard-write-mb, kinesis-shard-write-records, kinesis-shard-read-mb
 */
export const shardsNeeded = (
  load: StreamLoad,
  shard: Shard,
): Outcome<{
  readonly raw: ShardNeed;
  readonly published: ShardNeed;
  readonly terms: ShardTerms;
  readonly difference: ShardDifference;
}> =>
  andThen(termsOf(load, shard), (terms) => {
    const raw = need(terms.raw);
    const published = need(terms.published);
    const apart = published.shards > raw.shards ? 'rounding' : 'records left out';
    return finite({ raw, published, terms, difference: published.shards === raw.shards ? 'none' : apart });
  });

/**
 * Records per second that one key takes, since all of them go to one shard: min(bytes ÷ size, records).
 * @param size of a record; bytes, > 0
 * @see ledger, formula `kinesis-shards`
 */
export function hotKeyRate(
  size: Bytes,
  { bytesIn, recordsIn }: Pick<Shard, 'bytesIn' | 'recordsIn'>,
): Outcome<PerSecond> {
  return (
    outside({
      size: [size, 'size of a record', { above: 0 }],
      bytesIn: [bytesIn, 'write rate of a shard', { from: 0 }],
      recordsIn: [recordsIn, 'record rate of a shard', { from: 0 }],
    }) ?? finite(Math.min(bytesIn / size, recordsIn))
  );
}
