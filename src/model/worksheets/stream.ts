import { ceil, combine, map } from '../formulas/domain.ts';
import { littleInFlight } from '../formulas/little.ts';
import { onDemandPeak } from '../formulas/on-demand-stream.ts';
import { part, parts } from '../formulas/outcome.ts';
import { hotKeyRate, inMegabytes, shardOf, shardsNeeded, type ShardLimit } from '../formulas/shards.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Load = 'records' | 'size' | 'consumers' | 'hotShare' | 'lastPeak' | 'polls' | 'burst' | 'burstTime';
type Limit = ShardLimit | 'kinesis-efo-mb' | 'kinesis-ondemand-start' | 'kinesis-ondemand-headroom';

/** C-STREAM: shards by their limits and by AWS's published rule, what one key takes, and what a stream on demand takes. */
export function compute(n: Numbers<Load | 'quota' | 'region' | 'megabyte'>, limit: Numbers<Limit>) {
  const { records, size, consumers, hotShare, megabyte } = n;
  const shard = shardOf(limit, megabyte);
  const byLimits = (change: { records?: number; consumers?: number }) =>
    map(shardsNeeded({ records, size, consumers, ...change }, shard), ({ raw }) => raw.shards);
  const need = shardsNeeded({ records, size, consumers }, shard);
  const { raw: rawTerms, published: publishedTerms } = parts(part(need, 'terms'));
  const { 'bytes in': termIn, 'records in': termRecords, 'bytes out': termOut } = parts(rawTerms);
  const { 'bytes in': publishedIn, 'bytes out': publishedOut } = parts(publishedTerms);
  const read = (metric: number) => inMegabytes(metric, megabyte);
  const [start, most] = [read(limit['kinesis-ondemand-start']), read(n.region)];
  const [raw, written] = [byLimits({}), records * size];
  const [hotRate, hotLoad] = [hotKeyRate(size, shard), littleInFlight(records, hotShare)];
  const ready = part(onDemandPeak(n.lastPeak, { start, headroom: limit['kinesis-ondemand-headroom'], most }), 'rate');
  const each = (whole: number) => map(raw, (shards) => whole / shards);
  return {
    results: {
      ...{ raw, ready, termIn, termRecords, termOut, publishedIn, publishedOut, written, hotRate, hotLoad, most },
      published: map(need, ({ published }) => published.shards),
      fanOut: byLimits({ consumers: 0 }),
      burstShards: byLimits({ records: Math.max(records, n.burst) }),
      refused: map(ready, (taken) => Math.max(0, n.burst * size - taken) * n.burstTime),
      bytesOnly: combine(termIn, termOut, (one, other) => Math.max(1, ceil(one), ceil(other))),
      keyFull: map(hotRate, (key) => key / hotShare),
      ...{ perShard: each(written), recordsPerShard: each(records), readPerShard: each(written * consumers) },
      calls: consumers * n.polls,
      hotBytes: map(hotLoad, (rate) => rate * size),
      ...{ takes: shard.bytesIn, gives: shard.bytesOut, givesOne: read(limit['kinesis-efo-mb']) },
    },
    holds: { inMebibytes: megabyte === 2 ** 20 },
    names: need.ok ? { by: need.value.raw.by, difference: need.value.difference } : {},
  };
}
