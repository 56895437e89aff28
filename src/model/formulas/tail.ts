import { finite, outside, type Check, type Count, type Seconds, type Share } from './domain.ts';
import { normalQuantile } from './normal.ts';
import { andThen, type Outcome } from './outcome.ts';

/**
 * Share of requests that meet at least one slow answer when they call several services: 1 − (1 − s)ⁿ.
 * @param slow share of slow answers of one service; 0 to 1
 * @param services called at the same time, answering independently; ≥ 1
 * @see J. Dean, L. A. Barroso, "The Tail at Scale", Communications of the ACM 56 (2013)
 */
export function chainSlowness(slow: Share, services: Count): Outcome<Share> {
  return (
    outside({
      slow: [slow, 'share of slow answers', { from: 0, to: 1 }],
      services: [services, 'number of services', { from: 1 }],
    }) ?? finite(-Math.expm1(services * Math.log1p(-slow)))
  );
}

/**
 * Percentile that each of several calls has to be looked at to know one of them all: q^(1/n). The 99th percentile of
 * a hundred calls is the 99.99th of each.
 * @param share of the requests, q; from 0, below 1
 * @param services ≥ 1
 * @see Dean and Barroso 2013
 */
export function percentileOfEach(share: Share, services: Count): Outcome<Share> {
  return (
    outside({
      share: [share, 'share of the requests', { from: 0, below: 1 }],
      services: [services, 'number of services', { from: 1 }],
    }) ?? finite(share ** (1 / services))
  );
}

/** Two measured points of one service's answer times. */
export interface AnswerTimes {
  /** s, > 0. */
  readonly median: Seconds;
  /** s; at least the median. */
  readonly p99: Seconds;
}

const ninetyNinth = normalQuantile(0.99);

/**
 * Time within which a share of the requests has the answers of all its calls, made at the same time. Between and beyond
 * the two measured points the answer times are taken for log-normal: a guess that flatters a tail with timeouts in it.
 * @param share of the requests; above 0, below 1
 * @param services called at the same time, answering independently; ≥ 1
 * @returns seconds
 * @see order statistics of independent calls; the inverse normal distribution is Acklam's
 */
export function fanOutPercentile({ median, p99 }: AnswerTimes, share: Share, services: Count): Outcome<Seconds> {
  const shareCheck: Check = [share, 'share of the requests', { above: 0, below: 1 }];
  const fault = outside({
    median: [median, 'median time', { above: 0 }],
    p99: [p99, '99th percentile', { from: median }],
    share: shareCheck,
    services: [services, 'number of services', { from: 1 }],
  });
  if (fault) return fault;
  const spread = Math.log(p99 / median) / ninetyNinth;
  return andThen(percentileOfEach(share, services), (each) => finite(median * Math.exp(spread * normalQuantile(each))));
}

/**
 * Most services that a request may call at once so that no more than a share of the requests meets a slow answer.
 * @param slow share of slow answers of one service; above 0, below 1
 * @param met share of the requests that may meet one; from 0, below 1
 * @returns services, not rounded: the inverse of `chainSlowness`
 * @see Dean and Barroso 2013
 */
export function servicesForSlowness(slow: Share, met: Share): Outcome<number> {
  return (
    outside({
      slow: [slow, 'share of slow answers', { above: 0, below: 1 }],
      met: [met, 'share of requests that meet one', { from: 0, below: 1 }],
    }) ?? finite(Math.log1p(-met) / Math.log1p(-slow))
  );
}
