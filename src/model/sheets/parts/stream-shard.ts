import type { Shard } from '../../capacity/shards.ts';
import type { Numbers } from '../../worksheet/sheet.ts';

/** Bytes of a megabyte as the quotas spell it, MB. */
export const metricMegabyte = 1e6;

/** Bytes of a megabyte as AWS's sizing formula counts, 1,024 KiB. */
export const binaryMegabyte = 2 ** 20;

type ShardLimit = 'kinesis-shard-write-mb' | 'kinesis-shard-write-records' | 'kinesis-shard-read-mb';

/** One shard by the ledger's limits. Its kilobyte is metric or binary as the megabyte is. */
export const shardOf = (limits: Numbers<ShardLimit>, megabyte: number): Shard => ({
  bytesIn: limits['kinesis-shard-write-mb'] * megabyte,
  recordsIn: limits['kinesis-shard-write-records'],
  bytesOut: limits['kinesis-shard-read-mb'] * megabyte,
  roundsTo: megabyte === binaryMegabyte ? 2 ** 10 : 1e3,
});
