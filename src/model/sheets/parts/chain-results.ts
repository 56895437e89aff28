import { availabilityNeeded, chainAvailability, queuedAvailability } from '../../capacity/chain.ts';
import { finite } from '../../capacity/domain.ts';
import { andThen, failed, found, type Outcome } from '../../capacity/outcome.ts';
import { chainAttempts } from '../../capacity/retries.ts';
import { inBase } from '../../quantity/units.ts';
import type { Numbers, Results } from '../../worksheet/sheet.ts';

export type Key = 'each' | 'services' | 'queued' | 'queue' | 'goal' | 'outage' | 'retention' | 'tries' | 'layers';
export type Out =
  | 'all'
  | 'hoursOut'
  | 'async'
  | 'asyncOut'
  | 'one'
  | 'oneOut'
  | 'takes'
  | 'won'
  | 'budget'
  | 'needEach'
  | 'needAsked'
  | 'kept'
  | 'attempts';

/** Seconds. */
export const hour = inBase(1, 'h') ?? Number.NaN;
/** Seconds. */
export const day = inBase(1, 'days') ?? Number.NaN;

type Availability = Outcome<{ readonly all: number; readonly hoursOut: number }>;
const share = (result: Availability) => andThen(result, ({ all }) => found(all));
const out = (result: Availability) => andThen(result, ({ hoursOut }) => finite(hoursOut * hour));

/** What each of the services still asked has to keep; what the queue is out is taken off the objective first. */
function neededBehind({ goal, services, queued, queue }: Numbers<Key>): Outcome<number> {
  if (queued === 0) return availabilityNeeded(goal, services);
  if (queued > services) return failed('queued', 'there are not so many services in the chain');
  if (queued === services) return failed('result', 'nothing: no service is asked any more, only the queue');
  if (goal > queue) return failed('queue', 'the queue alone is out for longer than the objective allows');
  return availabilityNeeded(goal / queue, services - queued);
}

/** The chain as calls, the same with a queue in it, what an objective asks for, and what retries and outages do. */
export function chainResults(inputs: Numbers<Key>): Results<Out> {
  const { each, services, queued, queue, goal, outage, retention, tries, layers } = inputs;
  const [chain, one] = [chainAvailability(each, services), chainAvailability(each, 1)];
  const later = queuedAvailability(each, services, queued, queue);
  return {
    all: share(chain),
    hoursOut: out(chain),
    async: share(later),
    asyncOut: out(later),
    one: share(one),
    oneOut: out(one),
    takes: found(queued === 0 ? 1 : queue),
    won: andThen(later, ({ hoursWon }) =>
      hoursWon < -1e-9
        ? failed('result', 'none: the queue is out for longer than what it replaces')
        : finite(Math.max(0, hoursWon) * hour),
    ),
    budget: out(chainAvailability(goal, 1)),
    needEach: availabilityNeeded(goal, services),
    needAsked: neededBehind(inputs),
    kept: finite(outage / (retention * day)),
    attempts: layers === 0 ? found(1) : chainAttempts(tries, layers),
  };
}
