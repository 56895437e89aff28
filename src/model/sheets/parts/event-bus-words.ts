import type { BarGroup, Case, Example } from '../../worksheet/sheet.ts';
import { formatNumber } from '../../quantity/number.ts';

type Key = 'rate' | 'rules' | 'targets' | 'quota' | 'batch' | 'putQuota' | 'peak';
type Rest =
  | 'eventbridge-invocations-us-east-1-us-west-2-eu-west-1'
  | 'eventbridge-invocations-us-east-2-eu-central-1-eu-south-2'
  | 'eventbridge-invocations-us-west-1-ap-northeast-1-ap-southeast-1-2-eu-west-2'
  | 'eventbridge-invocations-seven-regions'
  | 'eventbridge-invocations-other'
  | 'eventbridge-putevents-us-east-1-us-west-2-eu-west-1'
  | 'eventbridge-putevents-us-east-2-eu-central-1-eu-south-2'
  | 'eventbridge-putevents-other'
  | 'eventbridge-targets'
  | 'eventbridge-rules';
type Out = 'invocations' | 'most' | 'use' | 'rulesNeeded' | 'branches' | 'late' | 'waiting' | 'requests';
type State = Case<Key, Rest, Out>;

const invocations = { dimension: 'rate', noun: 'invocations' } as const;
const count = { dimension: 'count' } as const;

const regions = [
  ['eventbridge-invocations-us-east-1-us-west-2-eu-west-1', 'N. Virginia, Oregon, Ireland'],
  ['eventbridge-invocations-us-east-2-eu-central-1-eu-south-2', 'Ohio, Frankfurt, Spain'],
  [
    'eventbridge-invocations-us-west-1-ap-northeast-1-ap-southeast-1-2-eu-west-2',
    'N. California, Tokyo, Singapore, Sydney, London',
  ],
  ['eventbridge-invocations-seven-regions', 'Hong Kong, Seoul, Mumbai, Canada, Stockholm, Paris, São Paulo'],
  ['eventbridge-invocations-other', 'All other Regions'],
] as const;

/** Deliveries and calls against the account's quotas, the rules against theirs, and the deliveries in every Region. */
export const busBars = ({ inputs, limits, value }: State): BarGroup<Rest>[] => [
  {
    title: 'The bus, against the account’s quotas and the limits of its rules',
    bars: [
      {
        id: 'invocations',
        label: 'Deliveries',
        load: value('invocations'),
        ceiling: inputs.quota,
        limit: 'eventbridge-invocations-us-east-1-us-west-2-eu-west-1',
        quantity: invocations,
      },
      {
        id: 'put',
        label: 'PutEvents calls',
        load: value('requests'),
        ceiling: inputs.putQuota,
        limit: 'eventbridge-putevents-us-east-1-us-west-2-eu-west-1',
        quantity: { dimension: 'rate', noun: 'requests' },
      },
      {
        id: 'targets',
        label: 'Targets of a rule',
        load: inputs.targets,
        ceiling: limits['eventbridge-targets'],
        limit: 'eventbridge-targets',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'rules',
        label: 'Rules that match one event',
        load: inputs.rules,
        ceiling: limits['eventbridge-rules'],
        limit: 'eventbridge-rules',
        quantity: count,
        kind: 'setting',
      },
    ],
  },
  {
    title: 'The same deliveries, on the initial quota of each Region',
    bars: regions.map(([limit, label]) => ({
      id: limit,
      label,
      load: value('invocations'),
      ceiling: limits[limit],
      limit,
      quantity: invocations,
    })),
  },
];

/** What the bus has to deliver, what its quota carries, and what happens beyond. */
export function busVerdict({ inputs, limits, say, value }: State): string[] {
  const quota = `${formatNumber(inputs.quota)} invocations/s`;
  const made = `${say('rate')} become ${say('invocations')}: ${say('branches')} for each event.`;
  const over = value('invocations') > inputs.quota;
  const fits = over
    ? `The quota of ${quota} carries ${say('most')}. The rest is not refused but late: after ${say('peak')} of this ` +
      `${say('waiting')} deliveries wait, and the last event arrives about ${say('late')} after it was sent. ` +
      `Ask for a higher quota, match fewer rules, or put SNS with filters and a queue for each receiver in its place.`
    : `The quota of ${quota} carries ${say('most')}; ${say('use')} of it is used, so deliveries are on time.`;
  const put =
    value('requests') > inputs.putQuota
      ? [`${say('requests')} exceed the PutEvents quota: those are refused, and the publisher has to send them again.`]
      : [];
  const targets = limits['eventbridge-targets'];
  const rules =
    inputs.targets > targets
      ? [`A rule holds ${formatNumber(targets)} targets, so these take at least ${say('rulesNeeded')}.`]
      : [];
  return [made, fits, ...put, ...rules];
}

/** Values that the field takes and EventBridge does not. */
export function busWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const targets = limits['eventbridge-targets'];
  const rules = limits['eventbridge-rules'];
  return {
    ...(inputs.targets > targets
      ? { targets: `A rule takes at most ${formatNumber(targets)} targets: repeat it under another name.` }
      : {}),
    ...(inputs.rules > rules ? { rules: `More than the ${formatNumber(rules)} rules that a bus starts with.` } : {}),
  };
}

export const busExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'main-region',
    label: 'In a main Region',
    values: {},
    shows: '@rate@, matched by @rules@ rules of @targets@ targets: @invocations@, @use@ of the quota.',
    expect: {
      invocations: '16,000 invocations/s',
      most: '2,343 events/s',
      use: '85.3 %',
      rulesNeeded: '2 rules',
      late: '0 s',
    },
    backward: { find: 'rate', of: 'use', is: 0.8, answer: 'at most 1,875/s' },
  },
  {
    id: 'frankfurt',
    label: 'In Frankfurt',
    values: {
      quota: 'eventbridge-invocations-us-east-2-eu-central-1-eu-south-2',
      putQuota: 'eventbridge-putevents-us-east-2-eu-central-1-eu-south-2',
    },
    shows: 'The same bus on Frankfurt’s quota: it carries @most@, and after @peak@ the last event is @late@ late.',
    expect: { invocations: '16,000 invocations/s', most: '562 events/s', use: '355.6 %', late: '2.56 h' },
  },
  {
    id: 'twelve-rules',
    label: 'Twelve rules',
    values: { rules: 12, targets: 1 },
    shows: '@rate@ that @rules@ rules match: @invocations@ where the quota carries @most@. Late, not refused.',
    expect: {
      invocations: '24,000 invocations/s',
      most: '1,562 events/s',
      use: '128 %',
      rulesNeeded: '3 rules',
      waiting: '18.9 million',
      late: '16.8 min',
    },
    backward: { find: 'rules', of: 'use', is: 1, answer: 'at most 9.38 rules' },
  },
  {
    id: 'one-pattern',
    label: 'One pattern, twelve receivers',
    values: { rate: 500, rules: 3, targets: 4 },
    shows: 'The receivers of one pattern take @rulesNeeded@ at least; @rate@ make @invocations@.',
    expect: { invocations: '6,000 invocations/s', branches: '12', rulesNeeded: '3 rules', use: '32 %' },
  },
  {
    id: 'small-region',
    label: 'In a small Region',
    values: { rate: 100, quota: 'eventbridge-invocations-other', putQuota: 'eventbridge-putevents-other' },
    shows: 'In a Region with the smallest quota @rate@ are already @use@ of it.',
    expect: { invocations: '800 invocations/s', most: '93 events/s', use: '106.7 %', late: '4 min' },
    backward: { find: 'targets', of: 'use', is: 1, answer: 'at most 1.88 targets' },
  },
];
