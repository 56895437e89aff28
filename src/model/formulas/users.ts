import { day } from '../quantity/periods.ts';
import { finite, outside, type Count, type PerSecond, type Requests, type Share } from './domain.ts';
import type { Outcome } from './outcome.ts';

export interface Behaviour {
  /** Share of the users who come on a day; above 0, at most 1. */
  readonly activeShare: Share;
  /** Requests of one active user in a day; > 0. */
  readonly requestsPerUser: Requests;
  /** Busiest moment ÷ daily mean; ≥ 1. */
  readonly peakFactor: number;
}

const faults = ({ activeShare, requestsPerUser, peakFactor }: Behaviour) =>
  ({
    activeShare: [activeShare, 'active share', { above: 0, to: 1 }],
    requestsPerUser: [requestsPerUser, 'number of requests per user', { above: 0 }],
    peakFactor: [peakFactor, 'peak factor', { from: 1 }],
  }) as const;

/** Requests per second that one registered user adds at the busiest moment. */
const perUser = ({ activeShare, requestsPerUser, peakFactor }: Behaviour): PerSecond =>
  (activeShare * requestsPerUser * peakFactor) / day;

/**
 * What a number of users asks of the system: λ = users × active share × requests ÷ 86,400 s, times the peak factor.
 * The behaviour is an assumption to be replaced by a measurement; it moves the result more than any limit does.
 * @param users registered users; ≥ 0
 * @returns mean and peak rate, requests per second
 * @see ledger, formula `demand`
 */
export function usersToLoad(
  users: Count,
  behaviour: Behaviour,
): Outcome<{ readonly average: PerSecond; readonly peak: PerSecond }> {
  const fault = outside({ users: [users, 'number of users', { from: 0 }], ...faults(behaviour) });
  if (fault) return fault;
  const peak = users * perUser(behaviour);
  return finite({ average: peak / behaviour.peakFactor, peak });
}

/**
 * Users whose busiest moment a rate just carries: the inverse of `usersToLoad`.
 * @param rate requests per second at the peak; ≥ 0
 * @returns registered users, not rounded
 * @see ledger, formula `demand`
 */
export function usersCarried(rate: PerSecond, behaviour: Behaviour): Outcome<Count> {
  return outside({ rate: [rate, 'rate', { from: 0 }], ...faults(behaviour) }) ?? finite(rate / perUser(behaviour));
}
