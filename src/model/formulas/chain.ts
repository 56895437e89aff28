import { finite, outside, type Count, type Share } from './domain.ts';
import { andThen, failed, type Outcome } from './outcome.ts';

const hoursPerYear = 8760;

/**
 * Availability of a request that needs every one of several services, if they fail independently: aⁿ.
 * @param each availability of one service; 0 to 1
 * @param services ≥ 1
 * @param further product of the availabilities of other parts that it needs as well; above 0, to 1
 * @returns the share, and the hours of a year in which the chain does not answer
 * @see product of independent probabilities
 */
export function chainAvailability(
  each: Share,
  services: Count,
  further: Share = 1,
): Outcome<{ readonly all: Share; readonly hoursOut: number }> {
  const fault = outside({
    each: [each, 'availability of one service', { from: 0, to: 1 }],
    services: [services, 'number of services', { from: 1 }],
    further: [further, 'availability of the other parts', { above: 0, to: 1 }],
  });
  if (fault) return fault;
  return finite(outage(each ** services * further, -Math.expm1(services * Math.log(each) + Math.log(further))));
}

/** Availability and the hours it leaves out; the share that fails is given apart, so that ten nines keep their digits. */
const outage = (all: Share, fails: Share) => ({ all, hoursOut: fails * hoursPerYear });

/**
 * The same chain with some of its services behind a queue: the request needs the others and the queue; what is queued
 * is late when its service is out, not failed.
 * @param each availability of one service; 0 to 1
 * @param services of the whole chain; ≥ 1
 * @param queued of them behind the queue; 0 to `services`
 * @param queue availability of the queue itself, for putting a message into it; 0 to 1
 * @param further product of the availabilities of other parts, none behind the queue; above 0, to 1
 * @returns share of requests that are answered, hours out in a year, and the hours that the queue takes off the chain
 * @see the talk on asynchronous calls; product of independent probabilities
 */
export function queuedAvailability(
  each: Share,
  services: Count,
  queued: Count,
  queue: Share,
  further: Share = 1,
): Outcome<{ readonly all: Share; readonly hoursOut: number; readonly hoursWon: number }> {
  return andThen(chainAvailability(each, services, further), (chain) => {
    const fault = outside({
      queued: [queued, 'number of queued services', { from: 0, to: services }],
      queue: [queue, 'availability of the queue', { from: 0, to: 1 }],
    });
    if (fault) return fault;
    const asked = services === queued ? 0 : (services - queued) * Math.log(each);
    const logs = asked + (queued === 0 ? 0 : Math.log(queue)) + Math.log(further);
    const { all, hoursOut } = outage(Math.exp(logs), -Math.expm1(logs));
    return finite({ all, hoursOut, hoursWon: chain.hoursOut - hoursOut });
  });
}

/**
 * Availability that each service of a chain has to keep for the whole to reach one: the inverse of `chainAvailability`.
 * @param all availability of the chain; 0 to 1
 * @param services ≥ 1
 * @see the inverse of `chainAvailability`
 */
export function availabilityNeeded(all: Share, services: Count): Outcome<Share> {
  return (
    outside({
      all: [all, 'availability of the chain', { from: 0, to: 1 }],
      services: [services, 'number of services', { from: 1 }],
    }) ?? finite(all ** (1 / services))
  );
}

/** A chain, some of whose services are behind a queue, and what the whole has to reach. */
export interface Objective {
  /** Availability of the whole; 0 to 1. */
  readonly goal: Share;
  /** ≥ 1. */
  readonly services: Count;
  /** Of them behind the queue; 0 to `services`. */
  readonly queued: Count;
  /** Availability of the queue itself; above 0, to 1. It counts where something is behind it. */
  readonly queue: Share;
  /** Product of the availabilities of other parts, none behind the queue; above 0, to 1. */
  readonly further: Share;
}

/**
 * Availability that each service which is still asked has to keep: what the queue and the other parts are out is taken
 * off the objective first. The inverse of `queuedAvailability`.
 * @returns a share; error where the others alone miss the objective, or no service is asked any more
 * @see the inverse of `queuedAvailability`
 */
export function availabilityBehind({ goal, services, queued, queue, further }: Objective): Outcome<Share> {
  const fault = outside({
    goal: [goal, 'objective', { from: 0, to: 1 }],
    queue: [queue, 'availability of the queue', { above: 0, to: 1 }],
    further: [further, 'availability of the other parts', { above: 0, to: 1 }],
  });
  if (fault) return fault;
  if (goal > further) return failed('goal', 'the other parts alone are out for longer than the objective allows');
  if (queued === 0) return availabilityNeeded(goal / further, services);
  if (queued > services) return failed('queued', 'there are not so many services in the chain');
  if (queued === services) return failed('result', 'nothing: no service is asked any more, only the queue');
  if (goal > queue * further) return failed('queue', 'the queue alone is out for longer than the objective allows');
  return availabilityNeeded(goal / (queue * further), services - queued);
}
