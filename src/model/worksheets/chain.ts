import { availabilityNeeded, chainAvailability, queuedAvailability } from '../formulas/chain.ts';
import { finite, map } from '../formulas/domain.ts';
import { andThen, failed, orElse, part, type Outcome } from '../formulas/outcome.ts';
import { chainAttempts } from '../formulas/retries.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'each' | 'services' | 'queued' | 'queue' | 'goal' | 'outage' | 'retention' | 'tries' | 'layers';

const hour = 3600;

type Availability = Outcome<{ readonly all: number; readonly hoursOut: number }>;
const share = (result: Availability) => part(result, 'all');
const out = (result: Availability) => map(result, ({ hoursOut }) => hoursOut * hour);

/** What each of the services still asked has to keep; what the queue is out is taken off the objective first. */
function neededBehind({ goal, services, queued, queue }: Numbers<Input>): Outcome<number> {
  if (queued === 0) return availabilityNeeded(goal, services);
  if (queued > services) return failed('queued', 'there are not so many services in the chain');
  if (queued === services) return failed('result', 'nothing: no service is asked any more, only the queue');
  if (goal > queue) return failed('queue', 'the queue alone is out for longer than the objective allows');
  return availabilityNeeded(goal / queue, services - queued);
}

/** C-CHAIN: how long a chain of calls is out, what a queue in it changes, and what retries do to its last service. */
export function compute(n: Numbers<Input>) {
  const { each, services, queued, queue, goal, layers } = n;
  const [chain, one] = [chainAvailability(each, services), chainAvailability(each, 1)];
  const later = queuedAvailability(each, services, queued, queue);
  const kept = n.outage / n.retention;
  const won = andThen(later, ({ hoursWon }) =>
    hoursWon < -1e-9
      ? failed('result', 'none: the queue is out for longer than what it replaces')
      : finite(Math.max(0, hoursWon) * hour),
  );
  return {
    results: {
      all: share(chain),
      hoursOut: out(chain),
      async: share(later),
      asyncOut: out(later),
      one: share(one),
      oneOut: out(one),
      takes: queued === 0 ? 1 : queue,
      won,
      budget: out(chainAvailability(goal, 1)),
      needEach: availabilityNeeded(goal, services),
      needAsked: neededBehind(n),
      kept,
      attempts: layers === 0 ? 1 : chainAttempts(n.tries, layers),
      asked: services - queued,
    },
    holds: {
      winsNothing: orElse(won, 0) < 1,
    },
  };
}

export const inverse = ({ find, of, is }: Question, { services }: Numbers<'services'>) =>
  find === 'each' && of === 'all' ? availabilityNeeded(is, services) : undefined;
