import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchUp, catchUpRate, caughtUpAfter } from './catch-up.ts';
import { value } from './fixture.ts';
import { onDemandPeak } from './on-demand-stream.ts';
import { hotKeyRate, shardOf, shardsNeeded, type Shard } from './shards.ts';

const binary: Shard = { bytesIn: 2 ** 20, recordsIn: 1000, bytesOut: 2 ** 21, roundsTo: 2 ** 10 };
const metric: Shard = { bytesIn: 1e6, recordsIn: 1000, bytesOut: 2e6, roundsTo: 1e3 };

describe('formula kinesis-shards', () => {
  const load = { records: 3000, size: 2048, consumers: 3 };
  it('3,000 records of 2 KiB with three consumers are 9 shards, 6 with fan-out', () => {
    expect(value(shardsNeeded(load, binary)).raw).toMatchObject({ shards: 9, by: 'bytes out' });
    expect(value(shardsNeeded({ ...load, consumers: 0 }, binary)).raw).toMatchObject({ shards: 6, by: 'bytes in' });
  });
});

describe('acceptance case 10: 5,000 records of 0.8 KB, three shared readers', () => {
  const need = value(shardsNeeded({ records: 5000, size: 800, consumers: 3 }, metric));

  it('come to 4 shards by bytes in, 5 by records, 6 by bytes out, and to 5 and 7.5 rounded up', () =>
    expect(need.terms).toEqual({
      raw: { 'bytes in': 4, 'records in': 5, 'bytes out': 6 },
      published: { 'bytes in': 5, 'bytes out': 7.5 },
    }));
  it('are 6 shards by bytes out', () => expect(need.raw).toEqual({ shards: 6, exact: 6, by: 'bytes out' }));
  it('are 5 with enhanced fan-out, by records', () =>
    expect(value(shardsNeeded({ records: 5000, size: 800, consumers: 0 }, metric)).raw).toEqual({
      shards: 5,
      exact: 5,
      by: 'records in',
    }));
  it('are 8 by the published rule, which rounds records up', () => {
    expect(need.published).toEqual({ shards: 8, exact: 7.5, by: 'bytes out' });
    expect(need.difference).toBe('rounding');
  });
  it('12,000 records of 0.2 KB are 12 by records, though their bytes need 3', () => {
    const small = value(shardsNeeded({ records: 12_000, size: 200, consumers: 0 }, metric));
    expect(small.raw).toEqual({ shards: 12, exact: 12, by: 'records in' });
    expect(Math.ceil((12_000 * 200) / metric.bytesIn)).toBe(3);
  });
  it('records that end on a whole KB make the rule too small where it leaves them out', () => {
    const need = value(shardsNeeded({ records: 1001, size: 500, consumers: 0 }, { ...metric, roundsTo: 500 }));
    expect(need).toMatchObject({ raw: { shards: 2 }, published: { shards: 1 }, difference: 'records left out' });
  });
});

describe('a shard of the ledger', () => {
  const limits = { 'kinesis-shard-write-mb': 1e6, 'kinesis-shard-write-records': 1000, 'kinesis-shard-read-mb': 2e6 };

  it('is read in metric or in binary units, its records not', () => {
    expect(shardOf(limits)).toEqual(metric);
    expect(shardOf(limits, 2 ** 20)).toEqual(binary);
  });
});

describe('one key', () => {
  it('takes what one shard takes', () => {
    expect(value(hotKeyRate(200, metric))).toBe(1000);
    expect(value(hotKeyRate(2000, metric))).toBe(500);
  });
});

describe('formula kinesis-ondemand', () => {
  const stream = { start: 4e6, headroom: 2, most: 200e6 };
  it('a last peak of 40 MB/s is ready for 80 MB/s', () =>
    expect(value(onDemandPeak(40e6, stream))).toEqual({ rate: 80e6, by: 'last peak' }));
  it('a new stream takes its start, a large one the Region’s bound', () => {
    expect(value(onDemandPeak(0, stream))).toEqual({ rate: 4e6, by: 'start' });
    expect(value(onDemandPeak(150e6, stream))).toEqual({ rate: 200e6, by: 'region' });
  });
});

describe('a stopped consumer', () => {
  const hour = 3600;
  const consumer = { stopped: 2 * hour, arrivals: 1000, consumption: 1500, retention: 24 * hour };

  it('needs twice its stop at half as much again', () =>
    expect(value(catchUp(consumer))).toEqual({
      course: 'catches up',
      backlog: 7_200_000,
      lost: 0,
      after: 4 * hour,
    }));
  it('loses what grew older than the retention', () =>
    expect(value(catchUp({ ...consumer, stopped: 30 * hour }))).toMatchObject({
      backlog: 86_400_000,
      lost: 1000 * 6 * hour,
    }));
  it('stays behind at the rate that is written, and falls behind below it', () => {
    expect(value(catchUp({ ...consumer, consumption: 1000 }))).toMatchObject({
      course: 'stays behind',
      behind: 2 * hour,
    });
    expect(value(catchUp({ ...consumer, consumption: 900 }))).toMatchObject({
      course: 'falls behind',
      lossAfter: expect.closeTo(220 * hour, 3) as number,
      lossRate: 100,
    });
  });
  it('has caught up only where it reads more than is written', () => {
    expect(value(caughtUpAfter(value(catchUp(consumer))))).toBe(4 * hour);
    for (const consumption of [900, 1000])
      expect(caughtUpAfter(value(catchUp({ ...consumer, consumption })))).toMatchObject({
        ok: false,
        error: { message: /^never/ },
      });
  });
  it('has the rate that catches up in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 1, max: 1e5 }), (stopped, within) => {
        const consumption = value(catchUpRate({ ...consumer, stopped }, within));
        expect(value(catchUp({ ...consumer, stopped, consumption }))).toMatchObject({
          course: 'catches up',
          after: expect.closeTo(within, 3) as number,
        });
      }),
    );
  });
});

describe('properties of shards', () => {
  const positive = fc.double({ min: 0.1, max: 1e5, noNaN: true });
  const consumers = fc.nat(5);

  it('more of anything never needs fewer, and units cancel', () => {
    fc.assert(
      fc.property(positive, positive, consumers, positive, (records, size, shared, unit) => {
        const need = value(shardsNeeded({ records, size, consumers: shared }, metric));
        for (const more of [
          { records: records * 1.5, size, consumers: shared },
          { records, size: size * 1.5, consumers: shared },
          { records, size, consumers: shared + 1 },
        ]) {
          const grown = value(shardsNeeded(more, metric));
          expect(grown.raw.shards).toBeGreaterThanOrEqual(need.raw.shards);
          expect(grown.published.shards).toBeGreaterThanOrEqual(need.published.shards);
        }
        const scaled = value(
          shardsNeeded(
            { records, size: size * unit, consumers: shared },
            {
              bytesIn: metric.bytesIn * unit,
              recordsIn: metric.recordsIn,
              bytesOut: metric.bytesOut * unit,
              roundsTo: metric.roundsTo * unit,
            },
          ),
        );
        expect(scaled.raw.exact / need.raw.exact).toBeCloseTo(1, 9);
        expect(scaled.published.exact / need.published.exact).toBeCloseTo(1, 9);
      }),
    );
  });
});
