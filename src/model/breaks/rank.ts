import { usersToLoad } from '../formulas/users.ts';
import { andThen, found, orElse } from '../formulas/outcome.ts';
import type { AsOf } from '../facts/as-of.ts';
import type { Ranked } from '../worksheet/sheet.ts';
import type { BreakInputs, BreakLimit, BreakLimits } from './part.ts';
import { partsOf } from './parts.ts';

/** Requests per second at the busiest moment that one user adds. */
const peakPerUser = ({ activeShare, requests, peak }: BreakInputs): number =>
  orElse(
    andThen(usersToLoad(1, { activeShare, requestsPerUser: requests, peakFactor: peak }), (load) => found(load.peak)),
    Number.NaN,
  );

type Unloaded = Omit<Ranked<BreakLimit>, 'load'> & { readonly perUser: number };

/** The order does not depend on the number of users: a part is full at its limit over its load for one user. */
function order(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): readonly Unloaded[] {
  const each = peakPerUser(inputs);
  return partsOf(inputs, limits, asOf)
    .map(({ perRequest, ...part }): Unloaded => {
      const perUser = perRequest * each;
      return { ...part, perUser, at: part.ceiling / perUser };
    })
    .filter(({ perUser, at }) => Number.isFinite(perUser) && Number.isFinite(at))
    .sort((a, b) => a.at - b.at);
}

interface Cached {
  readonly inputs: BreakInputs;
  readonly limits: BreakLimits;
  readonly order: readonly Unloaded[];
}

const sameBut = <T extends object>(a: T, b: T, left?: keyof T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((key) => key === left || a[key] === b[key]);

/** The orders last worked out, one for each stage and day: a chart or a slider asks for the same one again and again. */
const cache = new Map<string, Cached>();

function orderOf(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): readonly Unloaded[] {
  const name = `${inputs.stage} ${asOf}`;
  const last = cache.get(name);
  if (last && sameBut(inputs, last.inputs, 'users') && sameBut(limits, last.limits)) return last.order;
  const next: Cached = { inputs, limits, order: order(inputs, limits, asOf) };
  cache.set(name, next);
  return next.order;
}

/**
 * The parts of a stage in the order in which they break. Every load grows in step with the users, so the number at
 * which a part is full is its limit over its load for one user.
 */
export const rank = (inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): readonly Ranked<BreakLimit>[] =>
  orderOf(inputs, limits, asOf)
    .map(({ perUser, ...part }) => ({ ...part, load: inputs.users * perUser }))
    .filter(({ load }) => Number.isFinite(load));
