import { formatNumber, formatShare, nbsp } from '../../quantity/number.ts';
import type { Bar, BarGroup, Case, Step } from '../../worksheet/sheet.ts';
import { day, hour, type Key, type Out } from './chain-results.ts';

type LimitId = 'sqs-retention-default' | 'sqs-retention-max' | 'lambda-async-event-age' | 'sns-retries-http';
type State = Case<Key, LimitId, Out>;

const time = { dimension: 'time' } as const;
const exact = (share: number): string => formatShare(share, { exact: true });
const counted = (count: number, plural: string): string =>
  `${formatNumber(count)}${nbsp}${count === 1 ? plural.slice(0, -1) : plural}`;

/** From one service to the chain, to the chain with a queue in it, and to the retries along it. */
export const chainSteps: readonly Step[] = [
  {
    id: 'chain',
    does: 'All have to answer: their shares are multiplied',
    tex: String.raw`A = a^n = \text{@one@}^{\,\text{@services@}} = \text{@all@}`,
    words: 'A equals a to the n: @one@ to the power of @services@ is @all@',
  },
  {
    id: 'out',
    does: 'The rest of a year’s hours',
    tex: String.raw`D = (1 - A) \times \text{8,760 h} = (1 - \text{@all@}) \times \text{8,760 h} = \text{@hoursOut@}`,
    words: 'D equals one minus A times 8,760 hours: one minus @all@, times 8,760 hours, is @hoursOut@',
  },
  {
    id: 'queue',
    does: 'With some behind a queue: the others, and the queue once',
    tex: String.raw`A_q = a^{\,n - m} \times q = \text{@one@}^{\,\text{@services@} - \text{@queued@}} \times \text{@takes@} = \text{@async@}`,
    words:
      'A q equals a to the n minus m, times q: @one@ to the power of @services@ minus @queued@, times @takes@, is @async@',
  },
  {
    id: 'attempts',
    does: 'Retries: every layer repeats what the one above repeats',
    tex: String.raw`T = t^{\,l} = \text{@tries@}^{\,\text{@layers@}} = \text{@attempts@}`,
    words: 'T equals t to the l: @tries@ to the power of @layers@ is @attempts@',
  },
];

/** The time out against what the objective allows, and an outage against everything that may keep the work meanwhile. */
export function chainBars(state: State): BarGroup<LimitId>[] {
  const { inputs, limits } = state;
  const out = (id: string, label: string, load: number): Bar<LimitId> => ({
    id,
    label,
    load,
    ceiling: state.value('budget'),
    detail: 'what your objective allows',
    quantity: time,
    kind: 'setting',
  });
  const keeps = (id: string, label: string, limit: LimitId, ceiling: number): Bar<LimitId> => ({
    id,
    label,
    load: inputs.outage,
    ceiling,
    limit,
    quantity: time,
  });
  return [
    {
      title: `Out in a year, against an objective of ${exact(inputs.goal)}`,
      bars: [
        out('chain', 'Chain of calls', state.value('hoursOut')),
        out('queue', 'With the queue', state.value('asyncOut')),
        out('one', 'One service alone', state.value('oneOut')),
      ],
    },
    {
      title: 'The longest outage, against what keeps the work meanwhile',
      bars: [
        keeps('sqs', 'Your queue', 'sqs-retention-default', inputs.retention * day),
        keeps('sqs-most', 'A queue at its largest retention', 'sqs-retention-max', limits['sqs-retention-max'] * day),
        keeps('lambda', 'Lambda’s own queue', 'lambda-async-event-age', limits['lambda-async-event-age'] * hour),
        keeps('sns', 'A topic that delivers to HTTP', 'sns-retries-http', limits['sns-retries-http']),
      ],
    },
  ];
}

/** What the queue makes of the chain, or why there is no such chain. */
function behind(state: State): string {
  const { inputs, results } = state;
  if (inputs.queued === 0) return 'Nothing stands behind a queue, so the request waits for all of them.';
  if (!results.async.ok) return `As for the queue, ${results.async.error.message}.`;
  const asked = inputs.services - inputs.queued;
  const needs =
    asked === 0 ? 'the request needs the queue alone' : `the request needs ${formatNumber(asked)} and the queue`;
  const won = results.won.ok
    ? state.value('won') < 1
      ? 'nothing is won'
      : `${state.say('won')} are won`
    : 'more is lost than won, because the queue is out for longer than what it replaces';
  return `With ${formatNumber(inputs.queued)} behind a queue ${needs}: ${state.say('async')}, ${state.say('asyncOut')} a year. What is queued is late instead of failed; ${won}.`;
}

/** What the chain makes of its services, what a queue changes, and what objective and outage ask for. */
export function chainVerdict(state: State): string[] {
  const { inputs, results } = state;
  const { services, each, goal } = inputs;
  const chain =
    services === 1
      ? `One service at ${exact(each)} is out for ${state.say('oneOut')} a year.`
      : `${counted(services, 'services')} at ${exact(each)}, all needed, answer ${state.say('all')} of the time: ${state.say('hoursOut')} a year without an answer, where one alone has ${state.say('oneOut')}.`;
  const asked = results.needAsked.ok && inputs.queued > 0 ? `, with the queue ${state.say('needAsked')}` : '';
  const goals = `For ${exact(goal)} of the whole each has to keep ${state.say('needEach')}${asked}.`;
  const kept = state.value('kept');
  const lost =
    kept >= 1
      ? `An outage of ${state.say('outage')} is longer than the queue keeps its messages: work is lost.`
      : `An outage of ${state.say('outage')} takes ${state.say('kept')} of the queue’s retention.`;
  return [chain, behind(state), inputs.queued > 0 ? `${goals} ${lost}` : goals];
}

/** Values that the field takes and SQS does not, and work that would be lost. */
export function chainWarnings(state: State): Partial<Record<Key, string>> {
  const { inputs, limits } = state;
  const most = limits['sqs-retention-max'];
  return {
    ...(inputs.retention > most ? { retention: `A queue keeps a message for at most ${counted(most, 'days')}.` } : {}),
    ...(state.value('kept') >= 1 ? { outage: 'Longer than the queue keeps its messages: the oldest are lost.' } : {}),
  };
}
