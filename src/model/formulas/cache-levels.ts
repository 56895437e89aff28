import { finite, outside, type Bytes, type PerSecond, type Share } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Share of the requests that pass two caches, one behind the other: misses multiply.
 * @param outer hit ratio of the first; 0 to 1
 * @param inner hit ratio of the second, on what the first one missed; 0 to 1
 * @see arithmetic; ledger, formula `cache-db-load` taken twice
 */
export function missesThrough(outer: Share, inner: Share): Outcome<Share> {
  return (
    outside({
      outer: [outer, 'hit ratio of the first cache', { from: 0, to: 1 }],
      inner: [inner, 'hit ratio of the second cache', { from: 0, to: 1 }],
    }) ?? finite((1 - outer) * (1 - inner))
  );
}

/**
 * What a content network takes off the origin, and what passes through its edge: λ × (1 − h) and λ × bytes × 8.
 * @param rate requests per second at the edge; ≥ 0
 * @param hitRatio of the edge; 0 to 1
 * @param size mean answer; bytes, ≥ 0
 * @returns requests per second at the origin, bits per second to the readers
 * @see ledger, formula `edge-offload`; facts cloudfront-rps, cloudfront-gbps
 */
export function edgeOffload(
  rate: PerSecond,
  hitRatio: Share,
  size: Bytes,
): Outcome<{ readonly origin: PerSecond; readonly bitsPerSecond: number }> {
  const fault = outside({
    rate: [rate, 'rate', { from: 0 }],
    hitRatio: [hitRatio, 'hit ratio of the edge', { from: 0, to: 1 }],
    size: [size, 'size of an answer', { from: 0 }],
  });
  return fault ?? finite({ origin: rate * (1 - hitRatio), bitsPerSecond: rate * size * 8 });
}

/** Two caches one behind the other: at the edge, and beside the origin's database. */
export interface CacheLevels {
  /** Reads per second before both; ≥ 0. */
  readonly rate: PerSecond;
  /** Hit ratio of the edge; 0 to 1. */
  readonly edge: Share;
  /** Hit ratio of the inner cache, on what the edge missed; 0 to 1. */
  readonly inner: Share;
}

/**
 * Reads that reach each level while both caches are warm, and what the database meets when one of them is empty.
 * An empty edge also changes what the inner cache sees; its hit ratio is kept, which is the kinder case.
 * @returns reads per second: behind the edge, at the database, and there with the edge, the inner cache, or both cold
 * @see ledger, formulas `edge-offload` and `cache-db-load`
 */
export function readsThroughLevels({ rate, edge, inner }: CacheLevels): Outcome<{
  readonly behindEdge: PerSecond;
  readonly database: PerSecond;
  readonly coldEdge: PerSecond;
  readonly coldInner: PerSecond;
  readonly coldBoth: PerSecond;
}> {
  const fault = outside({
    rate: [rate, 'read rate', { from: 0 }],
    edge: [edge, 'hit ratio of the edge', { from: 0, to: 1 }],
    inner: [inner, 'hit ratio of the inner cache', { from: 0, to: 1 }],
  });
  if (fault) return fault;
  const behindEdge = rate * (1 - edge);
  const coldEdge = rate * (1 - inner);
  return finite({ behindEdge, database: behindEdge * (1 - inner), coldEdge, coldInner: behindEdge, coldBoth: rate });
}
