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

type Unloaded = Omit<Ranked<BreakLimit>, 'load'> & { readonly perUser: number };

/** The order does not depend on the number of users: a part is full where its ceiling meets its load for one user times them. */
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

interface Held {
  readonly inputs: BreakInputs;
  readonly limits: BreakLimits;
  readonly asOf: AsOf;
  readonly order: readonly Unloaded[];
}

const sameBut = <T extends object>(a: T, b: T, left?: keyof T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((key) => key === left || a[key] === b[key]);

/** The orders last worked out, one for each day: a chart or a slider asks for the same one again and again. */
const held = new Map<AsOf, Held>();

function orderOf(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): readonly Unloaded[] {
  const last = held.get(asOf);
  if (last && sameBut(inputs, last.inputs, 'users') && sameBut(limits, last.limits)) return last.order;
  const next: Held = { inputs, limits, asOf, order: order(inputs, limits, asOf) };
  held.set(asOf, next);
  return next.order;
}

/**
 * The parts of a stage in the order in which they give way. Every load grows in step with the users, so the number at
 * which a part is full is its ceiling over its load for one user.
 */
export const rank = (inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): readonly Ranked<BreakLimit>[] =>
  orderOf(inputs, limits, asOf)
    .map(({ perUser, ...part }) => ({ ...part, load: inputs.users * perUser }))
    .filter(({ load }) => Number.isFinite(load));

/** Users at which the first part is full, and the first one whose ceiling is hard; undefined where there is none. */
export function firstOf(
  inputs: BreakInputs,
  limits: BreakLimits,
  asOf: AsOf,
): { readonly first: number | undefined; readonly hard: number | undefined } {
  const parts = orderOf(inputs, limits, asOf);
  return { first: parts[0]?.at, hard: parts.find((part) => part.hard)?.at };
}
