import { lowest } from '../capacity/binding.ts';
import { catchUp, catchUpRate } from '../capacity/catch-up.ts';
import { finite } from '../capacity/domain.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { catchUpSteps } from './parts/catch-up-steps.ts';
import { catchUpBars, catchUpVerdict, catchUpWarnings } from './parts/catch-up-words.ts';

const time = { dimension: 'time' } as const;
const records = { dimension: 'count', noun: 'records', words: true } as const;
const rate = { dimension: 'rate', noun: 'records' } as const;

/** C-CATCH: how a consumer of a stream fares that stood still: what waits, what is lost, how long it takes. */
export const sheet = defineSheet({
  id: 'C-CATCH',
  title: 'How long a stopped consumer takes to catch up',
  path: '/capacity/catch-up/',
  services: ['kinesis-data-streams'],
  limits: {
    'kinesis-retention-default': 'how long a stream keeps a record by default',
    'kinesis-retention-max': 'the longest retention that can be set',
    'kinesis-shard-write-records': 'records written to a shard',
    'kinesis-shard-write-mb': 'data written to a shard',
    'kinesis-shard-read-mb': 'data read from a shard by all shared consumers',
    'kinesis-efo-mb': 'data read from a shard by one consumer with enhanced fan-out',
  },
  inputs: {
    stopped: {
      param: 'stopped',
      label: 'Stopped for',
      want: { dimension: 'time', min: 0, max: 1e9 },
      start: 7200,
      hint: 'until it reads again: noticed, mended, deployed',
    },
    arrivals: {
      param: 'arrivals',
      label: 'Records written',
      want: { dimension: 'rate', noun: 'records', min: 0.01, max: 1e9 },
      start: 1000,
      hint: 'meanwhile and after; measure it',
    },
    reading: {
      param: 'reading',
      label: 'Consumer can process',
      want: { dimension: 'rate', noun: 'records', min: 0, max: 1e9 },
      start: 1500,
      hint: 'all its workers together, at full speed; measure it',
    },
    retention: {
      param: 'retention',
      label: 'Retention of the stream',
      unit: 'h',
      want: { dimension: 'count', min: 0.01, max: 1e6 },
      start: 'kinesis-retention-default',
      hint: 'default @kinesis-retention-default@, at most @kinesis-retention-max@',
    },
    within: {
      param: 'within',
      label: 'To be caught up within',
      want: { dimension: 'time', min: 1, max: 1e9 },
      start: 7200,
      hint: 'what you promise',
    },
    shards: {
      param: 'shards',
      label: 'Shards',
      unit: 'shards',
      want: { dimension: 'count', noun: 'shards', whole: true, min: 1, max: 1e6 },
      start: 2,
      hint: 'of the stream, evenly loaded',
    },
    size: {
      param: 'size',
      label: 'Size of a record',
      want: { dimension: 'bytes', min: 1, max: 1e8 },
      start: 500,
      hint: 'mean; measure it',
    },
    others: {
      param: 'others',
      label: 'Other consumers on the shared reads',
      unit: 'consumers',
      want: { dimension: 'count', noun: 'consumers', whole: true, min: 0, max: 1000 },
      start: 1,
      hint: 'each reads all that is written; with enhanced fan-out of its own, 0',
    },
  },
  outputs: {
    after: { label: 'Caught up after', quantity: time, figure: true, wants: 'at most', stepped: true },
    backlog: {
      label: 'Records waiting at the restart',
      quantity: records,
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    lost: { label: 'Records lost', quantity: records, figure: true, wants: 'at most', stepped: true },
    needRate: { label: 'Rate to catch up in time', quantity: rate, figure: true, wants: 'at most', stepped: true },
    left: { label: 'Retention left at the restart', quantity: time, wants: 'at least', stepped: true },
    room: { label: 'Rate that the shards give it', quantity: rate, wants: 'at least', stepped: true },
    readRate: { label: 'Rate at which it reads', quantity: rate, wants: 'at least', stepped: true },
    lossAfter: { label: 'Until more records are lost', quantity: time, wants: 'at least', stepped: true },
    lossRate: { label: 'Lost per second from then on', quantity: rate, wants: 'at most', stepped: true },
  },
  compute({ stopped, arrivals, reading, retention, within, shards, size, others }, limits) {
    const kept = inBase(retention, 'h') ?? Number.NaN;
    const given = (inBase(limits['kinesis-shard-read-mb'], 'MB/s') ?? Number.NaN) * shards;
    const room = finite(Math.max(0, given / size - others * arrivals));
    const readRate = andThen(room, (shared) => finite(lowest({ reading, shared }).value));
    const course = andThen(readRate, (consumption) => catchUp({ stopped, arrivals, consumption, retention: kept }));
    return {
      after: andThen(course, (goes) => {
        if (goes.course === 'catches up') return found(goes.after);
        const why =
          goes.course === 'stays behind' ? 'it reads just as much as is written' : 'it reads less than is written';
        return failed('result', `it never catches up: ${why}`);
      }),
      backlog: andThen(course, ({ backlog }) => found(backlog)),
      lost: andThen(course, ({ lost }) => found(lost)),
      needRate: catchUpRate({ stopped, arrivals, retention: kept }, within),
      left: finite(Math.max(0, kept - stopped)),
      room,
      readRate,
      lossAfter: andThen(course, (goes) =>
        goes.course === 'falls behind' ? found(goes.lossAfter) : failed('result', 'no more are lost after the restart'),
      ),
      lossRate: andThen(course, (goes) => found(goes.course === 'falls behind' ? goes.lossRate : 0)),
    };
  },
  steps: catchUpSteps,
  bars: catchUpBars,
  chart: {
    over: 'stopped',
    shows: ['after'],
    ceilings: ({ inputs }) => [{ label: 'To be caught up within', value: inputs.within }],
    columns: ['after', 'backlog', 'lost', 'needRate'],
    range: [1800, 172_800],
  },
  verdict: catchUpVerdict,
  warnings: catchUpWarnings,
  question: { find: 'reading', of: 'after', is: 3600 },
  examples: [
    {
      id: 'two-hours',
      label: 'Two hours',
      values: {},
      shows: 'With half as much again in reserve, a stop of @stopped@ takes @after@ to make good.',
      expect: {
        backlog: '7.2 million records',
        after: '4 h',
        lost: '0 records',
        needRate: '2,000 records/s',
        left: '22 h',
      },
      backward: { find: 'reading', of: 'after', is: 7200, answer: 'at least 2,000/s' },
    },
    {
      id: 'weekend',
      label: 'A weekend, default retention',
      values: { stopped: 216_000 },
      shows: 'Noticed after @stopped@: @lost@ are gone, @backlog@ can still be read.',
      expect: { lost: '129.6 million records', backlog: '86.4 million records', after: '2 days', left: '0 s' },
      backward: { find: 'retention', of: 'lost', is: 0, answer: 'at least 60 h' },
    },
    {
      id: 'weekend-kept',
      label: 'A weekend, longest retention',
      values: { stopped: 216_000, retention: 'kinesis-retention-max' },
      shows: 'The same stop with the longest retention: nothing lost, @backlog@ to read, caught up after @after@.',
      expect: { lost: '0 records', backlog: '216 million records', after: '5 days' },
    },
    {
      id: 'too-slow',
      label: 'Reads less than is written',
      values: { reading: 900 },
      shows: '@readRate@ against @arrivals@ never catch up. After @lossAfter@ more records are lost, @lossRate@.',
      expect: {
        after: 'it never catches up: it reads less than is written',
        lossAfter: '9.17 days',
        lossRate: '100 records/s',
      },
    },
    {
      id: 'crowded',
      label: 'Other consumers take the reads',
      values: { others: 3, size: 1000 },
      shows: 'Beside three others the shards leave it @room@, just what is written, however fast it is.',
      expect: { room: '1,000 records/s', after: 'it never catches up: it reads just as much as is written' },
      backward: { find: 'shards', of: 'after', is: 14_400, answer: 'at least 3 shards' },
    },
  ],
});
