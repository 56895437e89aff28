import { drainTime } from '../capacity/backlog.ts';
import { finite, floor } from '../capacity/domain.ts';
import { busInvocations, fanInQuota, rulesNeeded } from '../capacity/fan-out.ts';
import { andThen } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { busBars, busExamples, busVerdict, busWarnings } from './parts/event-bus-words.ts';

const invocations = { dimension: 'rate', noun: 'invocations' } as const;
const events = { dimension: 'rate', noun: 'events' } as const;

/** C-BUS: the deliveries that a Classic bus makes of its events, and the events that its quota carries. */
export const sheet = defineSheet({
  id: 'C-BUS',
  title: 'How many events an EventBridge Classic bus delivers',
  path: '/capacity/event-bus/',
  services: ['eventbridge'],
  limits: {
    'eventbridge-invocations-us-east-1-us-west-2-eu-west-1': 'deliveries a second: N. Virginia, Oregon, Ireland',
    'eventbridge-invocations-us-east-2-eu-central-1-eu-south-2': 'deliveries a second: Ohio, Frankfurt, Spain',
    'eventbridge-invocations-us-west-1-ap-northeast-1-ap-southeast-1-2-eu-west-2':
      'deliveries a second: N. California, Tokyo, Singapore, Sydney, London',
    'eventbridge-invocations-seven-regions': 'deliveries a second: seven Regions, Paris among them',
    'eventbridge-invocations-other': 'deliveries a second: all other Regions',
    'eventbridge-putevents-us-east-1-us-west-2-eu-west-1': 'PutEvents a second: N. Virginia, Oregon, Ireland',
    'eventbridge-putevents-us-east-2-eu-central-1-eu-south-2': 'PutEvents a second: Ohio, Frankfurt, Spain',
    'eventbridge-putevents-other': 'PutEvents a second: all other Regions',
    'eventbridge-targets': 'targets of a rule',
    'eventbridge-rules': 'rules of a bus',
  },
  inputs: {
    rate: {
      param: 'rate',
      label: 'Events',
      want: { dimension: 'rate', noun: 'events', min: 1e-6, max: 1e9 },
      start: 2000,
      hint: 'published at the peak, such as 2,000/s',
    },
    rules: {
      param: 'rules',
      label: 'Rules that an event matches',
      unit: 'rules',
      want: { dimension: 'count', noun: 'rules', min: 0.01, max: 10_000 },
      start: 4,
      hint: 'mean over all events; measure it: MatchedEvents by rule',
    },
    targets: {
      param: 'targets',
      label: 'Targets of a matched rule',
      unit: 'targets',
      want: { dimension: 'count', noun: 'targets', min: 0.01, max: 10_000 },
      start: 2,
      hint: 'mean; at most @eventbridge-targets@',
    },
    quota: {
      param: 'quota',
      label: 'Account’s invocation quota',
      unit: 'invocations/s',
      want: { dimension: 'count', min: 1, max: 1e9 },
      start: 'eventbridge-invocations-us-east-1-us-west-2-eu-west-1',
      hint: 'by Region, from @eventbridge-invocations-other@ to @eventbridge-invocations-us-east-1-us-west-2-eu-west-1@; put in your own',
    },
    batch: {
      param: 'batch',
      label: 'Events per PutEvents call',
      unit: 'events',
      want: { dimension: 'count', noun: 'events', min: 1, max: 1000 },
      start: 1,
      hint: 'mean of what your publishers send',
    },
    putQuota: {
      param: 'put-quota',
      label: 'Account’s PutEvents quota',
      unit: 'requests/s',
      want: { dimension: 'count', min: 1, max: 1e9 },
      start: 'eventbridge-putevents-us-east-1-us-west-2-eu-west-1',
      hint: 'by Region, from @eventbridge-putevents-other@ to @eventbridge-putevents-us-east-1-us-west-2-eu-west-1@; put in your own',
    },
    peak: {
      param: 'peak',
      label: 'The peak lasts',
      want: { dimension: 'time', min: 1, max: 31_536_000 },
      start: 3600,
      hint: 'such as 1 h',
    },
  },
  quotas: {
    'eventbridge-rules': { want: { dimension: 'count', noun: 'rules', min: 0.001, max: 1e9 }, unit: 'rules' },
  },
  outputs: {
    invocations: { label: 'Deliveries', quantity: invocations, figure: true, wants: 'at most' },
    most: {
      label: 'Events that the quota carries',
      quantity: events,
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    use: { label: 'Use of the quota', quantity: { dimension: 'share' }, figure: true, wants: 'at most' },
    rulesNeeded: {
      label: 'Rules that hold those targets, at least',
      quantity: { dimension: 'count', noun: 'rules' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    branches: { label: 'Deliveries of one event', quantity: { dimension: 'count' }, wants: 'at most' },
    late: { label: 'Delay when the peak ends', quantity: { dimension: 'time' }, wants: 'at most' },
    waiting: { label: 'Deliveries that wait then', quantity: { dimension: 'count', words: true }, wants: 'at most' },
    requests: {
      label: 'PutEvents calls',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at most',
    },
  },
  compute({ rate, rules, targets, quota, batch, peak }, limits) {
    const made = busInvocations({ rate, rules, targets });
    const branches = busInvocations({ rate: 1, rules, targets });
    const waiting = andThen(made, (arrivals) => finite(Math.max(0, arrivals - quota) * peak));
    return {
      invocations: made,
      branches,
      most: andThen(branches, (each) => andThen(fanInQuota(quota, each), (events) => finite(floor(events)))),
      use: andThen(made, (each) => finite(each / quota)),
      rulesNeeded: andThen(branches, (each) => rulesNeeded(each, limits['eventbridge-targets'])),
      waiting,
      late: andThen(waiting, (held) => drainTime(held, 0, quota)),
      requests: finite(rate / batch),
    };
  },
  steps: [
    {
      id: 'invocations',
      does: 'Every match is a delivery to each target of its rule',
      tex: String.raw`I = \lambda \times r \times z = \text{@rate@} \times \text{@rules@} \times \text{@targets@} = \text{@invocations@}`,
      words: 'I equals lambda times r times z: @rate@ times @rules@ rules times @targets@ targets is @invocations@',
    },
    {
      id: 'use',
      does: 'Against the quota of the account in its Region',
      tex: String.raw`\dfrac{I}{Q} = \dfrac{\text{@invocations@}}{\text{@quota@/s}} = \text{@use@}`,
      words: 'I over Q: @invocations@ over @quota@ a second is @use@',
    },
    {
      id: 'most',
      does: 'Backwards: whole events a second that the quota carries',
      tex: String.raw`\lambda_{\max} = \left\lfloor \dfrac{Q}{r \, z} \right\rfloor = \left\lfloor \dfrac{\text{@quota@/s}}{\text{@branches@}} \right\rfloor = \text{@most@}`,
      words: 'Lambda max equals Q over r times z, rounded down: @quota@ a second over @branches@ is @most@',
    },
    {
      id: 'late',
      does: 'What a longer peak does: deliveries pile up, and the last of them is late by their number over the quota',
      tex: String.raw`d = \dfrac{\max(0, I - Q) \times T}{Q} = \dfrac{\text{@waiting@}}{\text{@quota@/s}} = \text{@late@}`,
      words: 'd equals what waits after @peak@ over Q: @waiting@ over @quota@ a second is @late@',
    },
    {
      id: 'rules',
      does: 'Rules that the targets of one event take',
      tex: String.raw`n = \left\lceil \dfrac{r \, z}{z_{\max}} \right\rceil = \left\lceil \dfrac{\text{@branches@}}{z_{\max}} \right\rceil = \text{@rulesNeeded@}`,
      words: 'n equals the deliveries of one event, @branches@, over the targets of a rule, rounded up: @rulesNeeded@',
    },
  ],
  bars: busBars,
  chart: {
    over: 'rate',
    shows: ['invocations'],
    ceilings: ({ inputs }) => [{ label: 'The account’s quota', value: inputs.quota }],
  },
  verdict: busVerdict,
  warnings: busWarnings,
  question: { find: 'rules', of: 'use', is: 0.8 },
  inverse({ find, of, is }, { rules, targets, quota }) {
    if (find === 'rate' && of === 'invocations') return fanInQuota(is, rules * targets);
    if (find === 'rate' && of === 'use') return fanInQuota(is * quota, rules * targets);
    return undefined;
  },
  examples: busExamples,
});
