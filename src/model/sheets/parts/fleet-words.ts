import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { perInstanceBar } from './service.ts';

export type Key = 'rate' | 'time' | 'perInstance' | 'utilisation' | 'most' | 'vcpu' | 'quota';
export type LimitId =
  | 'app-runner-concurrency-max'
  | 'app-runner-concurrency-default'
  | 'app-runner-max-size-default'
  | 'app-runner-request-timeout'
  | 'fargate-vcpu-on-demand-default';
export type Out =
  | 'instances'
  | 'shareOfMost'
  | 'starts'
  | 'carried'
  | 'inFlight'
  | 'exact'
  | 'fits'
  | 'vcpuAsked'
  | 'used'
  | 'usedLost';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;
const n = (value: number): string => formatNumber(value);

/** What the load needs against the service and the account, and what was put in against App Runner. */
export const fleetBars = ({ inputs, limits, value }: State): BarGroup<LimitId>[] => [
  {
    title: 'Needed by the load, against what may run',
    bars: [
      {
        id: 'instances',
        label: 'Instances',
        load: value('instances'),
        ceiling: inputs.most,
        limit: 'app-runner-max-size-default',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'vcpu',
        label: 'Account’s vCPU',
        load: value('vcpuAsked'),
        ceiling: inputs.quota,
        limit: 'fargate-vcpu-on-demand-default',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'rate',
        label: 'Rate, on those that can start',
        load: inputs.rate,
        ceiling: value('carried'),
        detail: 'at the share to use',
        quantity: { dimension: 'rate' },
        kind: 'setting',
      },
    ],
  },
  {
    title: 'Put in, against the limits of App Runner',
    bars: [
      perInstanceBar(inputs, limits),
      {
        id: 'time',
        label: 'Time per request',
        load: inputs.time,
        ceiling: limits['app-runner-request-timeout'],
        limit: 'app-runner-request-timeout',
        quantity: { dimension: 'time' },
      },
    ],
  },
];

/** What holds the fleet below its need, and what to raise. */
function short({ inputs, say, value }: State): string {
  if (value('starts') === 0)
    return `The account’s ${n(inputs.quota)}${nbsp}vCPU hold no instance of that size: nothing can start.`;
  const byQuota = value('fits') < inputs.most;
  const held = byQuota
    ? `the account’s quota of ${n(inputs.quota)}${nbsp}vCPU holds no more`
    : `the service’s maximum is ${n(inputs.most)}`;
  const raise = [
    ...(value('fits') < value('instances') ? [`the quota to ${say('vcpuAsked')}`] : []),
    ...(inputs.most < value('instances') ? [`the maximum to ${n(value('instances'))}`] : []),
  ];
  return (
    `Only ${say('starts')} can start: ${held}. At the same use they carry ${say('carried')}. ` +
    `Raise ${raise.join(' and ')} before the peak.`
  );
}

/** The instances, what lets them start or does not, and what the loss of one does. */
export function fleetVerdict(state: State): string[] {
  const { inputs, results, say, value } = state;
  if (!results.instances.ok || !results.starts.ok) return [];
  const exact = value('exact') === value('instances') ? '' : `${say('exact')}, so `;
  const need =
    `${say('rate')} at ${say('time')} keep ${say('inFlight')} requests in flight. At ${n(inputs.perInstance)} an instance, ` +
    `used to ${say('utilisation')}, that takes ${exact}${say('instances')}, ` +
    `${say('shareOfMost')} of the service’s maximum.`;
  if (value('starts') < value('instances')) return [need, short(state)];
  const all = `The service’s maximum and the account’s ${n(inputs.quota)}${nbsp}vCPU let all of them start.`;
  const full = value('usedLost') > 1 ? ', more than they bear' : '';
  const lost = results.usedLost.ok
    ? `Each is then ${say('used')} full; when one is lost, the others are ${say('usedLost')} full${full}.`
    : 'It is the only one: while it is replaced, nothing answers.';
  return [need, all, lost];
}

/** Values that the field takes and App Runner does not. */
export function fleetWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const bound = limits['app-runner-concurrency-max'];
  const most = limits['app-runner-max-size-default'];
  const timeout = limits['app-runner-request-timeout'];
  return {
    ...(inputs.perInstance > bound ? { perInstance: `App Runner takes no setting above ${n(bound)}.` } : {}),
    ...(inputs.most > most
      ? { most: `Above the default maximum of ${n(most)}: raise the service’s maximum size first.` }
      : {}),
    ...(inputs.time > timeout ? { time: `App Runner ends a request after ${n(timeout)}${nbsp}s.` } : {}),
  };
}
