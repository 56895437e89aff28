import { finite } from '../capacity/domain.ts';
import { littleInFlight } from '../capacity/little.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { usersToLoad } from '../capacity/users.ts';
import { firstOf, rank } from '../breaks/rank.ts';
import { stageOf, stages } from '../breaks/stages.ts';
import { breakVerdict, breakExamples } from '../breaks/words.ts';
import { breakLimits, breakQuotas, workloadInputs } from '../breaks/workload.ts';
import type { Quantity } from '../quantity/say.ts';
import { defineSheet } from '../worksheet/sheet.ts';

const users: Quantity = { dimension: 'count', words: true };
const share: Quantity = { dimension: 'share' };

/** C-BREAK: users, the load they make, every part of an architecture under it, and which gives way first. */
export const sheet = defineSheet({
  id: 'C-BREAK',
  title: 'What breaks first',
  path: '/capacity/breaks/',
  services: [],
  limits: breakLimits,
  inputs: {
    users: {
      param: 'users',
      label: 'Users',
      want: { dimension: 'count', noun: 'users', min: 1, max: 1e9 },
      start: 1_000_000,
      hint: 'registered, from 1 to beyond 10 million',
      slider: [1, 100_000_000],
    },
    stage: {
      param: 'stage',
      label: 'Architecture',
      want: { dimension: 'count', min: 1, max: stages.length },
      start: 2,
      hint: 'as drawn for each tier',
      options: stages,
    },
    ...workloadInputs,
  },
  quotas: breakQuotas,
  outputs: {
    firstAt: { label: 'Users at which the first part is full', quantity: users, figure: true, wants: 'at least' },
    hardAt: { label: 'Users at the first hard limit', quantity: users, figure: true, wants: 'at least' },
    used: { label: 'Busiest part', quantity: share, figure: true, wants: 'at most' },
    usedHard: { label: 'Busiest hard limit', quantity: share, wants: 'at most' },
    rate: { label: 'Requests at the peak', quantity: { dimension: 'rate', noun: 'requests' }, wants: 'at least' },
    inFlight: { label: 'In flight at the peak', quantity: { dimension: 'count' }, wants: 'at least' },
  },
  compute(inputs, limits, asOf) {
    const { first, hard } = firstOf(inputs, limits, asOf);
    const none = failed('stage', 'no part of this architecture carries any of the load');
    const noHard = failed('stage', 'no hard limit is met in this architecture');
    const { activeShare, requests, peak } = inputs;
    const rate = andThen(
      usersToLoad(inputs.users, { activeShare, requestsPerUser: requests, peakFactor: peak }),
      (load) => found(load.peak),
    );
    return {
      firstAt: first === undefined ? none : found(first),
      hardAt: hard === undefined ? noHard : found(hard),
      used: first === undefined ? none : finite(inputs.users / first),
      usedHard: hard === undefined ? noHard : finite(inputs.users / hard),
      rate,
      inFlight: andThen(rate, (each) => littleInFlight(each, inputs.time)),
    };
  },
  ranking: ({ inputs, limits, asOf }) => rank(inputs, limits, asOf),
  picture: ({ inputs }) => stageOf(inputs.stage).picture,
  steps: [
    {
      id: 'load',
      does: 'Users to requests per second at the busiest moment',
      tex: String.raw`\lambda = U \times \dfrac{a \times q}{\text{86,400 s}} \times p = \text{@users@} \times \dfrac{\text{@activeShare@} \times \text{@requests@}}{\text{86,400 s}} \times \text{@peak@} = \text{@rate@}`,
      words:
        'Lambda equals U times a times q over a day times p: @users@ users, @activeShare@ active, @requests@ requests each, peak factor @peak@, is @rate@',
    },
    {
      id: 'in-flight',
      does: 'Little’s law: requests in flight',
      tex: String.raw`L = \lambda \times W = \text{@rate@} \times \text{@time@} = \text{@inFlight@}`,
      words: 'L equals lambda times W: @rate@ times @time@ is @inFlight@ in flight',
    },
    {
      id: 'full',
      does: 'Each part is full where its load meets its ceiling; the smallest number comes first',
      tex: String.raw`U_{\text{full}} = \min_i \dfrac{\text{ceiling}_i}{\text{load of one user}_i} = \text{@firstAt@}`,
      words: 'U full equals the smallest of ceiling over the load of one user: @firstAt@',
    },
  ],
  bars: ({ inputs, limits, asOf }) => [
    {
      title: 'The parts, in the order in which they give way',
      bars: rank(inputs, limits, asOf).map(({ id, label, load, ceiling, limit, quantity }) => ({
        id,
        label,
        load,
        ceiling,
        quantity,
        ...(limit === undefined ? {} : { limit }),
      })),
    },
  ],
  chart: {
    over: 'users',
    shows: ['used', 'usedHard'],
    range: [10_000, 100_000_000],
    columns: ['rate', 'inFlight', 'used', 'usedHard'],
    ceilings: () => [{ label: 'full', value: 1 }],
  },
  verdict: breakVerdict,
  question: { find: 'time', of: 'firstAt', is: 10_000_000 },
  examples: breakExamples,
});
