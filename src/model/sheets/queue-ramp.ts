import { lowest } from '../capacity/binding.ts';
import { queueConcurrency, queueRampBacklog, queueRampTime } from '../capacity/lambda-ramp.ts';
import { littleInFlight, littleThroughput, littleTime } from '../capacity/little.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { rampSteps } from './parts/queue-ramp-steps.ts';
import { rampBars, rampVerdict, rampWarnings } from './parts/queue-ramp-words.ts';

const time = { dimension: 'time' } as const;
const executions = { dimension: 'count', noun: 'executions' } as const;
const rate = { dimension: 'rate', noun: 'messages' } as const;

/** C-RAMP: how fast a function on a queue grows, where it stops, and what gathers meanwhile. */
export const sheet = defineSheet({
  id: 'C-RAMP',
  title: 'How fast Lambda grows on a queue',
  path: '/capacity/queue-ramp/',
  services: ['lambda', 'sqs'],
  limits: {
    'lambda-esm-sqs-start': 'calls at once when a backlog begins',
    'lambda-esm-sqs-ramp': 'growth of an event source mapping',
    'lambda-esm-sqs-ramp-provisioned': 'growth with provisioned pollers',
    'lambda-esm-sqs-concurrency': 'calls at once of an event source mapping',
    'lambda-esm-sqs-provisioned': 'calls at once with provisioned pollers',
    'lambda-concurrency': 'the account’s concurrency',
    'lambda-timeout': 'the longest time limit of a function',
    'sqs-batch': 'messages of one receive',
    'sqs-visibility': 'the default visibility timeout',
    'sqs-standard-inflight': 'messages in flight on a standard queue',
  },
  inputs: {
    arrivals: {
      param: 'arrivals',
      label: 'Messages arriving',
      want: { dimension: 'rate', noun: 'messages', min: 0.01, max: 1e9 },
      start: 2000,
      hint: 'from one moment on; measure it at the peak',
    },
    batch: {
      param: 'batch',
      label: 'Messages per call',
      unit: 'messages',
      want: { dimension: 'count', noun: 'messages', min: 1, max: 10_000 },
      start: 'sqs-batch',
      hint: 'as batches really fill; one receive brings @sqs-batch@ at most',
    },
    time: {
      param: 'time',
      label: 'Time per call',
      want: { dimension: 'time', min: 1e-3, max: 5400 },
      start: 2,
      hint: 'mean, for a whole batch; measure it',
    },
    elapsed: {
      param: 'elapsed',
      label: 'Since the backlog began',
      want: { dimension: 'time', min: 0, max: 1e6 },
      start: 60,
      hint: 'the moment to look at',
    },
    begin: {
      param: 'begin',
      label: 'Executions to begin with',
      unit: 'executions',
      want: { dimension: 'count', noun: 'executions', min: 0, max: 1e6 },
      start: 'lambda-esm-sqs-start',
      hint: '@lambda-esm-sqs-start@ without provisioned pollers; with them, what they run',
      more: true,
    },
    growth: {
      param: 'growth',
      label: 'Growth',
      unit: 'executions/min',
      want: { dimension: 'count', min: 1, max: 1e6 },
      start: 'lambda-esm-sqs-ramp',
      hint: '@lambda-esm-sqs-ramp@; with provisioned pollers @lambda-esm-sqs-ramp-provisioned@',
    },
    most: {
      param: 'mapping-quota',
      label: 'Maximum of the mapping',
      unit: 'executions',
      want: { dimension: 'count', noun: 'executions', whole: true, min: 1, max: 1e7 },
      start: 'lambda-esm-sqs-concurrency',
      hint: 'starts at @lambda-esm-sqs-concurrency@, provisioned @lambda-esm-sqs-provisioned@; or your own maximum',
    },
    quota: {
      param: 'concurrency-quota',
      label: 'Concurrency left to the function',
      unit: 'executions',
      want: { dimension: 'count', noun: 'executions', whole: true, min: 1, max: 1e7 },
      start: 'lambda-concurrency',
      hint: 'starts at the account’s @lambda-concurrency@, shared by all functions; put in your own',
    },
  },
  quotas: {
    'lambda-esm-sqs-provisioned': { want: { dimension: 'count', min: 0.001, max: 1e9 } },
    'sqs-visibility': { want: { dimension: 'time', min: 0.001, max: 86_400 } },
    'sqs-standard-inflight': { want: { dimension: 'count', noun: 'messages', min: 0.001, max: 1e9 }, unit: 'messages' },
  },
  outputs: {
    wanted: { label: 'Executions at once that the load wants', quantity: executions, figure: true, wants: 'at most' },
    rampTime: { label: 'Time until there are enough', quantity: time, figure: true, wants: 'at most', stepped: true },
    reached: {
      label: 'Executions at the moment looked at',
      quantity: executions,
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    gathered: {
      label: 'Messages that gather meanwhile',
      quantity: { dimension: 'count', noun: 'messages', words: true },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    delay: { label: 'Longest wait of a message', quantity: time, wants: 'at most', stepped: true },
    ceiling: { label: 'Executions at the end of the ramp', quantity: executions, wants: 'at least', stepped: true },
    carried: { label: 'Rate at the moment looked at', quantity: rate, wants: 'at least', stepped: true },
    carriedMost: { label: 'Rate at the end of the ramp', quantity: rate, wants: 'at least', stepped: true },
    one: { label: 'Rate of one execution', quantity: rate, wants: 'at least' },
    perSecond: { label: 'Growth per second', quantity: { dimension: 'rate' }, wants: 'at least' },
  },
  compute({ arrivals, batch, time: duration, elapsed, begin, growth, most, quota }) {
    const perSecond = inBase(growth, 'invokes/min') ?? Number.NaN;
    const ramp = { start: begin, perSecond, most, quota };
    const one = littleThroughput(batch, duration);
    const wanted = littleInFlight(arrivals / batch, duration);
    const reached = andThen(queueConcurrency(ramp, elapsed), ({ concurrency }) => found(concurrency));
    const ceiling = found(lowest({ most, quota }).value);
    const gathered = andThen(one, (each) => andThen(wanted, (target) => queueRampBacklog(ramp, target, each)));
    return {
      wanted,
      rampTime: andThen(wanted, (target) => queueRampTime(ramp, target)),
      reached,
      gathered,
      // Longest waits the message whose turn comes as the ramp meets the load: all that gathered, over the rate of arrival.
      delay: andThen(gathered, (waiting) => littleTime(waiting, arrivals)),
      ceiling,
      carried: andThen(reached, (running) => littleThroughput(running * batch, duration)),
      carriedMost: andThen(ceiling, (running) => littleThroughput(running * batch, duration)),
      one,
      perSecond: found(perSecond),
    };
  },
  steps: rampSteps,
  bars: rampBars,
  chart: {
    over: 'elapsed',
    shows: ['reached'],
    ceilings: (state) => [
      { label: 'Wanted by the load', value: state.value('wanted') },
      { label: 'Maximum of the mapping', value: state.inputs.most },
      { label: 'Concurrency left', value: state.inputs.quota },
    ],
    columns: ['reached', 'carried'],
    range: [0, 360],
  },
  verdict: rampVerdict,
  warnings: rampWarnings,
  question: { find: 'time', of: 'rampTime', is: 60 },
  examples: [
    {
      id: 'burst',
      label: 'Two thousand a second',
      values: {},
      shows:
        'The load wants @wanted@; after @elapsed@ there are @reached@, after @rampTime@ enough. @gathered@ gather.',
      expect: {
        wanted: '400 executions',
        rampTime: '79 s',
        reached: '305 executions',
        gathered: '78,013 messages',
        delay: '39 s',
      },
      backward: { find: 'time', of: 'rampTime', is: 60, answer: 'at most 1.53 s' },
    },
    {
      id: 'mapping',
      label: 'To the mapping’s end',
      values: { time: 6.25, quota: 2000, elapsed: 600 },
      shows: 'All that one mapping runs, @wanted@, is there after @rampTime@.',
      expect: { wanted: '1,250 executions', rampTime: '4.15 min', reached: '1,250 executions', delay: '2.07 min' },
      backward: { find: 'elapsed', of: 'reached', is: 1250, answer: 'at least 4.15 min' },
    },
    {
      id: 'account',
      label: 'The account stops it',
      values: { time: 6.25, elapsed: 600 },
      shows: 'The same load on an account’s default concurrency: @reached@ and @carried@, for good.',
      expect: {
        rampTime: 'the concurrency is never reached: the quota stops below it',
        reached: '1,000 executions',
        carried: '1,600 messages/s',
      },
      backward: { find: 'quota', of: 'rampTime', is: 300, answer: 'at least 1,250 executions' },
    },
    {
      id: 'provisioned',
      label: 'Provisioned pollers',
      values: {
        time: 6.25,
        quota: 2000,
        growth: 'lambda-esm-sqs-ramp-provisioned',
        most: 'lambda-esm-sqs-provisioned',
      },
      shows: 'With provisioned pollers @wanted@ are there after @rampTime@.',
      expect: { wanted: '1,250 executions', rampTime: '74.7 s', reached: '1,005 executions', delay: '37.2 s' },
    },
    {
      id: 'batches',
      label: 'One message a call',
      values: { batch: 1, time: 0.2 },
      shows: 'The same work in calls of one message each: still @wanted@, and still @rampTime@.',
      expect: { wanted: '400 executions', rampTime: '79 s' },
    },
  ],
});
