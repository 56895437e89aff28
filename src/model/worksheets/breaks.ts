import type { BreakInputs, BreakLimits } from '../breaks/part.ts';
import { rank } from '../breaks/rank.ts';
import { stageOf } from '../breaks/stages.ts';
import { usersExact, usersWords } from '../breaks/users.ts';
import { firstHard, verdictOf, type Verdict } from '../breaks/verdict.ts';
import type { AsOf } from '../facts/as-of.ts';
import { littleInFlight } from '../formulas/little.ts';
import { andThen, failed, found } from '../formulas/outcome.ts';
import { usersToLoad } from '../formulas/users.ts';

interface State {
  readonly inputs: BreakInputs;
  readonly limits: BreakLimits;
  readonly asOf: AsOf;
}

/** The numbers of users in a verdict, as sentences say them or to the last figure. */
const usersOf = ({ first, goodFor, newAccount }: Verdict, print: (users: number) => string) => ({
  firstUsers: first ? print(first.at) : '',
  goodFor: goodFor === undefined ? '' : print(goodFor),
  newAccountUsers: newAccount ? print(newAccount.at) : '',
});

const namesOf = ({ first, raises, newAccount }: Verdict) => ({
  firstPart: first?.says ?? '',
  fix: first ? `${first.lift.words} (${first.lift.decision})` : '',
  newAccountPart: newAccount?.says ?? '',
  raises: raises.map(({ part, words }) => `${part.label} ${words.from} → ${words.to}`).join('; '),
});

/** C-BREAK: users, the load they make, every part of an architecture under it, and which breaks first. */
export function compute(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf) {
  const { users, activeShare, requests: requestsPerUser, peak: peakFactor } = inputs;
  const verdict = verdictOf(inputs, limits, asOf);
  const { first, newAccount, over, goodFor, raises } = verdict;
  const hard = firstHard(rank(inputs, limits, asOf));
  const none = failed('stage', 'no part of this architecture handles any of the load');
  const noHard = failed('stage', 'no hard limit is met in this architecture');
  const rate = andThen(usersToLoad(users, { activeShare, requestsPerUser, peakFactor }), ({ peak }) => found(peak));
  return {
    results: {
      breaksAt: first === undefined ? none : first.at,
      firstAt: newAccount === undefined ? none : newAccount.at,
      hardAt: hard === undefined ? noHard : hard.at,
      used: newAccount === undefined ? none : users / newAccount.at,
      usedHard: hard === undefined ? noHard : users / hard.at,
      rate,
      inFlight: andThen(rate, (each) => littleInFlight(each, inputs.time)),
      raised: raises.length,
      full: 1,
    },
    holds: {
      breaks: first !== undefined,
      over,
      goesFurther: goodFor !== undefined,
      raises: raises.length > 0,
      oneRaise: raises.length === 1,
      ownCompute: stageOf(inputs.stage).nodes.hosts !== undefined,
    },
    names: { ...namesOf(verdict), ...usersOf(verdict, usersWords) },
    exactNames: usersOf(verdict, usersExact),
  };
}

/** The parts in the order in which they break. */
export const ranking = ({ inputs, limits, asOf }: State) => rank(inputs, limits, asOf);

/** The picture of the stage. */
export const picture = ({ inputs }: State): string => stageOf(inputs.stage).picture;
