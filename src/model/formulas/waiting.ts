import { finite, outside, type Check, type Count, type PerSecond, type Seconds, type Share } from './domain.ts';
import { erlangC } from './erlang.ts';
import { andThen, found, type Outcome } from './outcome.ts';

/** Servers with one queue before them: M/M/c, arrivals at random, service times exponential, first come first served. */
export interface Servers {
  /** Requests per second; ≥ 0. */
  readonly rate: PerSecond;
  /** Mean service time; s, > 0. */
  readonly time: Seconds;
  /** Requests served at once; whole, from 1 to ten million. */
  readonly servers: Count;
}

export interface Waiting {
  /** Offered load; erlang. */
  readonly load: number;
  /** Load ÷ servers. */
  readonly utilisation: Share;
  /** Probability that a request waits. */
  readonly waits: Share;
  /** Mean wait of all requests; s. */
  readonly meanWait: Seconds;
  /** Mean wait and service; s. */
  readonly meanTime: Seconds;
  /** Mean number that wait. */
  readonly queue: number;
  /** Rate at which long waits grow rare: P(wait > t) = waits × e^(−decay × t); 1/s. */
  readonly decay: PerSecond;
}

/**
 * How long requests wait for one of c servers.
 * @returns error where the servers are offered as much as they can do, or more: then the queue never drains
 * @see ledger, formula `mmc-wait`
 */
export function waiting({ rate, time, servers }: Servers): Outcome<Waiting> {
  const fault = outside({
    rate: [rate, 'rate', { from: 0 }],
    time: [time, 'service time', { above: 0 }],
  });
  if (fault) return fault;
  const load = rate * time;
  return andThen(erlangC(servers, load), (waits) => {
    const decay = (servers - load) / time;
    const meanWait = waits / decay;
    const queue = rate * meanWait;
    return finite({ load, utilisation: load / servers, waits, meanWait, meanTime: meanWait + time, queue, decay });
  });
}

const shareCheck = (share: Share): Check => [share, 'share of the requests', { from: 0, below: 1 }];

/**
 * Time within which a share of the requests has begun to be served.
 * @param share 0.99 for the 99th percentile; from 0, below 1
 * @returns seconds; 0 where so many do not wait at all
 * @see ledger, formula `mmc-wait`
 */
export const waitPercentile = (at: Servers, share: Share): Outcome<Seconds> =>
  outside({ share: shareCheck(share) }) ??
  andThen(waiting(at), ({ waits, decay }) => finite(Math.max(0, Math.log(waits / (1 - share)) / decay)));

/**
 * Share of the requests that wait longer than a time: C × e^(−(cμ − λ) t).
 * @param longer s, ≥ 0
 * @see ledger, formula `mmc-wait`
 */
export const waitsLonger = (at: Servers, longer: Seconds): Outcome<Share> =>
  outside({ longer: [longer, 'wait', { from: 0 }] }) ??
  andThen(waiting(at), ({ waits, decay }) => found(waits * Math.exp(-decay * longer)));
