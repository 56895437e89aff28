import { ceil, combine, map } from '../formulas/domain.ts';
import { littleInFlight } from '../formulas/little.ts';
import { onDemandPeak } from '../formulas/on-demand-stream.ts';
import { parts } from '../formulas/outcome.ts';
import {
  hotKeyRate,
  inMegabytes,
  shardOf,
  shardsNeeded,
  shardTerms,
  shardWith,
  type ShardLimit,
} from '../formulas/shards.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input =
  | 'records'
  | 'size'
  | 'consumers'
  | 'hotShare'
  | 'lastPeak'
  | 'polls'
  | 'quota'
  | 'region'
  | 'megabyte'
  | 'burst'
  | 'burstTime';
type Limit = ShardLimit | 'kinesis-efo-mb' | 'kinesis-ondemand-start' | 'kinesis-ondemand-headroom';

/** C-STREAM: shards by their limits and by AWS's published rule, what one key takes, and what a stream on demand takes. */
export function compute(n: Numbers<Input>, limit: Numbers<Limit>) {
  const { records, size, consumers, hotShare, megabyte } = n;
  const shard = shardWith(shardOf(limit), megabyte);
  const load = { records, size, consumers };
  const need = shardsNeeded(load, shard);
  const raw = map(need, (by) => by.raw.shards);
  const terms = parts(shardTerms(load, shard));
  const { 'bytes in': termIn, 'records in': termRecords, 'bytes out': termOut } = parts(terms.raw);
  const { 'bytes in': publishedIn, 'bytes out': publishedOut } = parts(terms.published);
  const read = (metric: number) => inMegabytes(metric, megabyte);
  const [start, most] = [read(limit['kinesis-ondemand-start']), read(n.region)];
  const written = records * size;
  const hotRate = hotKeyRate(size, shard);
  const hotLoad = littleInFlight(records, hotShare);
  const ready = parts(onDemandPeak(n.lastPeak, { start, headroom: limit['kinesis-ondemand-headroom'], most })).rate;
  const inBurst = { ...load, records: Math.max(records, n.burst) };
  const each = (whole: number) => map(raw, (shards) => whole / shards);
  return {
    results: {
      raw,
      published: map(need, ({ published }) => published.shards),
      fanOut: map(shardsNeeded({ ...load, consumers: 0 }, shard), (by) => by.raw.shards),
      ready,
      burstShards: map(shardsNeeded(inBurst, shard), (by) => by.raw.shards),
      refused: map(ready, (taken) => Math.max(0, n.burst * size - taken) * n.burstTime),
      ...{ termIn, termRecords, termOut, publishedIn, publishedOut },
      bytesOnly: combine(termIn, termOut, (one, other) => Math.max(1, ceil(one), ceil(other))),
      written,
      hotRate,
      hotLoad,
      keyFull: map(hotRate, (key) => key / hotShare),
      perShard: each(written),
      recordsPerShard: each(records),
      readPerShard: each(written * consumers),
      calls: consumers * n.polls,
      hotBytes: map(hotLoad, (rate) => rate * size),
      takes: shard.bytesIn,
      gives: shard.bytesOut,
      givesOne: read(limit['kinesis-efo-mb']),
      most,
    },
    holds: { inMebibytes: megabyte === 2 ** 20 },
    names: need.ok ? { by: need.value.raw.by, difference: need.value.difference } : {},
  };
}
