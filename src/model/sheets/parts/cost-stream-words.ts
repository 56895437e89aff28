import { formatNumber, nbsp } from '../../quantity/number.ts';
import { inBase } from '../../quantity/units.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { sentence, usd } from './cost-parts.ts';

export type Key =
  | 'records'
  | 'peak'
  | 'size'
  | 'readers'
  | 'hours'
  | 'shardPrice'
  | 'putPrice'
  | 'streamPrice'
  | 'inPrice'
  | 'outPrice'
  | 'advantageIn'
  | 'advantageOut'
  | 'quota';
export type Id =
  | 'kds-shard'
  | 'kds-put'
  | 'kds-put-size'
  | 'kds-od-hour'
  | 'kds-od-in'
  | 'kds-od-out'
  | 'kds-od-step'
  | 'kds-adv-in'
  | 'kds-adv-out'
  | 'kinesis-advantage'
  | 'kinesis-shard-write-mb'
  | 'kinesis-shard-write-records'
  | 'kinesis-shard-read-mb'
  | 'kinesis-shards-default'
  | 'kinesis-record-size';
export type Out =
  | 'provisioned'
  | 'onDemand'
  | 'shards'
  | 'afford'
  | 'shardsMonth'
  | 'unitsMonth'
  | 'writesMonth'
  | 'readsMonth'
  | 'advantage';
type State = Case<Key, Id, Out>;

const base = (value: number, unit: string): number => inBase(value, unit) ?? Number.NaN;

/** The bill against the other, and the peak and a record against what the stream takes. */
export const streamBars = ({ inputs, limits, value }: State): BarGroup<Id>[] => [
  {
    title: 'At the mark both ways cost the same',
    bars: [
      {
        id: 'bill',
        label: 'Provisioned against on demand',
        load: value('provisioned'),
        ceiling: value('onDemand'),
        detail: 'break-even',
        quantity: usd,
      },
    ],
  },
  {
    title: 'The peak, against the shards as they are rounded up',
    bars: [
      {
        id: 'bytes',
        label: 'Data in',
        load: inputs.records * inputs.peak * inputs.size,
        ceiling: value('shards') * base(limits['kinesis-shard-write-mb'], 'MB/s'),
        limit: 'kinesis-shard-write-mb',
        quantity: { dimension: 'byte-rate' },
        kind: 'setting',
      },
      {
        id: 'records',
        label: 'Records in',
        load: inputs.records * inputs.peak,
        ceiling: value('shards') * limits['kinesis-shard-write-records'],
        limit: 'kinesis-shard-write-records',
        quantity: { dimension: 'rate', noun: 'records' },
        kind: 'setting',
      },
      {
        id: 'out',
        label: 'Data out',
        load: inputs.records * inputs.peak * inputs.size * inputs.readers,
        ceiling: value('shards') * base(limits['kinesis-shard-read-mb'], 'MB/s'),
        limit: 'kinesis-shard-read-mb',
        quantity: { dimension: 'byte-rate' },
        kind: 'setting',
      },
      {
        id: 'quota',
        label: 'Shards',
        load: value('shards'),
        ceiling: inputs.quota,
        limit: 'kinesis-shards-default',
        quantity: { dimension: 'count' },
        kind: 'setting',
      },
      {
        id: 'record',
        label: 'Size of a record',
        load: inputs.size,
        ceiling: base(limits['kinesis-record-size'], 'MiB'),
        limit: 'kinesis-record-size',
        quantity: { dimension: 'bytes', binary: true },
        kind: 'setting',
      },
    ],
  },
];

/** Both bills, what the difference would buy, and the committed mode where it is the cheapest. */
export function streamVerdict({ asOf, results, say, value }: State): string[] {
  const bills = `A month costs ${say('provisioned')} with ${say('shards')} and ${say('onDemand')} on demand.`;
  const buys = sentence(results.afford, (most) => {
    const much = `The price on demand would buy ${say('afford')}`;
    return most >= value('shards')
      ? `${much}: up to that many, provisioning is the cheaper one, if somebody keeps their number right.`
      : `${much}, fewer than the peak needs: on demand is the cheaper one.`;
  });
  const [advantage, other] = [value('advantage'), Math.min(value('onDemand'), value('provisioned'))];
  if (asOf === 'talk' || !Number.isFinite(advantage)) return [bills, buys];
  const third =
    advantage < other
      ? `On-demand Advantage, a mode of the whole account, would be the cheapest: ${say('advantage')}.`
      : `On-demand Advantage would cost ${say('advantage')}, its commitment for the whole account put on this stream alone.`;
  return [bills, buys, third];
}

/** What a stream does not take. */
export function streamWarnings({ inputs, limits, value }: State): Partial<Record<Key, string>> {
  const largest = limits['kinesis-record-size'];
  return {
    ...(inputs.size > base(largest, 'MiB')
      ? { size: `No stream takes a record above ${formatNumber(largest)}${nbsp}MiB: put the body in S3.` }
      : {}),
    ...(value('shards') > inputs.quota ? { quota: 'The peak needs more shards than the account may have.' } : {}),
  };
}
