import type { AsOf } from '../facts/as-of.ts';
import type { Ranked } from '../worksheet/sheet.ts';
import { builtInFrom, lifts } from './lifts.ts';
import type { BreakInputs, BreakLimit, BreakLimits } from './part.ts';
import { quotasToRaise, type Raise } from './quotas.ts';
import { rank } from './rank.ts';
import { stages } from './stages.ts';

type Part = Ranked<BreakLimit>;

/** What breaks first for a load, what fixes it, and what to raise before launch. */
export interface Verdict {
  /** The first hard limit; for a new account with nothing raised the first limit of any kind. Undefined where nothing is met. */
  readonly first: Part | undefined;
  /** What this load gets: it is past the first limit. */
  readonly over: boolean;
  /** Users at the next limit once the fix is in place; undefined where the model has no stage for it. */
  readonly goodFor: number | undefined;
  /** Quotas and settings that this load needs raised. */
  readonly raises: readonly Raise[];
  /** The first limit of any kind, which a new account meets with nothing raised. */
  readonly newAccount: Part | undefined;
}

/** Values of the input `quotas`. */
export const quotasRaised = 1;
export const nothingRaised = 2;

/** The first hard limit of an architecture with all its parts up; undefined where none is met. */
export const firstHard = (ranking: readonly Part[]): Part | undefined =>
  ranking.find(({ hard, outage }) => hard && !outage);

/** The first limit of any kind with all parts up. */
const firstOfAny = (ranking: readonly Part[]): Part | undefined => ranking.find(({ outage }) => !outage);

/** How far the fix takes the users: to the first hard limit of the stage that has it, or to the next limit once this one is raised. */
function usersAfter(first: Part, ranking: readonly Part[], inputs: BreakInputs, limits: BreakLimits, asOf: AsOf) {
  if (first.lift === lifts.raise) return firstOfAny(ranking.filter(({ id }) => id !== first.id))?.at;
  const stage = stages.find(({ id }) => id === builtInFrom[first.lift.decision]);
  if (!stage || stage.value <= inputs.stage) return undefined;
  const after = firstHard(rank({ ...inputs, stage: stage.value }, limits, asOf))?.at;
  return after !== undefined && after > first.at ? after : undefined;
}

/**
 * What breaks first under a load, what fixes it, and what to raise.
 * @param limits in base units, as the reader’s account has them
 * @param asOf what scales a service is another thing on each day
 */
export function verdictOf(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): Verdict {
  const ranking = rank(inputs, limits, asOf);
  const newAccount = firstOfAny(ranking);
  const first = inputs.quotas === nothingRaised ? newAccount : firstHard(ranking);
  return {
    first,
    over: first !== undefined && inputs.users >= first.at,
    goodFor: first && usersAfter(first, ranking, inputs, limits, asOf),
    raises: quotasToRaise(ranking),
    newAccount,
  };
}

/** Users at the first hard limit of each stage under the same workload. */
export const limitsByStage = (inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): ReadonlyMap<string, number> =>
  new Map(
    stages.flatMap(({ id, value }) => {
      const at = verdictOf({ ...inputs, stage: value }, limits, asOf).first?.at;
      return at === undefined ? [] : [[id, at]];
    }),
  );
