import { ceil, finite, floor } from '../capacity/domain.ts';
import { onDemandStreamMonth, provisionedStreamMonth } from '../capacity/kinesis-cost.ts';
import { hourlyMonth } from '../capacity/month.ts';
import { andThen, failed, found, type Outcome } from '../capacity/outcome.ts';
import { shardsNeeded } from '../capacity/shards.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { billed, hoursInput, priceInput, usd } from './parts/cost-parts.ts';
import { streamExamples, streamSteps } from './parts/cost-stream-examples.ts';
import { streamBars, streamVerdict, streamWarnings } from './parts/cost-stream-words.ts';

const base = (value: number, unit: string): number => inBase(value, unit) ?? Number.NaN;
const month = { quantity: usd, wants: 'at most' } as const;

/** C-COST-STREAM: a Kinesis stream paid by the shard, or by what goes in and out. */
export const sheet = defineSheet({
  id: 'C-COST-STREAM',
  title: 'Kinesis by the shard or on demand',
  path: '/capacity/cost-stream/',
  services: ['kinesis-data-streams'],
  limits: {
    'kds-shard': 'a shard-hour',
    'kds-put': 'a million PUT units',
    'kds-put-size': 'the payload of a PUT unit',
    'kds-od-hour': 'an hour of an on-demand stream',
    'kds-od-in': 'a GB in, on demand',
    'kds-od-out': 'a GB out, on demand',
    'kds-od-step': 'the step to which a record is rounded on demand',
    'kds-adv-in': 'a GB in, Advantage',
    'kds-adv-out': 'a GB out, Advantage',
    'kinesis-advantage': 'the data rate that Advantage commits to',
    'kinesis-shard-write-mb': 'data into a shard',
    'kinesis-shard-write-records': 'records into a shard',
    'kinesis-shard-read-mb': 'data out of a shard',
    'kinesis-shards-default': 'the quota of shards',
    'kinesis-record-size': 'the largest record',
  },
  inputs: {
    records: {
      param: 'records',
      label: 'Records, mean of the month',
      want: { dimension: 'rate', noun: 'records', min: 1e-3, max: 1e8 },
      start: 1000,
      hint: 'all records of a month over its seconds',
    },
    peak: {
      param: 'peak',
      label: 'Peak factor',
      unit: 'times the mean',
      want: { dimension: 'count', min: 1, max: 10_000 },
      start: 3,
      hint: 'for which shards stand ready; busiest minute over the mean',
    },
    size: {
      param: 'size',
      label: 'Size of a record',
      want: { dimension: 'bytes', min: 1, max: 1e8 },
      start: 1000,
      hint: 'mean, such as 2 KB',
    },
    readers: {
      param: 'readers',
      label: 'Consumers of the stream',
      unit: 'consumers',
      want: { dimension: 'count', noun: 'consumers', whole: true, min: 0, max: 1000 },
      start: 2,
      hint: 'each reads everything, sharing the shards’ throughput',
    },
    hours: hoursInput,
    shardPrice: priceInput('shard-price', 'Shard', 'per hour', 'kds-shard'),
    putPrice: priceInput('put-price', 'PUT units', 'per million', 'kds-put'),
    streamPrice: priceInput('stream-price', 'On-demand stream', 'per hour', 'kds-od-hour'),
    inPrice: priceInput('in-price', 'Data in, on demand', 'per GB', 'kds-od-in'),
    outPrice: priceInput('out-price', 'Data out, on demand', 'per GB', 'kds-od-out'),
    advantageIn: priceInput('advantage-in', 'Data in, Advantage', 'per GB', 'kds-adv-in'),
    advantageOut: priceInput('advantage-out', 'Data out, Advantage', 'per GB', 'kds-adv-out'),
    quota: {
      param: 'shard-quota',
      label: 'Account’s quota of shards',
      unit: 'shards',
      want: { dimension: 'count', noun: 'shards', min: 1, max: 1e9 },
      start: 'kinesis-shards-default',
      hint: 'starts at @kinesis-shards-default@ in N. Virginia; put in your own',
      more: true,
    },
  },
  outputs: {
    provisioned: { label: 'Month provisioned', figure: true, ...month, stepped: true },
    onDemand: { label: 'Month on demand', figure: true, ...month },
    shards: {
      label: 'Shards for the peak',
      quantity: { dimension: 'count', noun: 'shards' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    afford: {
      label: 'Shards that the price on demand would buy',
      quantity: { dimension: 'count', noun: 'shards' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    shardsMonth: { label: 'Shards of the month', ...month, stepped: true },
    unitsMonth: { label: 'PUT units of the month', ...month },
    writesMonth: { label: 'On demand without reads', ...month },
    readsMonth: { label: 'Reads on demand', ...month },
    advantage: { label: 'Month on demand with Advantage', ...month },
  },
  compute(inputs, limits, asOf) {
    const { records, peak, size, readers, hours, shardPrice } = inputs;
    const shard = {
      bytesIn: base(limits['kinesis-shard-write-mb'], 'MB/s'),
      recordsIn: limits['kinesis-shard-write-records'],
      bytesOut: base(limits['kinesis-shard-read-mb'], 'MB/s'),
      roundsTo: base(limits['kds-od-step'], 'KB'),
    };
    const stream = { records, size, hours };
    const need = shardsNeeded({ records: records * peak, size, consumers: readers }, shard);
    const shards = andThen(need, ({ raw }) => found(raw.shards));
    const byShard = andThen(shards, (count) =>
      provisionedStreamMonth(stream, count, {
        shardHour: shardPrice,
        perMillionUnits: inputs.putPrice,
        unit: limits['kds-put-size'] * billed.bytesPerKb,
      }),
    );
    const step = limits['kds-od-step'] * billed.bytesPerKb;
    const gb = billed.bytesPerGb;
    const writes = onDemandStreamMonth(stream, { streamHour: inputs.streamPrice, perGb: inputs.inPrice, gb, step });
    // Only writing is rounded up; what is read counts as it is.
    const bytes = (rate: number, perGb: number): Outcome<number> =>
      andThen(onDemandStreamMonth({ records: rate, size: 1, hours }, { streamHour: 0, perGb, gb, step: 1 }), (month) =>
        found(month.total),
      );
    const reads = bytes(records * size * readers, inputs.outPrice);
    const onDemand = andThen(writes, ({ total }) => andThen(reads, (read) => finite(total + read)));
    const committed = base(limits['kinesis-advantage'], 'MiB/s');
    const rounded = ceil(size / step) * step;
    const advantage = andThen(bytes(Math.max(committed, records * rounded), inputs.advantageIn), (into) =>
      andThen(bytes(Math.max(committed, records * size * readers), inputs.advantageOut), (out) => finite(into + out)),
    );
    return {
      provisioned: andThen(byShard, ({ total }) => found(total)),
      onDemand,
      shards,
      afford: andThen(onDemand, (dear) =>
        andThen(byShard, ({ units }) =>
          andThen(hourlyMonth(shardPrice, hours), (one) => {
            if (one === 0) return failed('shardPrice', 'shards without a price are always the cheaper way');
            return dear < units
              ? failed('inPrice', 'none: on demand costs less than the PUT units alone')
              : finite(floor((dear - units) / one));
          }),
        ),
      ),
      shardsMonth: andThen(byShard, (month) => found(month.shards)),
      unitsMonth: andThen(byShard, ({ units }) => found(units)),
      writesMonth: andThen(writes, ({ total }) => found(total)),
      readsMonth: reads,
      advantage:
        asOf === 'talk' ? failed('asOf', 'On-demand Advantage did not exist on the day of the talk') : advantage,
    };
  },
  steps: streamSteps,
  bars: streamBars,
  chart: {
    over: 'peak',
    shows: ['provisioned', 'onDemand'],
    columns: ['shards', 'provisioned', 'onDemand'],
    range: [1, 50],
  },
  verdict: streamVerdict,
  warnings: streamWarnings,
  question: { find: 'peak', of: 'provisioned', is: 200 },
  examples: streamExamples,
});
