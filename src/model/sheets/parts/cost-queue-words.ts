import { formatNumber, nbsp } from '../../quantity/number.ts';
import { inBase } from '../../quantity/units.ts';
import type { BarGroup, Case, Example, Step } from '../../worksheet/sheet.ts';

type Key = 'batch' | 'rate' | 'size' | 'each' | 'empty' | 'hours' | 'price';
type Id =
  'sqs-std' | 'sqs-fifo' | 'sqs-price-chunk' | 'sqs-batch' | 'sqs-message-size' | 'sqs-fifo-api' | 'sqs-long-poll';
type Out = 'million' | 'month' | 'total' | 'emptyMonth' | 'chunks' | 'counted' | 'calls';
type State = Case<Key, Id, Out>;

/** Bytes of the largest message. */
const largest = (limit: number): number => inBase(limit, 'MiB') ?? Number.NaN;

export const queueSteps: readonly Step[] = [
  {
    id: 'chunks',
    does: 'How often one request counts, by its payload',
    tex: String.raw`c = \max\left(1, \left\lceil \dfrac{s \, b}{K} \right\rceil\right) = \text{@chunks@}, \quad s = \text{@size@}, \ b = \text{@batch@}`,
    words: 'c is the larger of one and s times b over K, rounded up: @batch@ messages of @size@ count as @chunks@',
  },
  {
    id: 'million',
    does: 'A million messages',
    tex: String.raw`P = \dfrac{r \, c}{b} \, p = \dfrac{\text{@each@} \times \text{@chunks@}}{\text{@batch@}} \times \text{@price@} = \text{@million@}`,
    words: 'P equals r times c over b, times p: @each@ times @chunks@ over @batch@, times @price@, is @million@',
  },
  {
    id: 'month',
    does: 'The month, empty receives included',
    tex: String.raw`M = \dfrac{\lambda \, H_s}{10^6} P + \dfrac{\varepsilon \, H_s}{10^6} p = \text{@month@} + \text{@emptyMonth@} = \text{@total@}`,
    words:
      'M equals lambda times the seconds of the month over a million times P, plus epsilon times the same seconds over a million times p: @month@ plus @emptyMonth@ is @total@',
  },
];

/** What is put in, against what SQS takes. */
export const queueBars = ({ inputs, limits, value }: State): BarGroup<Id>[] => {
  const most = largest(limits['sqs-message-size']);
  const bytes = { dimension: 'bytes', binary: true } as const;
  return [
    {
      title: 'Put in, against what SQS takes',
      bars: [
        {
          id: 'batch',
          label: 'Messages in a request',
          load: inputs.batch,
          ceiling: limits['sqs-batch'],
          limit: 'sqs-batch',
          quantity: { dimension: 'count' },
          kind: 'setting',
        },
        {
          id: 'size',
          label: 'Size of a message',
          load: inputs.size,
          ceiling: most,
          limit: 'sqs-message-size',
          quantity: bytes,
          kind: 'setting',
        },
        {
          id: 'payload',
          label: 'All messages of a request',
          load: inputs.size * inputs.batch,
          ceiling: most,
          limit: 'sqs-message-size',
          quantity: bytes,
          kind: 'setting',
        },
      ],
    },
    {
      title: 'Calls of one kind, if the queue is FIFO in its normal mode',
      bars: [
        {
          id: 'calls',
          label: 'Calls a second, mean',
          load: value('calls'),
          ceiling: limits['sqs-fifo-api'],
          limit: 'sqs-fifo-api',
          quantity: { dimension: 'rate' },
        },
      ],
    },
  ];
};

/** What a million and the month cost, and what would lower it. */
export function queueVerdict({ inputs, limits, results, say, value }: State): string[] {
  const million = `A million messages cost ${say('million')}, and ${say('rate')} through the month ${say('month')}.`;
  if (!results.chunks.ok) return [million];
  const chunk = `${formatNumber(limits['sqs-price-chunk'])}${nbsp}KB`;
  const counts =
    value('chunks') > 1
      ? `A request carries more than ${chunk}, so it counts as ${say('chunks')}: larger batches save little now, smaller messages do.`
      : inputs.batch < limits['sqs-batch']
        ? `A request counts once up to ${chunk}, so fuller batches cost less in proportion.`
        : `Batches are as full as they may be, and each still counts as one request.`;
  const empty =
    value('emptyMonth') > value('month')
      ? ' The empty receives cost more than the messages: let the polls wait longer.'
      : '';
  return [million, counts + empty];
}

/** What SQS does not take. */
export function queueWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const most = largest(limits['sqs-message-size']);
  return {
    ...(inputs.batch > limits['sqs-batch']
      ? { batch: `SQS takes no more than ${formatNumber(limits['sqs-batch'])} messages in a request.` }
      : {}),
    ...(inputs.size > most ? { size: 'SQS takes no message of that size: keep the body in S3.' } : {}),
    ...(inputs.batch > 1 && inputs.size <= most && inputs.size * inputs.batch > most
      ? { size: 'A batch may not be larger in all than one message: fewer of this size go into it.' }
      : {}),
  };
}

export const queueExamples: readonly [Example<Key, Id, Out>, ...Example<Key, Id, Out>[]] = [
  {
    id: 'single',
    label: 'One by one',
    values: {},
    shows:
      'Sent, received and deleted one by one, a million messages cost @million@; at @rate@ that is @month@ a month.',
    expect: { million: '1.20 USD', month: '315.36 USD', chunks: '1', counted: '788.4 million' },
    backward: { find: 'batch', of: 'million', is: 0.3, answer: 'at least 4 messages' },
  },
  {
    id: 'batched',
    label: 'In full batches',
    values: { batch: 'sqs-batch' },
    shows: 'Ten messages to a request, in all three steps: @million@ a million.',
    expect: { million: '0.12 USD', month: '31.54 USD', chunks: '1' },
  },
  {
    id: 'fifo',
    label: 'FIFO, in full batches',
    values: { batch: 'sqs-batch', price: 'sqs-fifo' },
    shows: 'Order has its price: @million@ a million through a FIFO queue.',
    expect: { million: '0.15 USD', month: '39.42 USD', calls: '10 calls/s' },
  },
  {
    id: 'large',
    label: 'Large messages',
    values: { batch: 'sqs-batch', size: 65_536 },
    shows:
      'When each message fills a chunk, a full batch counts as @chunks@ requests, and batching saves nothing: @million@.',
    expect: { million: '1.20 USD', chunks: '10' },
    backward: { find: 'size', of: 'million', is: 0.12, answer: 'at most 6.55 KB' },
  },
  {
    id: 'polling',
    label: 'A quiet queue',
    values: { rate: 0.01, empty: 50 },
    shows:
      'Fifty empty receives a second, from pollers that do not wait: @emptyMonth@ for nothing, beside @month@ for messages.',
    expect: { month: '0.03 USD', emptyMonth: '52.56 USD', total: '52.59 USD' },
  },
];
