import type { AsOf } from '../facts/as-of.ts';
import { formatShare } from '../quantity/number.ts';
import { pathOf, type BreakInputs, type BreakLimits } from './part.ts';
import { rank } from './rank.ts';
import { stageOf, stages } from './stages.ts';
import { usersShort, usersWords } from './users.ts';
import { firstHard } from './verdict.ts';

/** Less than this is no gain, but rounding. */
const noticeable = 1.05;

/** What a stage brings where it leaves the first hard limit where it was. */
function otherGain(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): string {
  const stage = stageOf(inputs.stage);
  const vcpu = rank(inputs, limits, asOf).find(({ id }) => id === 'ec2')?.load;
  if (vcpu !== undefined) return `Your own instances change the price of ${Math.ceil(vcpu)} vCPU, not the limit`;
  const { containers } = pathOf(stage, inputs);
  if (containers < 1)
    return `The edge and functions take ${formatShare(1 - containers)} of the requests off your containers`;
  if (stage.nodes.cache) return `The cache answers ${formatShare(inputs.hit)} of the reads`;
  return 'It adds parts that this workload does not fill';
}

/** Why a stage exists, for this load: how far it moves the first hard limit, or what else it brings. Undefined for the first stage. */
export function gainOf(inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): string | undefined {
  const before = stages[stages.indexOf(stageOf(inputs.stage)) - 1];
  const now = firstHard(rank(inputs, limits, asOf));
  const then = before && firstHard(rank({ ...inputs, stage: before.value }, limits, asOf));
  if (!now || !then) return undefined;
  return now.at > then.at * noticeable
    ? `Moves the first hard limit from ${usersShort(then.at)} to ${usersWords(now.at)}.`
    : `${otherGain(inputs, limits, asOf)}. The first hard limit stays at ${usersWords(now.at)}.`;
}
