import { apiCeiling } from '../../capacity/api-front.ts';
import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';

export type Key = 'rate' | 'duration' | 'gateway' | 'concurrency' | 'perEnvironment';
export type LimitId =
  'apigw-throttle-rate' | 'apigw-timeout-rest' | 'apigw-timeout-http' | 'lambda-concurrency' | 'lambda-rps-per-env';
export type Out = 'ceiling' | 'used' | 'turning' | 'byDuration' | 'byEnvironments' | 'busy' | 'whole';
type State = Case<Key, LimitId, Out>;

const rate = { dimension: 'rate' } as const;
const n = (value: number): string => formatNumber(value);

/** The peak against each door, the environments against the quota, the duration against both kinds of API. */
export const frontBars = ({ inputs, limits, value }: State): BarGroup<LimitId>[] => [
  {
    title: 'The peak, against each door',
    bars: [
      {
        id: 'gateway',
        label: 'API Gateway',
        load: inputs.rate,
        ceiling: inputs.gateway,
        limit: 'apigw-throttle-rate',
        quantity: rate,
      },
      {
        id: 'duration',
        label: 'Functions, by duration',
        load: inputs.rate,
        ceiling: value('byDuration'),
        detail: 'concurrency quota ÷ duration',
        quantity: rate,
      },
      {
        id: 'environments',
        label: 'Functions, by environments',
        load: inputs.rate,
        ceiling: value('byEnvironments'),
        detail: 'concurrency quota × rate of one environment',
        quantity: rate,
      },
    ],
  },
  {
    title: 'Behind the doors',
    bars: [
      {
        id: 'concurrency',
        label: 'Environments busy at the peak',
        load: value('busy'),
        ceiling: inputs.concurrency,
        limit: 'lambda-concurrency',
        quantity: { dimension: 'count' },
      },
      ...(['apigw-timeout-rest', 'apigw-timeout-http'] as const).map((limit) => ({
        id: limit,
        label: limit === 'apigw-timeout-rest' ? 'Duration, REST API' : 'Duration, HTTP API',
        load: inputs.duration,
        ceiling: limits[limit],
        limit,
        quantity: { dimension: 'time' } as const,
      })),
    ],
  },
];

/** What widens the door that binds. */
function wider({ inputs, results, say }: State, by: 'gateway' | 'duration' | 'environments'): string {
  switch (by) {
    case 'gateway':
      return 'To carry more, raise the gateway’s quota; shorter calls or more concurrency change nothing here.';
    case 'environments':
      return 'Calls are so short that environments stop at their own bound: only a higher concurrency quota widens it.';
    case 'duration': {
      const until = results.turning.ok
        ? `Shorter calls widen it until ${say('turning')}, where the gateway binds`
        : 'Shorter calls widen it until the environments’ own bound';
      return `${until}; a concurrency quota above ${n(inputs.concurrency)} widens it at once.`;
    }
  }
}

/** Which door binds, how much of it is in use, and what would widen it. */
export function frontVerdict(state: State): string[] {
  const { inputs, say, value } = state;
  const front = apiCeiling(inputs);
  if (!front.ok) return [];
  const { by } = front.value;
  const door = {
    gateway: 'the gateway’s quota binds',
    duration: `${n(inputs.concurrency)} executions of ${say('duration')} bind, not the gateway`,
    environments: `the environments’ ${say('perEnvironment')} each bind`,
  }[by];
  const most = `At most ${say('ceiling')} get through: ${door}.`;
  const refused =
    by === 'gateway'
      ? `the gateway refuses the rest with HTTP${nbsp}429.`
      : 'Lambda throttles the rest, and the clients see errors.';
  const used =
    value('used') > 1
      ? `The peak of ${say('rate')} is ${say('used')} of that: ${refused}`
      : `The peak of ${say('rate')} uses ${say('used')} of it.`;
  return [most, used, wider(state, by)];
}

/** Values that can be typed but not had. */
export function frontWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const accepts = limits['lambda-rps-per-env'];
  const rest = limits['apigw-timeout-rest'];
  const http = limits['apigw-timeout-http'];
  return {
    ...(inputs.duration > http
      ? {
          duration: `An HTTP API gives up after ${n(http)}${nbsp}s and a REST API, unless raised, after ${n(rest)}${nbsp}s.`,
        }
      : inputs.duration > rest
        ? { duration: `A REST API gives up after ${n(rest)}${nbsp}s unless its timeout was raised.` }
        : {}),
    ...(inputs.perEnvironment > accepts
      ? { perEnvironment: `One environment is sent no more than ${n(accepts)} synchronous requests a second.` }
      : {}),
  };
}
