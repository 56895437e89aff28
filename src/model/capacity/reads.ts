import { finite, outside, type Count, type PerSecond, type Share } from './domain.ts';
import { type Outcome } from './outcome.ts';

/** Queries per second, parted by what they do. */
export interface Queries {
  readonly reads: PerSecond;
  readonly writes: PerSecond;
}

/**
 * Reads and writes in a mixed load: reads = Q × r ÷ (r + 1), writes = Q ÷ (r + 1).
 * @param rate queries per second, Q; ≥ 0
 * @param readsPerWrite reads for each write, r; ≥ 0
 */
export function readWriteSplit(rate: PerSecond, readsPerWrite: number): Outcome<Queries> {
  const fault = outside({
    rate: [rate, 'rate', { from: 0 }],
    readsPerWrite: [readsPerWrite, 'number of reads per write', { from: 0 }],
  });
  if (fault) return fault;
  const writes = rate / (readsPerWrite + 1);
  return finite({ reads: rate - writes, writes });
}

/**
 * Reads that each replica answers when they are spread evenly. The writes are untouched: they all go to the writer.
 * @param reads reads per second; ≥ 0
 * @param replicas readers in the cluster; ≥ 1
 */
export function readsPerReplica(reads: PerSecond, replicas: Count): Outcome<PerSecond> {
  return (
    outside({
      reads: [reads, 'read rate', { from: 0 }],
      replicas: [replicas, 'number of replicas', { from: 1 }],
    }) ?? finite(reads / replicas)
  );
}

/**
 * What a cache beside the database takes off it. Misses and all writes still arrive.
 * @param queries the load before the cache
 * @param hitRatio share of the reads that the cache answers; 0 to 1
 * @returns reads and total left at the database, and by which factor the total fell
 * @see the talk on caching, slide S-27
 */
export function cacheRelief(
  { reads, writes }: Queries,
  hitRatio: Share,
): Outcome<{
  readonly reads: PerSecond;
  readonly total: PerSecond;
  readonly factor: number;
}> {
  const fault = outside({
    reads: [reads, 'read rate', { from: 0 }],
    writes: [writes, 'write rate', { above: 0 }],
    hitRatio: [hitRatio, 'hit ratio', { from: 0, to: 1 }],
  });
  if (fault) return fault;
  const left = reads * (1 - hitRatio);
  const total = left + writes;
  return finite({ reads: left, total, factor: (reads + writes) / total });
}
