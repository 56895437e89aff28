import { availabilityBehind, availabilityNeeded, chainAvailability, queuedAvailability } from '../formulas/chain.ts';
import { combine, finite, map } from '../formulas/domain.ts';
import { andThen, failed, orElse, part, type Outcome } from '../formulas/outcome.ts';
import { chainAttempts } from '../formulas/retries.ts';
import { hour } from '../quantity/periods.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Chain = 'partA' | 'partB' | 'partC' | 'each' | 'services' | 'goal' | 'tries' | 'layers';
type Queue = 'queued' | 'queue' | 'outage' | 'retention';

type Availability = Outcome<{ readonly all: number; readonly hoursOut: number }>;
const share = (result: Availability) => part(result, 'all');
const out = (result: Availability) => map(result, ({ hoursOut }) => hoursOut * hour);

/** C-CHAIN: how long a chain of calls is out, what a queue in it changes, and what retries do to its last service. */
export function compute(n: Numbers<Chain | Queue>) {
  const { each, services, queued, queue, goal, layers } = n;
  const further = n.partA * n.partB * n.partC;
  const [chain, one] = [chainAvailability(each, services, further), chainAvailability(each, 1)];
  const later = queuedAvailability(each, services, queued, queue, further);
  const aMonth = (result: Availability) => map(out(result), (time) => time / 12);
  const allowed = aMonth(chainAvailability(goal, 1));
  const kept = n.outage / n.retention;
  const won = andThen(later, ({ hoursWon }) =>
    hoursWon < -1e-9
      ? failed('result', 'none, because the queue is down longer than what it replaces')
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
      needEach: availabilityBehind({ goal, services, queued: 0, queue, further }),
      needAsked: availabilityBehind({ goal, services, queued, queue, further }),
      monthOut: aMonth(chain),
      asyncMonth: aMonth(later),
      monthBudget: allowed,
      used:
        goal === 1
          ? failed('goal', 'there is no error budget: the objective allows no failure')
          : combine(aMonth(chain), allowed, (spent, budget) => spent / budget),
      further,
      kept,
      attempts: layers === 0 ? 1 : chainAttempts(n.tries, layers),
      asked: services - queued,
    },
    holds: {
      winsNothing: orElse(won, 0) < 1,
    },
  };
}

/** What each service has to keep for the chain to answer so often. */
export const inverse = ({ find, of, is }: Question, n: Numbers<Chain | Queue>) =>
  find === 'each' && of === 'all' ? availabilityNeeded(is / (n.partA * n.partB * n.partC), n.services) : undefined;
