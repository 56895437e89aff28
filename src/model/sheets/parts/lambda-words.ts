import { formatNumber, nbsp } from '../../quantity/number.ts';
import { inBase } from '../../quantity/units.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';

export type Key = 'rate' | 'duration' | 'perEnvironment' | 'quota' | 'running' | 'adds';
export type LimitId = 'lambda-concurrency' | 'lambda-rps-per-env' | 'lambda-scaling-rate' | 'lambda-timeout';
export type Out = 'concurrency' | 'share' | 'most' | 'ramp' | 'byDuration' | 'byRate' | 'each' | 'longest';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;
const n = (value: number): string => formatNumber(value);
const timeout = (minutes: number): number => inBase(minutes, 'min') ?? Number.NaN;

/** The need against the quota, the growth against a step of it, and the call against its own two limits. */
export const lambdaBars = ({ inputs, limits, value }: State): BarGroup<LimitId>[] => [
  {
    title: 'Environments',
    bars: [
      {
        id: 'quota',
        label: 'Needed, against the account’s quota',
        load: value('concurrency'),
        ceiling: inputs.quota,
        limit: 'lambda-concurrency',
        quantity: count,
      },
      {
        id: 'step',
        label: 'To be added, against one step',
        load: Math.max(0, value('concurrency') - inputs.running),
        ceiling: inputs.adds,
        limit: 'lambda-scaling-rate',
        quantity: count,
        kind: 'setting',
      },
    ],
  },
  {
    title: 'One environment, one call',
    bars: [
      {
        id: 'each',
        label: 'Calls of a busy environment',
        load: value('each'),
        ceiling: inputs.perEnvironment,
        limit: 'lambda-rps-per-env',
        quantity: { dimension: 'rate' },
        kind: 'setting',
      },
      {
        id: 'duration',
        label: 'Duration, against the longest timeout',
        load: inputs.duration,
        ceiling: timeout(limits['lambda-timeout']),
        limit: 'lambda-timeout',
        quantity: { dimension: 'time' },
      },
    ],
  },
];

/** The need and what decides it, the room under the quota, and the growth. */
export function lambdaVerdict({ inputs, results, say, value }: State): string[] {
  const { concurrency, longest } = results;
  if (!concurrency.ok) return [];
  const short = value('byRate') > value('byDuration');
  const need = short
    ? `${say('rate')} of calls as short as ${say('duration')} need ${say('concurrency')}, not ${n(value('byDuration'))}: ` +
      `one environment takes no more than ${say('perEnvironment')}, so faster code saves none.`
    : `${say('rate')} at ${say('duration')} each keep ${say('concurrency')} busy, one for each call in flight.`;
  if (concurrency.value >= inputs.quota) {
    const wish = short || !longest.ok ? '' : ` or bring the duration below ${say('longest')}`;
    return [
      need,
      `The quota of ${n(inputs.quota)} carries ${say('most')}; calls beyond it are throttled. ` +
        `Raise it above ${n(concurrency.value)}${wish}.`,
    ];
  }
  const room = `That is ${say('share')} of the quota of ${n(inputs.quota)}, which carries ${say('most')}.`;
  const lacking = concurrency.value - inputs.running;
  if (lacking <= 0) return [need, room, 'As many run already: the rate is served at once.'];
  const grows =
    lacking <= inputs.adds
      ? `Growing from ${n(inputs.running)} takes one step: all run within ${say('ramp')}.`
      : `Growing from ${n(inputs.running)} by ${n(inputs.adds)} a step takes ${say('ramp')}; ` +
        'until then the calls that find no environment are throttled.';
  return [need, room, grows];
}

/** Values that can be typed but not had from Lambda. */
export function lambdaWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const accepts = limits['lambda-rps-per-env'];
  const adds = limits['lambda-scaling-rate'];
  const longest = limits['lambda-timeout'];
  return {
    ...(inputs.duration > timeout(longest)
      ? { duration: `A call ends after ${n(longest)}${nbsp}minutes, whatever is set.` }
      : {}),
    ...(inputs.perEnvironment > accepts
      ? { perEnvironment: `One environment is sent no more than ${n(accepts)} synchronous requests a second.` }
      : {}),
    ...(inputs.adds > adds ? { adds: `A function adds no more than ${n(adds)} in one step.` } : {}),
    ...(inputs.running > inputs.quota ? { running: `More than the quota of ${n(inputs.quota)} cannot run.` } : {}),
  };
}
