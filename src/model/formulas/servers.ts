import { solve } from './backward.ts';
import { finite, outside, type Count, type PerSecond, type Seconds, type Share } from './domain.ts';
import { mostServers, serversCheck } from './erlang.ts';
import { leastWhole } from './least.ts';
import { andThen, found, type Outcome } from './outcome.ts';
import { waiting, waitPercentile, type Servers } from './waiting.ts';

const enough = (target: Seconds, outcome: Outcome<Seconds>): boolean => outcome.ok && outcome.value <= target;

function least(
  rate: PerSecond,
  time: Seconds,
  target: Seconds,
  wait: (at: Servers) => Outcome<Seconds>,
): Outcome<Count> {
  const fault = outside({
    rate: [rate, 'rate', { from: 0 }],
    time: [time, 'service time', { above: 0 }],
    target: [target, 'longest wait', { from: 0 }],
    load: [rate * time, 'offered load', { below: mostServers }],
  });
  if (fault) return fault;
  const first = Math.max(1, Math.floor(rate * time) + 1);
  return leastWhole((servers) => enough(target, wait({ rate, time, servers })), first, Math.max(first, mostServers));
}

/**
 * Servers at which a share of the requests waits no longer than a time: the inverse of `waitPercentile`.
 * @param share from 0, below 1
 * @see ledger, formula `mmc-wait`
 */
export const serversForPercentile = (rate: PerSecond, time: Seconds, target: Seconds, share: Share): Outcome<Count> =>
  outside({ share: [share, 'share of the requests', { from: 0, below: 1 }] }) ??
  least(rate, time, target, (at) => waitPercentile(at, share));

/**
 * Rate at which the mean wait reaches a time: the inverse of `waiting`, by search up to the servers' own ceiling.
 * @param servers whole, from 1
 * @param time mean service time; s, > 0
 * @param target mean wait; s, > 0
 * @returns requests per second
 * @see ledger, formula `mmc-wait`
 */
export function rateAtMeanWait(servers: Count, time: Seconds, target: Seconds): Outcome<PerSecond> {
  const fault = outside({
    servers: serversCheck(servers),
    time: [time, 'service time', { above: 0 }],
    target: [target, 'mean wait', { above: 0 }],
  });
  if (fault) return fault;
  // Counted in service times the search is the same for fast and slow servers.
  const wait = (load: number) => andThen(waiting({ rate: load, time: 1, servers }), ({ meanWait }) => found(meanWait));
  return andThen(solve(wait, target / time, { from: 0, to: servers }), (load) => finite(load / time));
}
