import { ceil, finite, outside, type Count, type PerSecond, type Share } from './domain.ts';
import type { Outcome } from './outcome.ts';

export interface ReplicaNeed {
  /** Reads per second before any cache; ≥ 0. */
  readonly reads: PerSecond;
  /** Share of them that a cache answers; 0 to 1. */
  readonly hitRatio: Share;
  /** Reads per second that one replica answers, measured; > 0. */
  readonly perReplica: PerSecond;
  /** Share of that to be used in normal running; above 0, to 1. */
  readonly utilisation: Share;
}

/**
 * Read replicas that a load needs: ⌈reads × (1 − h) ÷ (q × u)⌉. One more survives the loss of one.
 * @returns replicas as a fraction, rounded up, and with the spare one
 * @see ledger, formula `read-replicas`; facts aurora-replicas-max
 */
export function replicasNeeded({ reads, hitRatio, perReplica, utilisation }: ReplicaNeed): Outcome<{
  readonly exact: number;
  readonly replicas: Count;
  readonly withSpare: Count;
}> {
  const fault = outside({
    reads: [reads, 'read rate', { from: 0 }],
    hitRatio: [hitRatio, 'hit ratio', { from: 0, to: 1 }],
    perReplica: [perReplica, 'read rate of one replica', { above: 0 }],
    utilisation: [utilisation, 'target utilisation', { above: 0, to: 1 }],
  });
  if (fault) return fault;
  const exact = (reads * (1 - hitRatio)) / (perReplica * utilisation);
  const replicas = ceil(exact);
  return finite({ exact, replicas, withSpare: replicas + 1 });
}

/**
 * Reads per second, before the cache, that a number of replicas carries: n × q × u ÷ (1 − h).
 * @param replicas ≥ 0
 * @param hitRatio from 0, below 1: a cache that never misses asks nothing of them
 * @see ledger, formula `read-replicas`
 */
export function readsCarried(
  replicas: Count,
  { hitRatio, perReplica, utilisation }: Omit<ReplicaNeed, 'reads'>,
): Outcome<PerSecond> {
  const fault = outside({
    replicas: [replicas, 'number of replicas', { from: 0 }],
    hitRatio: [hitRatio, 'hit ratio', { from: 0, below: 1 }],
    perReplica: [perReplica, 'read rate of one replica', { above: 0 }],
    utilisation: [utilisation, 'target utilisation', { above: 0, to: 1 }],
  });
  return fault ?? finite((replicas * perReplica * utilisation) / (1 - hitRatio));
}
