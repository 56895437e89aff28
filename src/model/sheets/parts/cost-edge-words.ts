import type { EdgeUse } from '../../capacity/cloudfront-cost.ts';
import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { Bar, BarGroup, Case, Example, Numbers, Step } from '../../worksheet/sheet.ts';
import { billed, sentence } from './cost-parts.ts';

type Key = 'gb' | 'requests' | 'left' | 'perGb' | 'per10k' | 'free' | 'pro' | 'business' | 'premium';
type PlanId = 'free' | 'pro' | 'business' | 'premium';
type Id =
  | 'cf-gb'
  | 'cf-https'
  | 'cf-first-step'
  | 'cf-free-data'
  | 'cf-free-requests'
  | `cf-flat-${PlanId}`
  | `cf-flat-${PlanId}-requests`
  | `cf-flat-${PlanId}-data`;
type Out = 'byUse' | 'plan' | 'saved' | 'data' | 'forRequests' | 'overPro' | 'overBusiness';
type State = Case<Key, Id, Out>;

interface Plan {
  readonly id: PlanId;
  readonly name: string;
  readonly fee: number;
  readonly holds: EdgeUse;
}

/** The plans, at the reader’s price and with what the ledger says is in them. Free alone is stated in GB. */
export const plansOf = (inputs: Pick<Numbers<Key>, PlanId>, limits: Numbers<Id>): readonly Plan[] =>
  (
    [
      ['free', 'Free', 1],
      ['pro', 'Pro', billed.gbPerTb],
      ['business', 'Business', billed.gbPerTb],
      ['premium', 'Premium', billed.gbPerTb],
    ] as const
  ).map(([id, name, gb]) => ({
    id,
    name,
    fee: inputs[id],
    holds: { gb: limits[`cf-flat-${id}-data`] * gb, requests: limits[`cf-flat-${id}-requests`] },
  }));

export const edgeSteps: readonly Step[] = [
  {
    id: 'data',
    does: 'Data beyond the allowance',
    tex: String.raw`D = \max(0, B - B_0) \, p_B, \quad B = \text{@gb@ GB}, \ p_B = \text{@perGb@}: \ D = \text{@data@}`,
    words: 'D is B less the allowance, times p B: @gb@ GB at @perGb@ make @data@',
  },
  {
    id: 'requests',
    does: 'Requests beyond the allowance',
    tex: String.raw`Q = \dfrac{\max(0, R - R_0)}{10^4} p_R, \quad R = \text{@requests@}, \ p_R = \text{@per10k@}: \ Q = \text{@forRequests@}`,
    words: 'Q is R less the allowance, over ten thousand, times p R: @requests@ at @per10k@ make @forRequests@',
  },
  {
    id: 'plan',
    does: 'Both, against the cheapest plan that holds data and requests alike',
    tex: String.raw`D + Q = \text{@byUse@} \quad \text{against} \quad \min \{ F_i : B \le B_i, \ R \le R_i \} = \text{@plan@}`,
    words: 'D plus Q is @byUse@, against the least fee of the plans that hold both: @plan@',
  },
];

const bar = ({ id, name, holds }: Plan, what: 'requests' | 'data', load: number): Bar<Id> => ({
  id: `${id}-${what}`,
  label: name,
  load,
  ceiling: what === 'requests' ? holds.requests : holds.gb,
  limit: `cf-flat-${id}-${what}`,
  quantity: what === 'requests' ? { dimension: 'count', words: true } : { dimension: 'count', noun: 'GB' },
  kind: 'setting',
});

/** The month against what each plan holds, and its data against the step of the price. */
export const edgeBars = ({ asOf, inputs, limits }: State): BarGroup<Id>[] => {
  const plans = asOf === 'talk' ? [] : plansOf(inputs, limits);
  return [
    { title: 'Requests, against each plan', bars: plans.map((plan) => bar(plan, 'requests', inputs.requests)) },
    { title: 'Data, against each plan', bars: plans.map((plan) => bar(plan, 'data', inputs.gb)) },
    {
      title: 'Data, against the step of the price by use',
      bars: [
        {
          id: 'step',
          label: 'Data to viewers',
          load: inputs.gb,
          ceiling: limits['cf-first-step'] * billed.gbPerTb,
          limit: 'cf-first-step',
          quantity: { dimension: 'count', noun: 'GB' },
          kind: 'setting',
        },
      ],
    },
  ];
};

/** The bill by use, the plan that holds the month, and what keeps the next smaller one from doing so. */
export function edgeVerdict({ asOf, inputs, limits, results, say, value }: State): string[] {
  const bill = `By use the month costs ${say('byUse')}: ${say('data')} for data and ${say('forRequests')} for requests.`;
  if (asOf === 'talk') return [bill, 'On the day of the talk there was no other way to pay.'];
  const plans = plansOf(inputs, limits);
  const fits = ({ holds }: Plan): boolean => inputs.gb <= holds.gb && inputs.requests <= holds.requests;
  const choice = sentence(results.plan, (fee) => {
    const name = plans.find((plan) => plan.fee === fee && fits(plan))?.name ?? '';
    const saved = value('saved');
    const end =
      saved > 0
        ? `saves ${say('saved')} of it`
        : saved < 0
          ? 'is the dearer way, unless what comes with it counts'
          : 'costs the same';
    return `The plan ${name} holds it for ${say('plan')} and ${end}.`;
  });
  const missed = plans.findLast((plan) => !fits(plan) && plan.fee < value('plan'));
  if (!missed) return [bill, choice];
  const { gb, requests } = missed.holds;
  const lacks = [
    ...(inputs.requests > requests ? [`${formatNumber(inputs.requests - requests, { words: true })} requests`] : []),
    ...(inputs.gb > gb ? [`${formatNumber(inputs.gb - gb)}${nbsp}GB`] : []),
  ];
  return [bill, choice, `${missed.name}, the next smaller one, is short of ${lacks.join(' and ')}.`];
}

/** Beyond the first step the sum by use is an upper bound. */
export const edgeWarnings = ({ inputs, limits }: State): Partial<Record<Key, string>> =>
  inputs.gb > limits['cf-first-step'] * billed.gbPerTb
    ? { gb: 'Beyond the first step the price per GB falls: the bill by use is less than shown.' }
    : {};

export const edgeExamples: readonly [Example<Key, Id, Out>, ...Example<Key, Id, Out>[]] = [
  {
    id: 'site',
    label: 'Two TB, many requests',
    values: {},
    shows:
      '@gb@ GB and @requests@ requests: @byUse@ by use. Pro has the bytes and lacks @overPro@ requests; the plan that holds both costs @plan@.',
    expect: {
      byUse: '97.04 USD',
      data: '87.04 USD',
      forRequests: '10.00 USD',
      plan: '200.00 USD',
      overPro: '10 million',
    },
    backward: { find: 'gb', of: 'byUse', is: 200, answer: 'at most 3,259.3 GB' },
  },
  {
    id: 'media',
    label: 'Large files',
    values: { gb: 10_000, requests: 8e6 },
    shows: 'Few requests for much data: @byUse@ by use, @plan@ with a plan, whose price does not move with the month.',
    expect: { byUse: '762.96 USD', plan: '15.00 USD', saved: '747.96 USD' },
  },
  {
    id: 'api',
    label: 'An API, small answers',
    values: { gb: 500, requests: 200e6 },
    shows: 'Many small answers stay within the allowance of data: @forRequests@ for requests, against @plan@.',
    expect: {
      byUse: '190.00 USD',
      data: '0.00 USD',
      forRequests: '190.00 USD',
      plan: '1,000.00 USD',
      saved: '−810.00 USD',
    },
    backward: { find: 'requests', of: 'byUse', is: 200, answer: 'at most 210,000,000 requests' },
  },
  {
    id: 'allowance',
    label: 'Within the allowance',
    values: { gb: 800, requests: 6e6 },
    shows:
      'A small site costs @byUse@ by use. Another distribution may have used the allowance up; then put in what is left.',
    expect: { byUse: '0.00 USD', plan: '15.00 USD' },
  },
];
