import { finite, outside, type BytesPerSecond } from './domain.ts';
import type { Outcome } from './outcome.ts';

export interface OnDemandStream {
  /** What a new stream takes at once; > 0. */
  readonly start: BytesPerSecond;
  /** Multiple of the last peak that it is ready for; ≥ 1. */
  readonly headroom: number;
  /** Most that the Region lets a stream take; > 0. */
  readonly most: BytesPerSecond;
}

/**
 * Write rate that an on-demand stream takes at once, without throttling: max(start, headroom × last peak), at most the
 * Region's bound.
 * @param peak highest write rate of the last 30 days; ≥ 0
 * @returns in the unit of the arguments, and what decides
 * @see ledger, formula `kinesis-ondemand`; facts kinesis-ondemand-start, kinesis-ondemand-headroom
 */
export function onDemandPeak(
  peak: BytesPerSecond,
  { start, headroom, most }: OnDemandStream,
): Outcome<{ readonly rate: BytesPerSecond; readonly by: 'start' | 'last peak' | 'region' }> {
  const fault = outside({
    peak: [peak, 'last peak', { from: 0 }],
    start: [start, 'rate of a new stream', { above: 0 }],
    headroom: [headroom, 'multiple of the last peak', { from: 1 }],
    most: [most, 'limit of the Region', { above: 0 }],
  });
  if (fault) return fault;
  const ready = Math.max(start, headroom * peak);
  if (ready >= most) return finite({ rate: most, by: 'region' });
  return finite({ rate: ready, by: ready > start ? 'last peak' : 'start' });
}
