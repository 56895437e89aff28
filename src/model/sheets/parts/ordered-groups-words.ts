import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { formatNumber, formatShare } from '../../quantity/number.ts';

export type Key = 'rate' | 'time' | 'share' | 'size' | 'batch' | 'quota';
export type Rest =
  | 'sqs-fifo-partition'
  | 'sqs-fifo-api'
  | 'sqs-batch'
  | 'sqs-fifo-inflight'
  | 'sqs-fifo-ht-us-east-1-us-west-2-eu-west-1'
  | 'sns-fifo-group'
  | 'sns-fifo-topic-rate'
  | 'eventbridge-v2-group';
export type Out =
  | 'serial'
  | 'needed'
  | 'busiest'
  | 'most'
  | 'use'
  | 'longest'
  | 'busGroup'
  | 'viaSqs'
  | 'viaSns'
  | 'viaBus'
  | 'neededSqs'
  | 'neededSns'
  | 'neededBus'
  | 'calls'
  | 'inFlight';
type State = Case<Key, Rest, Out>;

const messages = { dimension: 'rate', noun: 'messages' } as const;
const calls = { dimension: 'rate', noun: 'calls' } as const;
const summed = { dimension: 'rate', noun: '(events + KB)' } as const;

/** The busiest group against what serves it and what takes it in; then the whole load. */
export const groupBars = ({ asOf, inputs, limits, value }: State): BarGroup<Rest>[] => [
  {
    title: 'The busiest group',
    bars: [
      {
        id: 'serial',
        label: 'Served one after the other',
        load: value('busiest'),
        ceiling: value('serial'),
        detail: 'your measurement',
        quantity: messages,
      },
      {
        id: 'sqs-group',
        label: 'Calls on its SQS partition',
        load: value('busiest') / inputs.batch,
        ceiling: limits['sqs-fifo-partition'],
        limit: 'sqs-fifo-partition',
        quantity: calls,
      },
      {
        id: 'sns-group',
        label: 'Published to its SNS group',
        load: value('busiest'),
        ceiling: limits['sns-fifo-group'],
        limit: 'sns-fifo-group',
        quantity: messages,
      },
      ...(asOf === 'talk'
        ? []
        : [
            {
              id: 'bus-group',
              label: 'Published to its event group',
              // What the group may take for each event, KB included, is the quota over the rate that fits.
              load: (value('busiest') * limits['eventbridge-v2-group']) / value('busGroup'),
              ceiling: limits['eventbridge-v2-group'],
              limit: 'eventbridge-v2-group' as const,
              quantity: summed,
            },
          ]),
    ],
  },
  {
    title: 'All groups together',
    bars: [
      {
        id: 'normal',
        label: 'SQS FIFO, normal mode',
        load: value('calls'),
        ceiling: limits['sqs-fifo-api'],
        limit: 'sqs-fifo-api',
        quantity: calls,
      },
      {
        id: 'high',
        label: 'SQS FIFO, high throughput',
        load: value('calls'),
        ceiling: inputs.quota,
        limit: 'sqs-fifo-ht-us-east-1-us-west-2-eu-west-1',
        quantity: calls,
      },
      {
        id: 'topic',
        label: 'SNS FIFO topic, as it starts',
        load: inputs.rate,
        ceiling: limits['sns-fifo-topic-rate'],
        limit: 'sns-fifo-topic-rate',
        quantity: messages,
      },
      {
        id: 'in-flight',
        label: 'SQS FIFO, in flight',
        load: value('inFlight'),
        ceiling: limits['sqs-fifo-inflight'],
        limit: 'sqs-fifo-inflight',
        quantity: { dimension: 'count' },
      },
    ],
  },
];

const services = [
  ['viaSqs', 'neededSqs', 'SQS'],
  ['viaSns', 'neededSns', 'SNS'],
  ['viaBus', 'neededBus', 'the bus'],
] as const;

/** What one group carries, whether the busiest is served in time, and which service holds it back further. */
export function groupVerdict({ inputs, limits, results, say, value }: State): string[] {
  const one =
    `At ${say('time')} a message one group is served at ${say('serial')}, with however many consumers. ` +
    `${say('rate')} need at least ${say('needed')}, evenly used.`;
  const use = value('use');
  const group = inputs.share === 1 ? 'The one group' : `The busiest group, with ${formatShare(inputs.share)},`;
  const busiest =
    use >= 1
      ? `${group} asks for ${say('busiest')} and never catches up. Make the group a smaller thing or the work ` +
        `shorter than ${say('longest')}: more consumers change nothing.`
      : `${group} asks for ${say('busiest')}, ${say('use')} of that; it is full when all groups together reach ` +
        `${say('most')}.`;
  const bound = services.filter(([out]) => results[out].ok && value(out) < value('serial'));
  const names = bound.map(([out, needed, name]) => `${name} (${say(out)}, so ${say(needed)})`);
  const held =
    names.length > 0
      ? [`The work is quicker than what takes it in. One group is held at less through ${names.join(', ')}.`]
      : [];
  const normal = limits['sqs-fifo-api'];
  const queue =
    value('calls') >= normal
      ? [
          `An SQS FIFO queue needs batches or high-throughput mode: normal mode ends at ${formatNumber(normal)} calls/s.`,
        ]
      : [];
  return [one, busiest, ...held, ...queue];
}

/** Values that the field takes and the services do not. */
export function groupWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const most = limits['sqs-batch'];
  return inputs.batch > most ? { batch: `A call to SQS carries at most ${formatNumber(most)} messages.` } : {};
}
