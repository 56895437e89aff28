import { shardDifferenceWords, shardsNeeded, type ShardTerm } from '../../capacity/shards.ts';
import { formatNumber } from '../../quantity/number.ts';
import { say, type Quantity } from '../../quantity/say.ts';
import { inBase } from '../../quantity/units.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { binaryMegabyte, shardOf } from './stream-shard.ts';
import { limitBar } from '../../worksheet/limit-bar.ts';

type Key = 'records' | 'size' | 'consumers' | 'hotShare' | 'lastPeak' | 'polls' | 'quota' | 'region' | 'megabyte';
type LimitId =
  | 'kinesis-shard-write-mb'
  | 'kinesis-shard-write-records'
  | 'kinesis-shard-read-mb'
  | 'kinesis-shard-read-calls'
  | 'kinesis-efo-mb'
  | 'kinesis-efo-consumers'
  | 'kinesis-record-size-default'
  | 'kinesis-record-size'
  | 'kinesis-shards-default'
  | 'kinesis-ondemand-start'
  | 'kinesis-ondemand-headroom'
  | 'kinesis-ondemand-max-other';
type Out =
  | 'raw'
  | 'published'
  | 'fanOut'
  | 'ready'
  | 'termIn'
  | 'termRecords'
  | 'termOut'
  | 'publishedIn'
  | 'publishedOut'
  | 'bytesOnly'
  | 'written'
  | 'hotRate'
  | 'hotLoad'
  | 'keyFull';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;
const rate = { dimension: 'rate' } as const;

/** One shard of the number found, one key, the stream in its account, and the same load on demand. */
export function streamBars(state: State): BarGroup<LimitId>[] {
  const { inputs, limits } = state;
  const { records, size, consumers, megabyte } = inputs;
  const shard = shardOf(limits, megabyte);
  const binary = megabyte === binaryMegabyte;
  const byteRate: Quantity = { dimension: 'byte-rate', binary };
  const n = state.value('raw');
  const written = state.value('written');
  const largest = (limit: 'kinesis-record-size-default' | 'kinesis-record-size'): number =>
    inBase(limits[limit], 'MiB') ?? Number.NaN;
  return [
    {
      title: `One of ${state.say('raw')}, with the load spread evenly`,
      bars: [
        limitBar('bytes-in', 'Bytes in', written / n, shard.bytesIn, 'kinesis-shard-write-mb', byteRate, 'setting'),
        limitBar('records', 'Records in', records / n, shard.recordsIn, 'kinesis-shard-write-records', rate, 'setting'),
        limitBar(
          'bytes-out',
          'Bytes out to shared consumers',
          (written * consumers) / n,
          shard.bytesOut,
          'kinesis-shard-read-mb',
          byteRate,
          'setting',
        ),
        limitBar(
          'calls',
          'Read calls of shared consumers',
          consumers * inputs.polls,
          limits['kinesis-shard-read-calls'],
          'kinesis-shard-read-calls',
          rate,
          'setting',
        ),
        limitBar(
          'fan-out',
          'Bytes out to one consumer with enhanced fan-out',
          written / n,
          limits['kinesis-efo-mb'] * megabyte,
          'kinesis-efo-mb',
          byteRate,
        ),
      ],
    },
    {
      title: 'The hottest key, on its one shard',
      bars: [
        limitBar(
          'key-bytes',
          'Bytes of the key',
          state.value('hotLoad') * size,
          shard.bytesIn,
          'kinesis-shard-write-mb',
          byteRate,
        ),
        limitBar(
          'key-records',
          'Records of the key',
          state.value('hotLoad'),
          shard.recordsIn,
          'kinesis-shard-write-records',
          rate,
        ),
      ],
    },
    {
      title: 'The stream',
      bars: [
        limitBar('shards', 'Shards by the limits', n, inputs.quota, 'kinesis-shards-default', count, 'setting'),
        limitBar(
          'consumers',
          'Consumers, if each had enhanced fan-out',
          consumers,
          limits['kinesis-efo-consumers'],
          'kinesis-efo-consumers',
          count,
          'setting',
        ),
        ...(['kinesis-record-size-default', 'kinesis-record-size'] as const).map((limit) =>
          limitBar(
            limit === 'kinesis-record-size' ? 'record-most' : 'record',
            `Mean record, against the ${limit === 'kinesis-record-size' ? 'largest setting' : 'default'}`,
            size,
            largest(limit),
            limit,
            { dimension: 'bytes', binary: true },
            'setting',
          ),
        ),
      ],
    },
    {
      title: 'The same load on demand',
      bars: [
        {
          id: 'ready',
          label: 'Written, against what is taken at once',
          load: written,
          ceiling: state.value('ready'),
          detail: 'from your last peak',
          quantity: byteRate,
          kind: 'setting',
        },
        limitBar(
          'region',
          'Written, against the quota',
          written,
          inputs.region * megabyte,
          'kinesis-ondemand-max-other',
          byteRate,
        ),
      ],
    },
  ];
}

const terms: Readonly<Record<ShardTerm, string>> = {
  'bytes in': 'the bytes written bind',
  'records in': 'the number of records binds',
  'bytes out': 'the bytes read bind',
};

const readers = (consumers: number): string => {
  if (consumers === 0) return 'read with enhanced fan-out only';
  return consumers === 1 ? 'read by one shared consumer' : `read by ${formatNumber(consumers)} shared consumers`;
};

/** How many shards, by which rule and why, what one key does to them, and whether on demand would take the load. */
export function streamVerdict(state: State): string[] {
  const { inputs, limits, results } = state;
  const { records, size, consumers, megabyte } = inputs;
  const need = shardsNeeded({ records, size, consumers }, shardOf(limits, megabyte));
  if (!need.ok || !results.fanOut.ok || !results.hotRate.ok || !results.ready.ok) return [];
  const { raw, published, difference } = need.value;
  const shards = (number: number): string => say(number, { dimension: 'count', noun: 'shards' });
  const fanOut = results.fanOut.value;
  const saved =
    consumers > 0 && fanOut < raw.shards ? ` With enhanced fan-out it would be ${formatNumber(fanOut)}.` : '';
  const load = `${say(records, { ...rate, noun: 'records' })} of ${state.say('size')}, ${readers(consumers)},`;
  const byLimits = `${load} need ${shards(raw.shards)} by the limits; ${terms[raw.by]}.${saved}`;
  const rule = `AWS’s published rule gives ${shards(published.shards)}. ${shardDifferenceWords[difference]}`;
  const one = `One key takes at most ${state.say('hotRate')}`;
  const key =
    state.value('hotLoad') > results.hotRate.value
      ? `${one}, and the hottest brings ${state.say('hotLoad')}: no number of shards helps, split the key.`
      : `${one}; the hottest brings ${state.say('hotLoad')} and would be full at ${state.say('keyFull')} in all.`;
  const fits = state.value('written') <= results.ready.value;
  const onDemand =
    `On demand, ${state.say('ready')} are taken at once after a peak of ${state.say('lastPeak')}: ` +
    `the ${state.say('written')} of this load ${fits ? 'fit' : 'would be throttled'}.`;
  return [byLimits, rule, key, onDemand];
}

/** Values that can be typed and that the stream refuses. */
export function streamWarnings(state: State): Partial<Record<Key, string>> {
  const { inputs, limits } = state;
  const most = limits['kinesis-record-size'];
  const calls = limits['kinesis-shard-read-calls'];
  return {
    ...(inputs.size > (inBase(most, 'MiB') ?? Infinity)
      ? { size: `A stream takes no record above ${formatNumber(most)} MiB.` }
      : {}),
    ...(inputs.consumers * inputs.polls > calls
      ? { consumers: `Together they make more than the ${formatNumber(calls)} read calls a second that a shard takes.` }
      : {}),
    ...(state.value('raw') > inputs.quota
      ? { quota: `The stream needs ${state.say('raw')}: ask for more before it is resized.` }
      : {}),
  };
}
