import { finite, outside, type Count, type PerSecond } from './domain.ts';
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
 * @see ledger, formula `read-write-split`
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
 * @see arithmetic; facts aurora-replicas-max
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
 * Queries per second at which one writer is full, whatever the replicas do: W × (r + 1).
 * @param writer writes per second that the writer takes, W; ≥ 0
 * @param readsPerWrite reads for each write, r; ≥ 0
 * @see ledger, formula `read-write-split`
 */
export function queriesOfWriter(writer: PerSecond, readsPerWrite: number): Outcome<PerSecond> {
  return (
    outside({
      writer: [writer, 'write capacity', { from: 0 }],
      readsPerWrite: [readsPerWrite, 'number of reads per write', { from: 0 }],
    }) ?? finite(writer * (readsPerWrite + 1))
  );
}
