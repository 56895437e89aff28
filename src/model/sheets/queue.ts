import { backlogTarget, drainConsumers, drainRate, drainTime } from '../capacity/backlog.ts';
import { lowest } from '../capacity/binding.ts';
import { catchUp } from '../capacity/catch-up.ts';
import { finite } from '../capacity/domain.ts';
import { littleInFlight, littleThroughput } from '../capacity/little.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { queueCourse } from '../capacity/queue-course.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { queueSteps } from './parts/queue-steps.ts';
import { queueBars, queueVerdict, queueWarnings } from './parts/queue-words.ts';

const time = { dimension: 'time' } as const;
const messages = { dimension: 'count', noun: 'messages', words: true } as const;
const rate = { dimension: 'rate', noun: 'messages' } as const;

/** C-QUEUE: whether a backlog drains and when, how many consumers it takes, and when messages are lost. */
export const sheet = defineSheet({
  id: 'C-QUEUE',
  title: 'Whether a queue drains, and when messages are lost',
  path: '/capacity/queue/',
  services: ['sqs'],
  limits: {
    'sqs-retention-default': 'how long a queue keeps a message by default',
    'sqs-retention-max': 'the longest retention that can be set',
    'sqs-standard-inflight': 'messages in flight on a standard queue',
    'sqs-visibility': 'the default visibility timeout',
  },
  inputs: {
    backlog: {
      param: 'backlog',
      label: 'Messages waiting now',
      unit: 'messages',
      want: { dimension: 'count', noun: 'messages', min: 0, max: 1e12 },
      start: 1_000_000,
      hint: 'ApproximateNumberOfMessagesVisible',
    },
    arrivals: {
      param: 'arrivals',
      label: 'Messages arriving',
      want: { dimension: 'rate', noun: 'messages', min: 0, max: 1e9 },
      start: 500,
      hint: 'at the peak; measure it',
    },
    consumers: {
      param: 'consumers',
      label: 'Consumers',
      unit: 'consumers',
      want: { dimension: 'count', noun: 'consumers', whole: true, min: 0, max: 1_000_000 },
      start: 100,
      hint: 'instances, tasks or calls at once; 0 while they are down',
    },
    time: {
      param: 'time',
      label: 'Time that a message is held',
      want: { dimension: 'time', min: 1e-4, max: 43_200 },
      start: 0.1,
      hint: 'mean, from receive to delete; measure it',
    },
    held: {
      param: 'held',
      label: 'Held by one consumer at once',
      unit: 'messages',
      want: { dimension: 'count', noun: 'messages', min: 0.01, max: 100_000 },
      start: 1,
      hint: 'received and not yet deleted; of a batch, all',
      more: true,
    },
    retention: {
      param: 'retention',
      label: 'Retention of the queue',
      unit: 'days',
      want: { dimension: 'count', min: 0.001, max: 10_000 },
      start: 'sqs-retention-default',
      hint: 'default @sqs-retention-default@, at most @sqs-retention-max@',
    },
    within: {
      param: 'within',
      label: 'To be drained within',
      want: { dimension: 'time', min: 1, max: 1e8 },
      start: 600,
      hint: 'what you promise',
    },
    delay: {
      param: 'delay',
      label: 'Delay that a message may have',
      want: { dimension: 'time', min: 0, max: 1e8 },
      start: 10,
      hint: 'in normal running; gives the backlog to scale on',
      more: true,
    },
    outage: {
      param: 'outage',
      label: 'Outage to survive',
      want: { dimension: 'time', min: 0, max: 1e9 },
      start: 28_800,
      hint: 'of all consumers, from an empty queue',
    },
    quota: {
      param: 'in-flight-quota',
      label: 'Queue’s quota in flight',
      unit: 'messages',
      want: { dimension: 'count', noun: 'messages', whole: true, min: 1, max: 1e9 },
      start: 'sqs-standard-inflight',
      hint: 'starts at @sqs-standard-inflight@; put in your own',
      more: true,
    },
  },
  quotas: {
    'sqs-visibility': { want: { dimension: 'time', min: 0.001, max: 86_400 } },
  },
  outputs: {
    drain: { label: 'Backlog gone after', quantity: time, figure: true, wants: 'at most' },
    need: {
      label: 'Consumers to drain it in time',
      quantity: { dimension: 'count', noun: 'consumers' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    lossAfter: { label: 'Until messages are lost', quantity: time, figure: true, wants: 'at least', stepped: true },
    inFlight: { label: 'In flight, all consumers busy', quantity: messages, figure: true, wants: 'at most' },
    consumption: { label: 'Rate of all consumers', quantity: rate, wants: 'at least', stepped: true },
    one: { label: 'Rate of one consumer', quantity: rate, wants: 'at least' },
    needRate: { label: 'Rate to drain it in time', quantity: rate, wants: 'at most' },
    target: { label: 'Backlog per consumer to scale on', quantity: messages, wants: 'at least' },
    perConsumer: { label: 'Backlog per consumer now', quantity: messages, wants: 'at most' },
    longestWait: { label: 'Longest wait of a message', quantity: time, wants: 'at most', stepped: true },
    lost: { label: 'Lost of the messages waiting now', quantity: messages, wants: 'at most', stepped: true },
    lossRate: { label: 'Lost per second from then on', quantity: rate, wants: 'at most', stepped: true },
    gathered: { label: 'Waiting after the outage', quantity: messages, wants: 'at most', stepped: true },
    outageLost: { label: 'Lost in the outage', quantity: messages, wants: 'at most', stepped: true },
    recovery: { label: 'Caught up after the outage in', quantity: time, wants: 'at most' },
  },
  compute({ backlog, arrivals, consumers, time: holding, held, retention, within, delay, outage, quota }) {
    const one = littleThroughput(held, holding);
    const inFlight = andThen(one, (each) => littleInFlight(each * consumers, holding));
    const consumption = andThen(inFlight, (asked) => littleThroughput(lowest({ asked, quota }).value, holding));
    const kept = inBase(retention, 'days') ?? Number.NaN;
    const course = andThen(consumption, (taken) =>
      queueCourse({ backlog, arrivals, consumption: taken, retention: kept }),
    );
    const after = andThen(consumption, (taken) =>
      catchUp({ stopped: outage, arrivals, consumption: taken, retention: kept }),
    );
    return {
      // The engine's reason where it never drains; otherwise the course, which knows what is deleted on the way.
      drain: andThen(consumption, (taken) =>
        andThen(drainTime(backlog, arrivals, taken), (full) =>
          andThen(course, (goes) => found(goes.course === 'drains' ? goes.after : full)),
        ),
      ),
      need: andThen(one, (each) => drainConsumers(backlog, arrivals, within, each)),
      lossAfter: andThen(course, (goes) => {
        if (goes.course === 'grows') return found(goes.lossAfter);
        return goes.lost > 0
          ? found(kept)
          : failed('result', 'none is lost: no message waits as long as the retention');
      }),
      inFlight,
      consumption,
      one,
      needRate: drainRate(backlog, arrivals, within),
      target: andThen(one, (each) => backlogTarget(delay, 1 / each)),
      perConsumer: consumers > 0 ? finite(backlog / consumers) : failed('result', 'no consumer runs'),
      longestWait: andThen(course, (goes) => found(goes.course === 'grows' ? kept : goes.longestWait)),
      lost: andThen(course, ({ lost }) => found(lost)),
      lossRate: andThen(course, (goes) => found(goes.course === 'grows' ? goes.growth : 0)),
      gathered: andThen(after, (stop) => found(stop.backlog)),
      outageLost: andThen(after, (stop) => found(stop.lost)),
      recovery: andThen(after, (stop) =>
        stop.course === 'catches up'
          ? found(stop.after)
          : failed('result', 'never: as much arrives as is consumed, or more'),
      ),
    };
  },
  steps: queueSteps,
  bars: queueBars,
  chart: {
    over: 'arrivals',
    shows: ['drain'],
    ceilings: ({ inputs }) => [{ label: 'To be drained within', value: inputs.within }],
    columns: ['drain', 'need', 'lossAfter'],
    range: [50, 950],
  },
  verdict: queueVerdict,
  warnings: queueWarnings,
  question: { find: 'consumers', of: 'drain', is: 600 },
  examples: [
    {
      id: 'million',
      label: 'A million messages behind',
      values: {},
      shows: '@consumption@ against @arrivals@ arriving clear @backlog@ messages in @drain@.',
      expect: {
        drain: '33.3 min',
        need: '217 consumers',
        consumption: '1,000 messages/s',
        inFlight: '100 messages',
        target: '100 messages',
        perConsumer: '10,000 messages',
        longestWait: '16.7 min',
        lossAfter: 'none is lost: no message waits as long as the retention',
      },
      backward: { find: 'consumers', of: 'drain', is: 600, answer: 'at least 217 consumers' },
    },
    {
      id: 'slow-work',
      label: 'Slow work, many at once',
      values: { time: 60, held: 600 },
      shows: 'The same rate of @consumption@ with @time@ a message holds @inFlight@ in flight.',
      expect: { consumption: '1,000 messages/s', inFlight: '60,000 messages', drain: '33.3 min' },
      backward: { find: 'consumers', of: 'inFlight', is: 120_000, answer: 'at most 200 consumers' },
    },
    {
      id: 'falls-behind',
      label: 'Never drains',
      values: { consumers: 45 },
      shows: '@consumption@ against @arrivals@: late at first, and after @lossAfter@ lost, @lossRate@.',
      expect: {
        drain: 'the queue never drains: as much arrives as is consumed, or more',
        lossAfter: '39.8 days',
        lossRate: '50 messages/s',
        lost: '0 messages',
      },
      backward: { find: 'consumers', of: 'lossRate', is: 0, answer: 'at least 50 consumers' },
    },
    {
      id: 'outage',
      label: 'An outage of eight hours',
      values: { backlog: 0, arrivals: 200, consumers: 30 },
      shows: '@outage@ without consumers leave @gathered@ waiting and none lost; caught up after @recovery@.',
      expect: { gathered: '5.76 million messages', outageLost: '0 messages', recovery: '16 h', need: '20 consumers' },
      backward: { find: 'outage', of: 'outageLost', is: 0, answer: 'at most 4 days' },
    },
    {
      id: 'down',
      label: 'Consumers down, now',
      values: { backlog: 0, arrivals: 200, consumers: 0 },
      shows: 'Nothing is consumed. The first message is lost after @lossAfter@, and from then on @lossRate@.',
      expect: {
        drain: 'the queue never drains: as much arrives as is consumed, or more',
        lossAfter: '4 days',
        lossRate: '200 messages/s',
        perConsumer: 'no consumer runs',
      },
    },
    {
      id: 'long-outage',
      label: 'An outage past the retention',
      values: { backlog: 0, arrivals: 200, consumers: 30, outage: 518_400 },
      shows: 'An outage of @outage@ passes the retention: @outageLost@ are deleted, not late.',
      expect: { outageLost: '34.6 million messages', gathered: '69.1 million messages', recovery: '8 days' },
      backward: { find: 'retention', of: 'outageLost', is: 0, answer: 'at least 6 days' },
    },
  ],
});
