import { formatNumber, nbsp } from '../../quantity/number.ts';
import { say, type Quantity } from '../../quantity/say.ts';
import { inBase } from '../../quantity/units.ts';
import type { Bar, BarGroup, Case } from '../../worksheet/sheet.ts';

type Key = 'arrivals' | 'batch' | 'time' | 'elapsed' | 'begin' | 'growth' | 'most' | 'quota';
type LimitId =
  | 'lambda-esm-sqs-start'
  | 'lambda-esm-sqs-ramp'
  | 'lambda-esm-sqs-ramp-provisioned'
  | 'lambda-esm-sqs-concurrency'
  | 'lambda-esm-sqs-provisioned'
  | 'lambda-concurrency'
  | 'lambda-timeout'
  | 'sqs-batch'
  | 'sqs-visibility'
  | 'sqs-standard-inflight';
type Out =
  | 'wanted'
  | 'rampTime'
  | 'reached'
  | 'gathered'
  | 'delay'
  | 'ceiling'
  | 'carried'
  | 'carriedMost'
  | 'one'
  | 'perSecond';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;
const time = { dimension: 'time' } as const;

/** Faster than a mapping grows by itself: its pollers are provisioned. */
const provisioned = ({ inputs, limits }: State): boolean =>
  inputs.growth > limits['lambda-esm-sqs-ramp'] || inputs.most > limits['lambda-esm-sqs-concurrency'];

/** The concurrency that the load wants, against all that may hold it, and one call against its time limits. */
export function rampBars(state: State): BarGroup<LimitId>[] {
  const { inputs, limits } = state;
  const wanted = state.value('wanted');
  const bar = (
    id: string,
    label: string,
    load: number,
    ceiling: number,
    limit: LimitId,
    quantity: Quantity = count,
  ): Bar<LimitId> => ({ id, label, load, ceiling, limit, quantity, kind: 'setting' });
  const mode = provisioned(state) ? 'lambda-esm-sqs-provisioned' : 'lambda-esm-sqs-concurrency';
  return [
    {
      title: 'Executions at once that the load wants',
      bars: [
        {
          id: 'ramp',
          label: `Against the ramp after ${state.say('elapsed')}`,
          load: wanted,
          ceiling: state.value('reached'),
          detail: 'start and growth of the mapping',
          quantity: count,
          kind: 'setting',
        },
        bar('mapping', 'Against the mapping', wanted, inputs.most, mode),
        bar('account', 'Against the concurrency left', wanted, inputs.quota, 'lambda-concurrency'),
        ...(provisioned(state)
          ? []
          : [
              bar(
                'provisioned',
                'Against a mapping with provisioned pollers',
                wanted,
                limits['lambda-esm-sqs-provisioned'],
                'lambda-esm-sqs-provisioned',
              ),
            ]),
      ],
    },
    {
      title: 'One call, and what the calls hold',
      bars: [
        bar(
          'timeout',
          'Time per call, against the longest timeout',
          inputs.time,
          inBase(limits['lambda-timeout'], 'min') ?? Number.NaN,
          'lambda-timeout',
          time,
        ),
        bar(
          'visibility',
          'Time per call, against the default visibility timeout',
          inputs.time,
          limits['sqs-visibility'],
          'sqs-visibility',
          time,
        ),
        bar(
          'in-flight',
          'Messages in flight, all of them running',
          wanted * inputs.batch,
          limits['sqs-standard-inflight'],
          'sqs-standard-inflight',
        ),
      ],
    },
  ];
}

/** Where the ramp ends below the load, and what happens there. */
function stopped(state: State): string {
  const { inputs } = state;
  const mapping = inputs.most <= inputs.quota;
  const holder = mapping ? 'The mapping stops' : 'The concurrency that is left stops it';
  const short = say(inputs.arrivals - state.value('carriedMost'), { dimension: 'rate', noun: 'messages' });
  const lift = mapping
    ? 'shorter calls, fuller batches or provisioned pollers lift it'
    : 'shorter calls, fuller batches or a higher quota lift it';
  return `${holder} at ${state.say('ceiling')}, which take ${state.say('carriedMost')}: the backlog grows by ${short} for as long as the load lasts; ${lift}.`;
}

/** What the load wants, when it is there, and what gathers until then. */
export function rampVerdict(state: State): string[] {
  const { results } = state;
  if (!results.wanted.ok || !results.reached.ok) return [];
  const load = `${say(state.inputs.arrivals, { dimension: 'rate', noun: 'messages' })} in calls of ${state.say('time')} want ${state.say('wanted')} at once.`;
  const now = `${state.say('elapsed')} after the backlog began there are ${state.say('reached')}, which take ${state.say('carried')}.`;
  if (!results.rampTime.ok || !results.gathered.ok) return [`${load} ${now}`, stopped(state)];
  if (results.rampTime.value === 0) return [load, 'The mapping begins with as many: nothing gathers.'];
  const there =
    `Enough are there after ${state.say('rampTime')}. By then ${state.say('gathered')} have gathered; none of them ` +
    `waits longer than ${state.say('delay')}, and the mapping goes on growing until they are gone.`;
  return [`${load} ${now}`, there];
}

/** Calls longer than Lambda or the queue lets them be. */
export function rampWarnings(state: State): Partial<Record<Key, string>> {
  const { inputs, limits } = state;
  const timeout = limits['lambda-timeout'];
  const visible = limits['sqs-visibility'];
  const long =
    inputs.time > (inBase(timeout, 'min') ?? Infinity)
      ? `Lambda ends a call after ${formatNumber(timeout)}${nbsp}min at most, except on Managed Instances.`
      : inputs.time > visible
        ? `Longer than the default visibility timeout of ${formatNumber(visible)}${nbsp}s: set a longer one, or messages are handed out twice.`
        : '';
  return {
    ...(long === '' ? {} : { time: long }),
    ...(inputs.begin > inputs.most ? { begin: 'More than the maximum of the mapping: it cannot begin there.' } : {}),
  };
}
