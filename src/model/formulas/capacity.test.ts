import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheRelief } from './cache.ts';
import { concurrencyCeiling } from './concurrency.ts';
import { instancesByVcpu, instancesNeeded } from './instances.ts';
import { littleInFlight, littleThroughput, littleTime } from './little.ts';
import { value } from './fixture.ts';
import { acuMemory } from './acu.ts';
import type { Outcome } from './outcome.ts';
import { readsPerReplica, readWriteSplit } from './reads.ts';
import { usersCarried, usersToLoad } from './users.ts';

const typical = { activeShare: 0.2, requestsPerUser: 30, peakFactor: 4 };
const heavy = { activeShare: 0.2, requestsPerUser: 100, peakFactor: 8 };

describe('acceptance case 1: the ceiling of one App Runner service', () => {
  it('is 5,000 in flight at the bound', () => expect(value(concurrencyCeiling(200, 25))).toBe(5000));
  it('is 2,500 in flight with untouched settings', () => expect(value(concurrencyCeiling(100, 25))).toBe(2500));
});

describe('acceptance case 2: throughput at 2 s per request', () => {
  it('is 150,000 a minute for the service', () => {
    expect(value(littleThroughput(5000, 2))).toBe(2500);
    expect(value(littleThroughput(5000, 2)) * 60).toBe(150_000);
  });
  it('is 6,000 a minute for one instance', () => expect(value(littleThroughput(200, 2)) * 60).toBe(6000));
  it('is 75,000 a minute on the defaults', () => expect(value(littleThroughput(2500, 2)) * 60).toBe(75_000));
  it('is 1.5 million a minute at 200 ms', () => {
    expect(value(littleThroughput(5000, 0.2))).toBe(25_000);
    expect(value(littleThroughput(5000, 0.2)) * 60).toBe(1_500_000);
  });
});

describe('acceptance case 3: a million users', () => {
  const load = value(usersToLoad(1_000_000, typical));

  it('ask for 69.4/s on average and 277.8/s at the peak', () => {
    expect(load.average).toBeCloseTo(69.4, 1);
    expect(load.peak).toBeCloseTo(277.8, 1);
  });
  it('hold 555.6 requests in flight at 2 s, 11.1% of 5,000', () => {
    const inFlight = value(littleInFlight(load.peak, 2));
    expect(inFlight).toBeCloseTo(555.6, 1);
    expect(inFlight / 5000).toBeCloseTo(0.111, 3);
  });
  it('need 3 instances at 200 each and 6 at 100 each', () => {
    expect(value(instancesNeeded({ rate: load.peak, time: 2, perInstance: 200 })).instances).toBe(3);
    expect(value(instancesNeeded({ rate: load.peak, time: 2, perInstance: 100 })).instances).toBe(6);
  });
  it('backwards: 2,500/s carries 9.0 million, or 1.35 million heavy users', () => {
    expect(value(usersCarried(2500, typical))).toBeCloseTo(9_000_000, 3);
    expect(value(usersCarried(2500, heavy))).toBeCloseTo(1_350_000, 3);
  });
});

describe('acceptance case 5: 1,200/s at 350 ms, 80 each, run at 70%', () => {
  it('needs 8 instances', () => {
    const need = value(instancesNeeded({ rate: 1200, time: 0.35, perInstance: 80, utilisation: 0.7 }));
    expect(need.inFlight).toBeCloseTo(420, 9);
    expect(need.exact).toBeCloseTo(7.5, 9);
    expect(need.instances).toBe(8);
    expect(need.instances / 25).toBeCloseTo(0.32, 9);
  });
});

describe('acceptance case 7: 10,000 queries/s', () => {
  it.each([
    [20, 476.2, 9523.8, 634.9],
    [30, 322.6, 9677.4, 645.2],
  ])('at %d:1', (ratio, writes, reads, each) => {
    const split = value(readWriteSplit(10_000, ratio));
    expect(split.writes).toBeCloseTo(writes, 1);
    expect(split.reads).toBeCloseTo(reads, 1);
    expect(value(readsPerReplica(split.reads, 15))).toBeCloseTo(each, 1);
  });
});

describe('acceptance case 8: what a cache buys at 20:1', () => {
  it.each([
    [0.9, 1428.6, 7],
    [0.95, 952.4, 10.5],
    [1, 476.2, 21],
  ])('hit ratio %d', (hits, total, factor) => {
    const relief = value(cacheRelief(value(readWriteSplit(10_000, 20)), hits));
    expect(relief.total).toBeCloseTo(total, 1);
    expect(relief.factor).toBeCloseTo(factor, 9);
  });
});

describe('the account’s vCPU quota', () => {
  it.each([
    [6, 1, 6],
    [6, 4, 1],
    [6, 0.25, 24],
    [0.3, 0.1, 3],
    [3, 4, 0],
  ])('%d vCPU hold, at %d each, %d instances', (quota, each, instances) =>
    expect(value(instancesByVcpu(quota, each))).toBe(instances),
  );
});

describe('properties', () => {
  const some = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  const count = fc.integer({ min: 1, max: 1_000_000 });

  it('Little’s law is its own inverse', () => {
    fc.assert(
      fc.property(some, some, (inFlight, time) => {
        const rate = value(littleThroughput(inFlight, time));
        expect(value(littleInFlight(rate, time)) / inFlight).toBeCloseTo(1, 9);
        expect(value(littleTime(inFlight, rate)) / time).toBeCloseTo(1, 9);
      }),
    );
  });

  it('more of anything never lowers the ceiling, and more time never raises the rate', () => {
    fc.assert(
      fc.property(count, count, some, some, (perInstance, instances, time, more) => {
        const ceiling = value(concurrencyCeiling(perInstance, instances));
        expect(value(concurrencyCeiling(perInstance + 1, instances))).toBeGreaterThanOrEqual(ceiling);
        expect(value(concurrencyCeiling(perInstance, instances + 1))).toBeGreaterThanOrEqual(ceiling);
        expect(value(littleThroughput(ceiling, time + more))).toBeLessThanOrEqual(
          value(littleThroughput(ceiling, time)),
        );
      }),
    );
  });

  it('the instances needed hold the load, one fewer would not', () => {
    fc.assert(
      fc.property(
        some,
        some,
        count,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (rate, time, perInstance, utilisation) => {
          const need = value(instancesNeeded({ rate, time, perInstance, utilisation }));
          const held = perInstance * utilisation;
          expect(need.instances * held).toBeGreaterThanOrEqual(need.inFlight * (1 - 1e-9));
          if (need.instances > 1) expect((need.instances - 1) * held).toBeLessThan(need.inFlight * (1 + 1e-9));
        },
      ),
    );
  });

  it('users to load and back is identity', () => {
    fc.assert(
      fc.property(
        count,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        some,
        fc.double({ min: 1, max: 50, noNaN: true }),
        (users, activeShare, requestsPerUser, peakFactor) => {
          const behaviour = { activeShare, requestsPerUser, peakFactor };
          expect(value(usersCarried(value(usersToLoad(users, behaviour)).peak, behaviour)) / users).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('a split adds up, and a better hit ratio never leaves more', () => {
    fc.assert(
      fc.property(
        some,
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (rate, ratio, hits) => {
          const split = value(readWriteSplit(rate, ratio));
          expect((split.reads + split.writes) / rate).toBeCloseTo(1, 9);
          expect(value(cacheRelief(split, hits + 0.5)).total).toBeLessThanOrEqual(
            value(cacheRelief(split, hits)).total,
          );
        },
      ),
    );
  });

  it('no argument makes a formula throw or return what is not finite', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(0, -1, Number.NaN, Infinity, 1e308, 5e-324));
    fc.assert(
      fc.property(wild, wild, wild, wild, (a, b, c, d) => {
        const outcomes: Outcome<number | object>[] = [
          concurrencyCeiling(a, b),
          littleThroughput(a, b),
          littleInFlight(a, b),
          littleTime(a, b),
          instancesByVcpu(a, b),
          instancesNeeded({ rate: a, time: b, perInstance: c, utilisation: d }),
          usersToLoad(a, { activeShare: b, requestsPerUser: c, peakFactor: d }),
          usersCarried(a, { activeShare: b, requestsPerUser: c, peakFactor: d }),
          readWriteSplit(a, b),
          readsPerReplica(a, b),
          cacheRelief({ reads: a, writes: b }, c),
          acuMemory(a, b),
        ];
        for (const outcome of outcomes) {
          if (!outcome.ok) expect(outcome.error.message).toMatch(/^the .+[a-z]/);
          else expect(JSON.stringify(outcome.value)).not.toContain('null');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('domain errors', () => {
  it('name the argument and speak in words', () => {
    expect(littleThroughput(5000, 0)).toEqual({
      ok: false,
      error: { input: 'time', message: 'the time per request must be above zero' },
    });
    expect(cacheRelief({ reads: 1, writes: 1 }, 1.5)).toMatchObject({
      error: { message: 'the hit ratio must be at most 1' },
    });
  });
});
