import { finite, outside, type PerSecond, type Seconds, type Share } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Queries } from './reads.ts';

/**
 * What a cache beside the database takes off it. Misses and all writes still arrive.
 * @param queries the load before the cache
 * @param hitRatio share of the reads that the cache answers; 0 to 1
 * @returns reads and total left at the database, and by which factor the total fell
 *   error where nothing is left, since no factor can say that
 * @see the talk on caching, slide S-27; ledger, formula `cache-db-load`
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
    writes: [writes, 'write rate', { from: 0 }],
    hitRatio: [hitRatio, 'hit ratio', { from: 0, to: 1 }],
  });
  if (fault) return fault;
  const left = reads * (1 - hitRatio);
  const total = left + writes;
  if (total === 0) return failed('hitRatio', 'the cache answers everything: no factor says how much less that is');
  return finite({ reads: left, total, factor: (reads + writes) / total });
}

/**
 * Mean time of a read with a cache before the database: h × t_c + (1 − h) × (t_c + t_db). A miss pays for both.
 * @param hitRatio 0 to 1
 * @param cache time of the cache; s, ≥ 0
 * @param database time of the database; s, ≥ 0
 * @returns seconds
 * @see ledger, formula `cache-db-load`
 */
export function cachedReadTime(hitRatio: Share, cache: Seconds, database: Seconds): Outcome<Seconds> {
  return (
    outside({
      hitRatio: [hitRatio, 'hit ratio', { from: 0, to: 1 }],
      cache: [cache, 'time of the cache', { from: 0 }],
      database: [database, 'time of the database', { from: 0 }],
    }) ?? finite(cache + (1 - hitRatio) * database)
  );
}

/**
 * Hit ratio from which the misses fit into what the database reads: h ≥ 1 − capacity ÷ reads.
 * @param reads reads per second before the cache; > 0
 * @param capacity reads per second that the database answers; ≥ 0
 * @returns a share; 0 where no cache is needed
 * @see ledger, formula `cache-db-load`
 */
export function hitRatioNeeded(reads: PerSecond, capacity: PerSecond): Outcome<Share> {
  return (
    outside({
      reads: [reads, 'read rate', { above: 0 }],
      capacity: [capacity, 'read capacity', { from: 0 }],
    }) ?? finite(Math.max(0, 1 - capacity / reads))
  );
}

/**
 * By how much the reads behind a cache multiply at the moment it is empty: 1 ÷ (1 − h).
 * @param hitRatio of the warm cache; from 0, below 1: behind a cache that never misses there is nothing to multiply
 * @see ledger, formula `cache-db-load`
 */
export function coldCacheFactor(hitRatio: Share): Outcome<number> {
  return outside({ hitRatio: [hitRatio, 'hit ratio', { from: 0, below: 1 }] }) ?? finite(1 / (1 - hitRatio));
}
