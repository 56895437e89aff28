import { concurrencyCeiling } from '../formulas/concurrency.ts';
import { combine, map } from '../formulas/domain.ts';
import { instancesNeeded } from '../formulas/instances.ts';
import { littleInFlight, littleThroughput, littleTime } from '../formulas/little.ts';
import { andThen, both, failed, found, orElse, parts, type Outcome } from '../formulas/outcome.ts';
import { containersEach, firstOfContainers } from '../breaks/containers.ts';
import type { AsOf } from '../facts/as-of.ts';
import { usersCarried, usersToLoad } from '../formulas/users.ts';
import { day, month } from '../quantity/periods.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Habits = 'users' | 'activeShare' | 'visits' | 'requestsPerUser' | 'peakFactor' | 'time' | 'cpuTime';
type Inputs = Numbers<Habits | 'perInstance' | 'instances' | 'vcpu' | 'maxTasks' | 'quota'>;

/** Share of the users who come on a day; of monthly users by how often they come in a month. */
const withShare = (n: Inputs): Inputs => (n.visits > 0 ? { ...n, activeShare: (n.visits * day) / month } : n);

/** C-USERS: what a number of users asks of the backend, and how many users one service carries. */
export function compute(given: Inputs, limit: Numbers<'ecs-express-scaling-target'>, asOf: AsOf) {
  const n = withShare(given);
  const { users, time, perInstance, instances } = n;
  const { peak, average } = parts(usersToLoad(users, n));
  const inFlight = andThen(peak, (rate) => littleInFlight(rate, time));
  const ceiling = concurrencyCeiling(perInstance, instances);
  const most = andThen(ceiling, (requests) => littleThroughput(requests, time));
  const carried = andThen(most, (rate) => usersCarried(rate, n));
  const factor = map(carried, (count) => count / users);
  // The load is a product: each assumption alone may grow by the factor.
  const upTo = (present: number) => map(factor, (times) => present * times);
  const mostPeak = upTo(n.peakFactor);
  const each = containersEach({ ...n, target: 1 }, limit['ecs-express-scaling-target'], asOf);
  const first = firstOfContainers(each, { ...n, most: asOf === 'talk' ? instances : n.maxTasks }, asOf);
  return {
    results: {
      ...{ peak, average, inFlight, ceiling, most, carried, factor, mostPeak },
      firstAt: usersCarried(first.rate, n),
      vcpuNeeded: map(peak, (rate) => rate * each * n.vcpu),
      share: combine(inFlight, ceiling, (load, full) => load / full),
      need: parts(andThen(peak, (rate) => instancesNeeded({ rate, time, perInstance }))).instances,
      ...{ mostRequests: upTo(n.requestsPerUser), mostTime: both(ceiling, peak, littleTime), active: n.activeShare },
      mostActive: andThen(upTo(n.activeShare), (share) =>
        share > 1 ? failed('result', 'not reached even if every user comes') : found(share),
      ),
      higher: map(factor, (times) => 1 / times),
    },
    names: { firstPart: first.says },
    holds: { within: orElse(factor, 0) >= 1, flat: orElse(mostPeak, 0) < 1 },
  };
}

/** The time per request that keeps so many in flight. */
export function inverse({ find, of, is }: Question, n: Inputs): Outcome<number> | undefined {
  if (of !== 'inFlight' || find !== 'time') return undefined;
  return andThen(usersToLoad(n.users, withShare(n)), ({ peak }) => littleTime(is, peak));
}
