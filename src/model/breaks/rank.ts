import { usersToLoad } from '../capacity/users.ts';
import { andThen, found, orElse } from '../capacity/outcome.ts';
import type { AsOf } from '../facts/as-of.ts';
import type { Ranked } from '../worksheet/sheet.ts';
import type { BreakInputs, BreakLimits } from './part.ts';
import { partsOf } from './parts.ts';
import type { BreakLimit } from './workload.ts';

/** Requests per second at the busiest moment that one user adds. */
const peakPerUser = ({ activeShare, requests, peak }: BreakInputs): number =>
  orElse(
    andThen(usersToLoad(1, { activeShare, requestsPerUser: requests, peakFactor: peak }), (load) => found(load.peak)),
    Number.NaN,
  );

/**
 * The parts of a stage in the order in which they give way. Every load grows in step with the users, so the number at
 * which a part is full is its ceiling over its load for one user.
 */
export function rank(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): readonly Ranked<BreakLimit>[] {
  const each = peakPerUser(inputs);
  return partsOf(inputs, limits, asOf)
    .map(({ perRequest, ...part }): Ranked<BreakLimit> => {
      const perUser = perRequest * each;
      return { ...part, load: inputs.users * perUser, at: part.ceiling / perUser };
    })
    .filter(({ load, at }) => Number.isFinite(load) && Number.isFinite(at))
    .sort((a, b) => a.at - b.at);
}
