import { formatNumber, nbsp } from '../../quantity/number.ts';
import { say } from '../../quantity/say.ts';
import { inBase } from '../../quantity/units.ts';
import type { Bar, BarGroup, Case } from '../../worksheet/sheet.ts';

type Key =
  'backlog' | 'arrivals' | 'consumers' | 'time' | 'held' | 'retention' | 'within' | 'delay' | 'outage' | 'quota';
type LimitId = 'sqs-retention-default' | 'sqs-retention-max' | 'sqs-standard-inflight' | 'sqs-visibility';
type Out =
  | 'drain'
  | 'need'
  | 'lossAfter'
  | 'inFlight'
  | 'consumption'
  | 'one'
  | 'needRate'
  | 'target'
  | 'perConsumer'
  | 'longestWait'
  | 'lost'
  | 'lossRate'
  | 'gathered'
  | 'outageLost'
  | 'recovery';
type State = Case<Key, LimitId, Out>;

const time = { dimension: 'time' } as const;
const count = { dimension: 'count' } as const;

const ofDays = (days: number): number => inBase(days, 'days') ?? Number.NaN;

const many = (number: number, noun: string): string => say(number, { dimension: 'count', noun });

/** Waits against the retention, what is under way against its quotas, and the consumers against their work. */
export function queueBars(state: State): BarGroup<LimitId>[] {
  const { inputs, limits } = state;
  const most = ofDays(limits['sqs-retention-max']);
  const against = (id: string, label: string, load: number): Bar<LimitId>[] => [
    {
      id,
      label: `${label}, against your retention`,
      load,
      ceiling: ofDays(inputs.retention),
      limit: 'sqs-retention-default',
      quantity: time,
    },
    {
      id: `${id}-most`,
      label: `${label}, against the longest retention`,
      load,
      ceiling: most,
      limit: 'sqs-retention-max',
      quantity: time,
    },
  ];
  return [
    {
      title: 'Waiting, against the time after which a message is deleted',
      bars: [
        ...against('wait', 'Longest wait', state.value('longestWait')),
        ...against('outage', 'Outage', inputs.outage),
      ],
    },
    {
      title: 'Under way',
      bars: [
        {
          id: 'in-flight',
          label: 'Messages in flight',
          load: state.value('inFlight'),
          ceiling: inputs.quota,
          limit: 'sqs-standard-inflight',
          quantity: count,
          kind: 'setting',
        },
        {
          id: 'visibility',
          label: 'Time that a message is held',
          load: inputs.time,
          ceiling: limits['sqs-visibility'],
          limit: 'sqs-visibility',
          quantity: time,
        },
      ],
    },
    {
      title: 'The work, against your consumers',
      bars: [
        {
          id: 'arrivals',
          label: 'Messages arriving',
          load: inputs.arrivals,
          ceiling: state.value('consumption'),
          detail: 'rate of all your consumers',
          quantity: { dimension: 'rate' },
        },
        {
          id: 'target',
          label: 'Backlog per consumer',
          load: state.value('perConsumer'),
          ceiling: state.value('target'),
          detail: 'for the delay that you allow',
          quantity: count,
          kind: 'setting',
        },
      ],
    },
  ];
}

/** From when on messages are lost, and how many. */
function loses(state: State): string {
  const { inputs } = state;
  const retention = `the retention of ${say(ofDays(inputs.retention), time)}`;
  const now = state.value('lost') > 0 ? `; of those waiting now ${state.say('lost')} go with them` : '';
  if (!(state.value('lossRate') > 0))
    return `The queue is too long for ${retention}: ${state.say('lost')} are deleted unread, lost and not late.`;
  return (
    `After ${state.say('lossAfter')} ${retention} is passed, and from then on ${state.say('lossRate')} are deleted unread, ` +
    `lost and not late${now}.`
  );
}

/** What the allowed time asks for, whether the queue's quota lets it run, and what to scale on. */
function needed(state: State): string {
  const { inputs, results } = state;
  if (!results.need.ok) return '';
  const { consumers, held, quota } = inputs;
  const need = state.value('need');
  const wish = `To be drained within ${state.say('within')} it takes ${state.say('need')}`;
  const scale = `To keep the delay at ${state.say('delay')}, scale on ${state.say('target')} per consumer.`;
  if (need * held > quota)
    return `${wish}, which would hold more than the ${formatNumber(quota)} messages that may be in flight. ${scale}`;
  return `${wish}${need <= consumers ? '; you have them' : ''}. ${scale}`;
}

/** An outage from an empty queue: what is lost, and how long the rest takes. */
function outage(state: State): string {
  const { inputs, results } = state;
  if (!results.gathered.ok || !results.outageLost.ok) return '';
  const stop = `An outage of ${state.say('outage')}`;
  const after = results.recovery.ok
    ? `caught up with after ${state.say('recovery')}`
    : 'which these consumers never catch up with';
  if (state.value('outageLost') > 0) {
    const passed = `outlasts the retention of ${say(ofDays(inputs.retention), time)}`;
    return `${stop} ${passed}: ${state.say('outageLost')} are lost, ${state.say('gathered')} are left, ${after}.`;
  }
  const survived = results.recovery.ok ? 'is survived, nothing is lost' : 'loses nothing while it lasts';
  return `${stop} ${survived}: ${state.say('gathered')} wait at its end, ${after}.`;
}

/** Whether it drains, what is lost and when, and what to do. */
export function queueVerdict(state: State): string[] {
  const { inputs, results } = state;
  if (!results.consumption.ok) return [];
  const takes = `${many(inputs.consumers, 'consumers')} ${inputs.consumers === 1 ? 'takes' : 'take'} ${state.say('consumption')}`;
  const arrive = `${takes}, ${state.say('arrivals')} arrive`;
  const wait = results.longestWait.ok ? ` The longest wait is ${state.say('longestWait')}.` : '';
  const gone =
    inputs.backlog > 0
      ? `what waits now is gone after ${state.say('drain')}.${state.value('lost') > 0 ? '' : wait}`
      : 'no backlog builds up.';
  const course = results.drain.ok ? `${arrive}: ${gone}` : `${arrive}.`;
  const loss = results.lossAfter.ok ? loses(state) : '';
  return [course, loss, needed(state), outage(state)].filter(Boolean);
}

/** Values that the field takes and the queue does not, or not without another setting. */
export function queueWarnings(state: State): Partial<Record<Key, string>> {
  const { inputs, limits } = state;
  const most = limits['sqs-retention-max'];
  const visible = limits['sqs-visibility'];
  return {
    ...(inputs.retention > most
      ? { retention: `SQS keeps no message for longer than ${formatNumber(most)}${nbsp}days.` }
      : {}),
    ...(state.value('inFlight') > inputs.quota
      ? {
          consumers: `Only ${formatNumber(inputs.quota)} messages may be in flight: consumers beyond that receive nothing.`,
        }
      : {}),
    ...(inputs.time > visible
      ? {
          time: `Longer than the default visibility timeout of ${formatNumber(visible)}${nbsp}s: set a longer one, or messages are handed out twice.`,
        }
      : {}),
  };
}
