import { finite } from '../capacity/domain.ts';
import { hourlyMonth } from '../capacity/month.ts';
import { andThen } from '../capacity/outcome.ts';
import { queueMillion } from '../capacity/queue-cost.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { billed, hoursInput, priceInput, secondsPerHour, usd } from './parts/cost-parts.ts';
import { queueBars, queueExamples, queueSteps, queueVerdict, queueWarnings } from './parts/cost-queue-words.ts';

/** C-COST-QUEUE: what a million messages cost through SQS, by batch and by size. */
export const sheet = defineSheet({
  id: 'C-COST-QUEUE',
  title: 'A million messages through SQS',
  path: '/capacity/cost-queue/',
  services: ['sqs'],
  limits: {
    'sqs-std': 'a million requests, standard queue',
    'sqs-fifo': 'a million requests, FIFO queue',
    'sqs-price-chunk': 'the payload that counts as one request',
    'sqs-batch': 'the messages of a batch',
    'sqs-message-size': 'the largest message',
    'sqs-fifo-api': 'the calls on a FIFO queue',
    'sqs-long-poll': 'the longest wait of a receive',
  },
  inputs: {
    batch: {
      param: 'batch',
      label: 'Messages in a request',
      unit: 'messages',
      want: { dimension: 'count', noun: 'messages', min: 1, max: 100 },
      start: 1,
      hint: 'mean over sends, receives and deletes; at most @sqs-batch@',
    },
    rate: {
      param: 'rate',
      label: 'Messages, mean of the month',
      want: { dimension: 'rate', noun: 'messages', min: 0, max: 1e8 },
      start: 100,
      hint: 'all messages of a month over its seconds',
    },
    size: {
      param: 'size',
      label: 'Size of a message',
      want: { dimension: 'bytes', min: 1, max: 1e8 },
      start: 1000,
      hint: 'mean, attributes included; each @sqs-price-chunk@ KB of a request counts',
    },
    each: {
      param: 'requests',
      label: 'Requests for a message',
      unit: 'requests',
      want: { dimension: 'count', noun: 'requests', min: 1, max: 1000 },
      start: 3,
      hint: 'send, receive, delete; more where it is received again',
    },
    empty: {
      param: 'empty',
      label: 'Empty receives, mean',
      want: { dimension: 'rate', noun: 'requests', min: 0, max: 1e8 },
      start: 0,
      hint: 'polls over their wait of at most @sqs-long-poll@ s, while the queue is empty',
    },
    hours: hoursInput,
    price: priceInput('price', 'Requests', 'per million', 'sqs-std'),
  },
  outputs: {
    million: { label: 'A million messages', quantity: usd, figure: true, wants: 'at most', stepped: true },
    month: { label: 'Messages of the month', quantity: usd, figure: true, wants: 'at most', stepped: true },
    total: { label: 'Month with empty receives', quantity: usd, figure: true, wants: 'at most', stepped: true },
    emptyMonth: { label: 'Empty receives of the month', quantity: usd, wants: 'at most' },
    chunks: {
      label: 'Requests counted for one batch',
      quantity: { dimension: 'count' },
      wants: 'at most',
      stepped: true,
    },
    counted: {
      label: 'Requests counted in the month',
      quantity: { dimension: 'count', words: true },
      wants: 'at most',
      stepped: true,
    },
    calls: { label: 'Calls of one kind', quantity: { dimension: 'rate', noun: 'calls' }, wants: 'at most' },
  },
  compute({ batch, rate, size, each, empty, hours, price }, limits) {
    const chunk = limits['sqs-price-chunk'] * billed.bytesPerKb;
    const million = queueMillion({ requests: each, batch, size }, { perMillion: price, chunk });
    // At a price of 1 for a million, a million messages cost as many USD as a message takes requests.
    const requests = queueMillion({ requests: each, batch, size }, { perMillion: 1, chunk });
    const month = andThen(million, (usdOf) => hourlyMonth((usdOf * secondsPerHour) / 1e6, hours, rate));
    const emptyMonth = hourlyMonth((price * secondsPerHour) / 1e6, hours, empty);
    return {
      million,
      month,
      total: andThen(month, (full) => andThen(emptyMonth, (none) => finite(full + none))),
      emptyMonth,
      chunks: andThen(requests, (count) => finite((count * batch) / each)),
      counted: andThen(requests, (count) => finite((count * rate + empty) * hours * secondsPerHour)),
      calls: finite(rate / batch),
    };
  },
  steps: queueSteps,
  bars: queueBars,
  chart: { over: 'batch', shows: ['million'], columns: ['million', 'month', 'chunks', 'calls'], range: [1, 10] },
  verdict: queueVerdict,
  warnings: queueWarnings,
  question: { find: 'batch', of: 'million', is: 0.3 },
  examples: queueExamples,
});
