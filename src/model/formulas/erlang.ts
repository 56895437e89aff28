import { finite, outside, type Check, type Count, type Share } from './domain.ts';
import { andThen, failed, type Outcome } from './outcome.ts';

/** More servers than any fleet has; up to here the sum below is short. */
export const mostServers = 10_000_000;

/** What every formula with servers asks of their number. */
export const serversCheck = (servers: Count): Check => [
  servers,
  'number of servers',
  { from: 1, to: mostServers, whole: true },
];
const loadCheck = (load: number): Check => [load, 'offered load', { from: 0 }];

/**
 * Probability that all servers are busy when nobody waits (Erlang B): (aᶜ ÷ c!) ÷ Σ aᵏ ÷ k!, for k = 0 … c.
 * Computed as 1 ÷ Σ c! ÷ ((c − k)! aᵏ), which needs no factorial; it ends as soon as further terms change nothing.
 * @param servers c; whole, from 1 to ten million
 * @param load offered load a = λ × service time, erlang; ≥ 0
 * @returns a share; a probability too small for a number is 0
 * @see A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic telephone
 *   exchanges" (1917)
 */
export function erlangB(servers: Count, load: number): Outcome<Share> {
  const fault = outside({ servers: serversCheck(servers), load: loadCheck(load) });
  if (fault) return fault;
  if (load === 0) return finite(0);
  let [sum, term] = [1, 1];
  for (let k = 1; k <= servers && sum < Number.MAX_VALUE; k++) {
    const ratio = (servers - k + 1) / load;
    term *= ratio;
    sum += term;
    if (ratio < 1 && term < sum * 1e-17 * (1 - ratio)) break;
  }
  return finite(1 / sum);
}

/**
 * Probability that a request has to wait when those who find no server queue (Erlang C): B ÷ (1 − ρ (1 − B)).
 * @param servers c; whole, from 1 to ten million
 * @param load offered load, erlang; from 0, below the number of servers
 * @returns a share; error where the servers are offered as much as they can do, or more: then the queue never drains
 * @see ledger, formula `mmc-wait`; Erlang 1917
 */
export function erlangC(servers: Count, load: number): Outcome<Share> {
  return andThen(erlangB(servers, load), (blocked) => {
    if (load >= servers)
      return failed('servers', 'the queue never drains: the servers are offered more than they can do');
    // (1 − ρ) + ρB, with 1 − ρ taken from the difference, keeps its digits when the servers are nearly full.
    return finite(blocked / ((servers - load) / servers + (load / servers) * blocked));
  });
}
