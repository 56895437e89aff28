import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { formatNumber, nbsp } from '../../quantity/number.ts';
import { perInstanceBar, serviceWarnings } from './service.ts';

export type Key = 'users' | 'activeShare' | 'requestsPerUser' | 'peakFactor' | 'time' | 'perInstance' | 'instances';
export type LimitId =
  | 'app-runner-concurrency-max'
  | 'app-runner-concurrency-default'
  | 'app-runner-max-size-default'
  | 'app-runner-request-timeout';
export type Out =
  | 'peak'
  | 'inFlight'
  | 'share'
  | 'carried'
  | 'factor'
  | 'average'
  | 'ceiling'
  | 'most'
  | 'need'
  | 'mostRequests'
  | 'mostPeak'
  | 'mostTime'
  | 'mostActive';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;

/** The peak against the service, and each setting against what bounds it. */
export const usersBars = ({ inputs, limits, value }: State): BarGroup<LimitId>[] => [
  {
    title: 'The peak, against the service as put in',
    bars: [
      {
        id: 'in-flight',
        label: 'Requests in flight',
        load: value('inFlight'),
        ceiling: value('ceiling'),
        detail: 'instances × concurrent per instance',
        quantity: count,
      },
      {
        id: 'need',
        label: 'Full instances needed',
        load: value('need'),
        ceiling: inputs.instances,
        limit: 'app-runner-max-size-default',
        quantity: count,
        kind: 'setting',
      },
    ],
  },
  {
    title: 'Put in, against the limits of App Runner',
    bars: [
      perInstanceBar(inputs, limits),
      {
        id: 'instances',
        label: 'Instances',
        load: inputs.instances,
        ceiling: limits['app-runner-max-size-default'],
        limit: 'app-runner-max-size-default',
        quantity: count,
        kind: 'setting',
      },
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

const times = (factor: number): string =>
  factor >= 1
    ? `${formatNumber(factor)}${nbsp}times the number asked for`
    : `${formatNumber(factor)} of the number asked for`;

/** How far each assumption alone may move until the ceiling is reached. */
function moves({ results, say, value }: State): string {
  const { mostRequests, mostTime, mostActive } = results;
  if (!mostRequests.ok || !mostTime.ok) return '';
  const points = [
    `${say('mostRequests')} per active user and day`,
    ...(value('mostPeak') >= 1 ? [`a peak factor of ${say('mostPeak')}`] : []),
    ...(mostActive.ok ? [`an active share of ${say('mostActive')}`] : []),
  ];
  const reached = `Moved alone, each assumption meets the ceiling at ${points.join(', ')} or ${say('mostTime')} a request.`;
  const flat = value('mostPeak') < 1 ? ' Even the mean of the day is above it.' : '';
  const all = mostActive.ok ? '' : ' With every user active on the day it would still fit.';
  return reached + flat + all;
}

/** What the users ask, what would fit, and how far each assumption may move before that changes. */
export function usersVerdict(state: State): string[] {
  const { inputs, results, say } = state;
  const asked = formatNumber(inputs.users, { words: true });
  const load =
    `${asked}${nbsp}${inputs.users === 1 ? 'user makes' : 'users make'} ${say('peak')} at the peak. ` +
    `At ${say('time')} each that is ${say('inFlight')} in flight, ${say('share')} of the ${say('ceiling')} that the service holds.`;
  const { carried, factor } = results;
  if (!carried.ok || !factor.ok) return [load];
  const holds = `The service carries ${say('carried')} of these habits, ${times(factor.value)}.`;
  const short = `To fit, requests have to be shorter or fewer, or the ceiling ${formatNumber(1 / factor.value)}${nbsp}times as high.`;
  return [load, factor.value > 1 ? holds : `${holds} ${short}`, moves(state)].filter(Boolean);
}

/** Values that the field takes and App Runner does not. */
export const usersWarnings = ({ inputs, limits }: State): Partial<Record<Key, string>> =>
  serviceWarnings(inputs, limits);
