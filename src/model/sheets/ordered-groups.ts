import { finite } from '../capacity/domain.ts';
import { fanInQuota } from '../capacity/fan-out.ts';
import { eventGroupRate, groupRate, groupsNeeded } from '../capacity/fifo.ts';
import { littleInFlight, littleTime } from '../capacity/little.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { groupExamples } from './parts/ordered-groups-examples.ts';
import { groupBars, groupVerdict, groupWarnings } from './parts/ordered-groups-words.ts';

/** The quota's KB, in bytes. */
const KB = 1e3;
const messages = { dimension: 'rate', noun: 'messages' } as const;
const groups = { dimension: 'count', noun: 'groups' } as const;

/** C-FIFO: what one ordered group carries, and how many groups an ordered load has to be spread over. */
export const sheet = defineSheet({
  id: 'C-FIFO',
  title: 'What one ordered group carries',
  path: '/capacity/ordered-groups/',
  services: ['sqs', 'sns', 'eventbridge'],
  limits: {
    'sqs-fifo-partition': 'calls a second on the partition that holds a group',
    'sqs-fifo-api': 'calls a second on a FIFO queue in normal mode',
    'sqs-batch': 'messages of a batch at most',
    'sqs-fifo-inflight': 'messages in flight of a FIFO queue',
    'sqs-fifo-ht-us-east-1-us-west-2-eu-west-1': 'calls a second in high-throughput mode, three main Regions',
    'sns-fifo-group': 'messages a second to one group of a FIFO topic',
    'sns-fifo-topic-rate': 'messages a second to a FIFO topic with the scope that it starts with',
    'eventbridge-v2-group': 'events and KB a second of one event group',
  },
  inputs: {
    rate: {
      param: 'rate',
      label: 'Messages of all groups',
      want: { dimension: 'rate', noun: 'messages', min: 1e-6, max: 1e9 },
      start: 150,
      hint: 'at the peak, such as 150/s',
    },
    time: {
      param: 'time',
      label: 'Time per message',
      want: { dimension: 'time', min: 1e-4, max: 86_400 },
      start: 0.05,
      hint: 'from receipt to delete, such as 50 ms; measure it',
    },
    share: {
      param: 'busiest',
      label: 'Share of the busiest group',
      want: { dimension: 'share', min: 1e-6, max: 1 },
      start: 0.05,
      hint: 'of all messages; count it by key',
    },
    size: {
      param: 'size',
      label: 'Size of a message',
      want: { dimension: 'bytes', min: 0, max: 1e7 },
      start: 4 * KB,
      hint: 'such as 4 KB; counts on the bus only',
    },
    batch: {
      param: 'batch',
      label: 'Messages per call',
      unit: 'messages',
      want: { dimension: 'count', noun: 'messages', min: 1, max: 1000 },
      start: 1,
      hint: 'mean of the batches, at most @sqs-batch@ in SQS',
    },
    quota: {
      param: 'high-throughput-quota',
      label: 'Account’s high-throughput FIFO quota',
      unit: 'calls/s',
      want: { dimension: 'count', min: 1, max: 1e9 },
      start: 'sqs-fifo-ht-us-east-1-us-west-2-eu-west-1',
      hint: 'starts at @sqs-fifo-ht-us-east-1-us-west-2-eu-west-1@ in the main Regions; put in your own',
    },
  },
  quotas: {
    'sns-fifo-topic-rate': { want: { dimension: 'rate', noun: 'messages', min: 0.001, max: 1e9 } },
    'sqs-fifo-inflight': { want: { dimension: 'count', noun: 'messages', min: 0.001, max: 1e9 }, unit: 'messages' },
  },
  outputs: {
    serial: { label: 'One group, one after the other', quantity: messages, figure: true, wants: 'at least' },
    needed: {
      label: 'Groups needed at least',
      quantity: groups,
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    busiest: { label: 'Messages of the busiest group', quantity: messages, figure: true, wants: 'at most' },
    most: { label: 'All groups, when the busiest is full', quantity: messages, figure: true, wants: 'at least' },
    use: { label: 'Use of the busiest group', quantity: { dimension: 'share' }, wants: 'at most' },
    longest: {
      label: 'Longest time that the busiest group bears',
      quantity: { dimension: 'time' },
      wants: 'at least',
    },
    busGroup: { label: 'Intake of one event group on the bus', quantity: messages, wants: 'at least' },
    viaSqs: { label: 'One group through SQS', quantity: messages, wants: 'at least' },
    viaSns: { label: 'One group through SNS', quantity: messages, wants: 'at least' },
    viaBus: { label: 'One group through the bus', quantity: messages, wants: 'at least' },
    neededSqs: { label: 'Groups needed through SQS', quantity: groups, wants: 'at most', stepped: true },
    neededSns: { label: 'Groups needed through SNS', quantity: groups, wants: 'at most', stepped: true },
    neededBus: { label: 'Groups needed through the bus', quantity: groups, wants: 'at most', stepped: true },
    calls: {
      label: 'Calls of each kind on the queue',
      quantity: { dimension: 'rate', noun: 'calls' },
      wants: 'at most',
    },
    inFlight: { label: 'Messages in flight', quantity: { dimension: 'count' }, wants: 'at most' },
  },
  compute({ rate, time, share, size, batch }, limits, asOf) {
    const serial = andThen(groupRate(time), (each) => found(each.rate));
    const busiest = finite(rate * share);
    const sqs = limits['sqs-fifo-partition'] * batch;
    const sns = limits['sns-fifo-group'];
    const bus =
      asOf === 'talk'
        ? failed('result', 'not there yet: the bus that keeps order came in September 2026')
        : eventGroupRate(limits['eventbridge-v2-group'], size / KB);
    const through = (quota: number) => andThen(groupRate(time, quota), (each) => found(each.rate));
    return {
      serial,
      needed: groupsNeeded(rate, time),
      busiest,
      most: andThen(serial, (each) => fanInQuota(each, share)),
      use: andThen(serial, (each) => andThen(busiest, (asked) => finite(asked / each))),
      longest: andThen(busiest, (asked) => littleTime(1, asked)),
      busGroup: bus,
      viaSqs: through(sqs),
      viaSns: through(sns),
      viaBus: andThen(bus, through),
      neededSqs: groupsNeeded(rate, time, sqs),
      neededSns: groupsNeeded(rate, time, sns),
      neededBus: andThen(bus, (quota) => groupsNeeded(rate, time, quota)),
      calls: finite(rate / batch),
      inFlight: littleInFlight(rate, time),
    };
  },
  steps: [
    {
      id: 'serial',
      does: 'One group is served one message after the other',
      tex: String.raw`\lambda_g = \dfrac{1}{t} = \dfrac{1}{\text{@time@}} = \text{@serial@}`,
      words: 'Lambda g equals one over t: one over @time@ is @serial@',
    },
    {
      id: 'needed',
      does: 'Groups, if the load is spread evenly over them',
      tex: String.raw`n = \left\lceil \dfrac{\lambda}{\lambda_g} \right\rceil = \left\lceil \dfrac{\text{@rate@}}{\text{@serial@}} \right\rceil = \text{@needed@}`,
      words: 'n equals lambda over lambda g, rounded up: @rate@ over @serial@ is @needed@',
    },
    {
      id: 'busiest',
      does: 'It is not spread evenly: what the busiest group asks of its turn',
      tex: String.raw`u = \dfrac{h \, \lambda}{\lambda_g} = \dfrac{\text{@share@} \times \text{@rate@}}{\text{@serial@}} = \text{@use@}`,
      words: 'u equals h times lambda over lambda g: @share@ of @rate@ over @serial@ is @use@',
    },
    {
      id: 'bus',
      does: 'What the EventBridge Custom bus takes in for one event group, which counts events and KB together',
      tex: String.raw`\lambda_b = \dfrac{Q_g}{1 + s} = \text{@busGroup@}, \quad \text{with } s \text{ the size in KB}`,
      words: 'Lambda b equals Q g over one plus the size in kilobytes: @busGroup@',
    },
  ],
  bars: groupBars,
  chart: {
    over: 'time',
    shows: ['serial', 'busiest'],
    range: [0.002, 1],
    ceilings: ({ limits }) => [{ label: 'One group of an SNS FIFO topic', value: limits['sns-fifo-group'] }],
  },
  verdict: groupVerdict,
  warnings: groupWarnings,
  question: { find: 'time', of: 'serial', is: 100 },
  inverse({ find, of, is }, { rate, share }) {
    if (find === 'time' && of === 'serial') return littleTime(1, is);
    if (find === 'share' && of === 'busiest') return finite(is / rate);
    if (find === 'rate' && of === 'busiest') return finite(is / share);
    return undefined;
  },
  examples: groupExamples,
});
