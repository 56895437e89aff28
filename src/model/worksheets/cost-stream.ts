import type { AsOf } from '../facts/as-of.ts';
import { ceil, finite, floor, map, sum } from '../formulas/domain.ts';
import { onDemandStreamMonth, provisionedStreamMonth } from '../formulas/kinesis-cost.ts';
import { hourlyMonth } from '../formulas/month.ts';
import { andThen, both, failed, orElse, part, parts, type Outcome } from '../formulas/outcome.ts';
import { shardOf, shardsNeeded, type ShardLimit } from '../formulas/shards.ts';
import { GiB } from '../quantity/bytes.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Price = 'shardPrice' | 'putPrice' | 'streamPrice' | 'inPrice' | 'outPrice' | 'advantageIn' | 'advantageOut';
type Input = 'records' | 'peak' | 'size' | 'readers' | 'hours' | 'quota' | Price;
type Limit = ShardLimit | 'kds-put-size' | 'kds-od-step' | 'kinesis-advantage';

/** C-COST-STREAM: a Kinesis stream paid by the shard, or by what goes in and out. */
export function compute(n: Numbers<Input>, limit: Numbers<Limit>, asOf: AsOf) {
  const { records, size, readers, hours } = n;
  const step = limit['kds-od-step'];
  const shard = { ...shardOf(limit), roundsTo: step };
  const recordsIn = records * n.peak;
  const shards = map(shardsNeeded({ records: recordsIn, size, consumers: readers }, shard), ({ raw }) => raw.shards);
  const stream = { records, size, hours };
  const prices = { shardHour: n.shardPrice, perMillionUnits: n.putPrice, unit: limit['kds-put-size'] };
  const byShard = andThen(shards, (count) => provisionedStreamMonth(stream, count, prices));
  const { total: provisioned, shards: shardsMonth, units: unitsMonth } = parts(byShard);
  const writesMonth = part(
    onDemandStreamMonth(stream, { streamHour: n.streamPrice, perGb: n.inPrice, gb: GiB, step }),
    'total',
  );
  // Only writing is rounded up; what is read counts as it is.
  const bytes = (rate: number, perGb: number): Outcome<number> =>
    part(onDemandStreamMonth({ records: rate, size: 1, hours }, { streamHour: 0, perGb, gb: GiB, step: 1 }), 'total');
  const read = records * size * readers;
  const readsMonth = bytes(read, n.outPrice);
  const onDemand = sum(writesMonth, readsMonth);
  const afford = both(onDemand, byShard, (dear, { units }) =>
    andThen(hourlyMonth(n.shardPrice, hours), (one) => {
      if (one === 0) return failed('shardPrice', 'none, because shards without a price always cost less');
      return dear < units
        ? failed('inPrice', 'none, because on demand costs less than the PUT units alone')
        : finite(floor((dear - units) / one));
    }),
  );
  const committed = limit['kinesis-advantage'];
  const advantage =
    asOf === 'talk'
      ? failed('asOf', 'On-demand Advantage did not exist on the day of the talk')
      : sum(
          bytes(Math.max(committed, records * ceil(size / step) * step), n.advantageIn),
          bytes(Math.max(committed, read), n.advantageOut),
        );
  const count = orElse(shards, Number.NaN);
  return {
    results: {
      provisioned,
      onDemand,
      shards,
      afford,
      shardsMonth,
      unitsMonth,
      writesMonth,
      readsMonth,
      advantage,
      bytesIn: recordsIn * size,
      recordsIn,
      bytesOut: recordsIn * size * readers,
      bytesTaken: count * shard.bytesIn,
      recordsTaken: count * shard.recordsIn,
      bytesGiven: count * shard.bytesOut,
    },
    holds: {
      affordable: orElse(afford, 0) >= count,
      advantageCheapest: orElse(advantage, 0) < Math.min(orElse(onDemand, 0), orElse(provisioned, 0)),
      pastQuota: count > n.quota,
    },
  };
}
