import { ceil, finite } from '../capacity/domain.ts';
import { littleInFlight } from '../capacity/little.ts';
import { onDemandPeak } from '../capacity/on-demand-stream.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { hotKeyRate, shardsNeeded, shardTerms } from '../capacity/shards.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { streamSteps } from './parts/stream-steps.ts';
import { binaryMegabyte, metricMegabyte, shardOf } from './parts/stream-shard.ts';
import { streamBars, streamVerdict, streamWarnings } from './parts/stream-words.ts';

const shards = { dimension: 'count', noun: 'shards' } as const;
const byteRate = { dimension: 'byte-rate' } as const;
const rate = { dimension: 'rate', noun: 'records' } as const;

/** C-STREAM: shards by their limits and by AWS's published rule, what one key takes, and what a stream on demand takes. */
export const sheet = defineSheet({
  id: 'C-STREAM',
  title: 'How many shards a stream needs',
  path: '/capacity/stream/',
  services: ['kinesis-data-streams'],
  limits: {
    'kinesis-shard-write-mb': 'data written to a shard',
    'kinesis-shard-write-records': 'records written to a shard',
    'kinesis-shard-read-mb': 'data read from a shard by all shared consumers',
    'kinesis-shard-read-calls': 'read calls on a shard',
    'kinesis-efo-mb': 'data read from a shard by one consumer with enhanced fan-out',
    'kinesis-efo-consumers': 'consumers with enhanced fan-out',
    'kinesis-record-size-default': 'the default size of a record',
    'kinesis-record-size': 'the largest size of a record that can be set',
    'kinesis-shards-default': 'shards of an account in the largest Regions',
    'kinesis-ondemand-start': 'what a new stream on demand takes',
    'kinesis-ondemand-headroom': 'the multiple of the last peak that a stream on demand takes',
    'kinesis-ondemand-max-other': 'the most that a stream on demand takes in most Regions',
  },
  inputs: {
    records: {
      param: 'records',
      label: 'Records written',
      want: { dimension: 'rate', noun: 'records', min: 0, max: 1e9 },
      start: 5000,
      hint: 'at the peak; measure it',
    },
    size: {
      param: 'size',
      label: 'Size of a record',
      want: { dimension: 'bytes', min: 1, max: 1e8 },
      start: 800,
      hint: 'mean, key included: 0.8 KB or 2 KiB; measure it',
    },
    consumers: {
      param: 'consumers',
      label: 'Consumers that share the reads',
      unit: 'consumers',
      want: { dimension: 'count', noun: 'consumers', whole: true, min: 0, max: 1000 },
      start: 3,
      hint: '0 if all have enhanced fan-out',
    },
    hotShare: {
      param: 'hot-key',
      label: 'Share of the hottest key',
      want: { dimension: 'share', min: 1e-6, max: 1 },
      start: 0.05,
      hint: 'of all records; measure it',
    },
    lastPeak: {
      param: 'last-peak',
      label: 'Peak of the last 30 days',
      want: { dimension: 'byte-rate', min: 0, max: 1e12 },
      start: 40e6,
      hint: 'data written, for a stream on demand; 0 if it is new',
    },
    polls: {
      param: 'polls',
      label: 'Read calls of one consumer',
      want: { dimension: 'rate', min: 0, max: 1000 },
      start: 1,
      hint: 'GetRecords on each shard; measure it',
      more: true,
    },
    quota: {
      param: 'shard-quota',
      label: 'Account’s shard quota',
      unit: 'shards',
      want: { dimension: 'count', noun: 'shards', whole: true, min: 1, max: 1e7 },
      start: 'kinesis-shards-default',
      hint: 'starts at @kinesis-shards-default@, fewer in most Regions; put in your own',
      more: true,
    },
    region: {
      param: 'on-demand-quota',
      label: 'On-demand quota of a stream',
      unit: 'MB/s',
      want: { dimension: 'count', min: 1, max: 1e6 },
      start: 'kinesis-ondemand-max-other',
      hint: 'starts at @kinesis-ondemand-max-other@, more in the largest Regions; put in your own',
      more: true,
    },
    megabyte: {
      param: 'megabyte',
      label: 'A megabyte of the limits',
      want: { dimension: 'count' },
      start: metricMegabyte,
      hint: 'AWS writes MB and computes with MiB; metric is the careful reading',
      options: [
        { id: 'mb', label: 'MB, 1,000,000 bytes', value: metricMegabyte },
        { id: 'mib', label: 'MiB, 1,048,576 bytes', value: binaryMegabyte },
      ],
      more: true,
    },
  },
  quotas: {
    'kinesis-record-size-default': { want: { dimension: 'count', min: 0.001, max: 1e9 }, unit: 'MiB' },
  },
  outputs: {
    raw: { label: 'Shards by the limits', quantity: shards, figure: true, wants: 'at most', stepped: true },
    published: {
      label: 'Shards by AWS’s published rule',
      quantity: shards,
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    fanOut: {
      label: 'Shards with enhanced fan-out',
      quantity: shards,
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    ready: { label: 'On demand, taken at once', quantity: byteRate, figure: true, wants: 'at least' },
    termIn: { label: 'Shards for bytes in, exactly', quantity: { dimension: 'count' }, wants: 'at most' },
    termRecords: { label: 'Shards for records in, exactly', quantity: { dimension: 'count' }, wants: 'at most' },
    termOut: { label: 'Shards for bytes out, exactly', quantity: { dimension: 'count' }, wants: 'at most' },
    publishedIn: {
      label: 'Bytes in by the published rule, exactly',
      quantity: { dimension: 'count' },
      wants: 'at most',
      stepped: true,
    },
    publishedOut: {
      label: 'Bytes out by the published rule, exactly',
      quantity: { dimension: 'count' },
      wants: 'at most',
      stepped: true,
    },
    bytesOnly: { label: 'Shards if only bytes counted', quantity: shards, wants: 'at most', stepped: true },
    written: { label: 'Data written', quantity: byteRate, wants: 'at most' },
    hotRate: { label: 'Most that one key takes', quantity: rate, wants: 'at least' },
    hotLoad: { label: 'Records of the hottest key', quantity: rate, wants: 'at most' },
    keyFull: { label: 'Rate at which the hottest key is full', quantity: rate, wants: 'at least' },
  },
  compute({ records, size, consumers, hotShare, lastPeak, region, megabyte }, limits) {
    const shard = shardOf(limits, megabyte);
    const load = { records, size, consumers };
    const need = shardsNeeded(load, shard);
    const terms = shardTerms(load, shard);
    const hotRate = hotKeyRate(size, shard);
    return {
      raw: andThen(need, ({ raw }) => found(raw.shards)),
      published: andThen(need, ({ published }) => found(published.shards)),
      fanOut: andThen(shardsNeeded({ ...load, consumers: 0 }, shard), ({ raw }) => found(raw.shards)),
      ready: andThen(
        onDemandPeak(lastPeak, {
          start: limits['kinesis-ondemand-start'] * megabyte,
          headroom: limits['kinesis-ondemand-headroom'],
          most: region * megabyte,
        }),
        (stream) => found(stream.rate),
      ),
      termIn: andThen(terms, ({ raw }) => found(raw['bytes in'])),
      termRecords: andThen(terms, ({ raw }) => found(raw['records in'])),
      termOut: andThen(terms, ({ raw }) => found(raw['bytes out'])),
      publishedIn: andThen(terms, ({ published }) => found(published['bytes in'])),
      publishedOut: andThen(terms, ({ published }) => found(published['bytes out'])),
      bytesOnly: andThen(terms, ({ raw }) => finite(Math.max(1, ceil(Math.max(raw['bytes in'], raw['bytes out']))))),
      written: finite(records * size),
      hotRate,
      hotLoad: littleInFlight(records, hotShare),
      keyFull: andThen(hotRate, (most) => finite(most / hotShare)),
    };
  },
  steps: streamSteps,
  bars: streamBars,
  chart: { over: 'records', shows: ['raw', 'published', 'fanOut'] },
  verdict: streamVerdict,
  warnings: streamWarnings,
  question: { find: 'records', of: 'raw', is: 10 },
  examples: [
    {
      id: 'shared',
      label: 'Three shared readers',
      values: {},
      shows:
        'Bytes in come to @termIn@ shards, records to @termRecords@, bytes out to @termOut@: @raw@, or @fanOut@ with enhanced fan-out. AWS’s rule says @published@.',
      expect: {
        raw: '6 shards',
        fanOut: '5 shards',
        published: '8 shards',
        termIn: '4',
        termRecords: '5',
        termOut: '6',
        publishedOut: '7.5',
        ready: '80 MB/s',
      },
      backward: { find: 'records', of: 'raw', is: 10, answer: 'at most 8,333.3/s' },
    },
    {
      id: 'fan-out',
      label: 'Enhanced fan-out',
      values: { consumers: 0 },
      shows: 'Without shared readers the records bind: @raw@, by both rules.',
      expect: { raw: '5 shards', published: '5 shards', termOut: '0' },
    },
    {
      id: 'small',
      label: 'Small records',
      values: { records: 12_000, size: 200, consumers: 0 },
      shows: '@records@ of @size@: records bind at @raw@, though their bytes need @bytesOnly@.',
      expect: { raw: '12 shards', bytesOnly: '3 shards', termIn: '2.4', termRecords: '12' },
      backward: { find: 'size', of: 'raw', is: 12, answer: 'at most 1 KB' },
    },
    {
      id: 'binary',
      label: 'In KiB and MiB',
      values: { records: 3000, size: 2048, consumers: 3, megabyte: binaryMegabyte },
      shows: 'Records of 2 KiB with a megabyte read as MiB: @raw@, with enhanced fan-out @fanOut@.',
      expect: { raw: '9 shards', fanOut: '6 shards', published: '9 shards', termOut: '8.79' },
    },
    {
      id: 'metric',
      label: 'The same in MB',
      values: { records: 3000, size: 2048, consumers: 3 },
      shows: 'The same load with a megabyte of a million bytes: @raw@, with enhanced fan-out @fanOut@.',
      expect: { raw: '10 shards', fanOut: '7 shards', published: '14 shards', termOut: '9.22' },
    },
    {
      id: 'on-demand',
      label: 'On demand, twice the last peak',
      values: { records: 100_000 },
      shows: 'After a peak of @lastPeak@ a stream on demand takes @ready@ at once, and @written@ are written.',
      expect: { ready: '80 MB/s', written: '80 MB/s', raw: '120 shards' },
      backward: { find: 'lastPeak', of: 'ready', is: 150e6, answer: 'at least 75 MB/s' },
    },
  ],
});
