import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC } from './erlang.ts';
import { seeded, value } from './fixture.ts';
import { respondsLonger, responsePercentile } from './response.ts';
import { rateAtMeanWait, serversForPercentile } from './servers.ts';
import { waiting, waitPercentile, waitsLonger, type Servers } from './waiting.ts';

/** The textbook's sums with their factorials, good for few servers. */
function textbook(servers: number, load: number): { b: number; c: number } {
  let [term, sum] = [1, 1];
  for (let k = 1; k <= servers; k++) {
    term *= load / k;
    sum += term;
  }
  const queued = term / (1 - load / servers);
  return { b: term / sum, c: queued / (sum - term + queued) };
}

describe('Erlang B', () => {
  // Classical traffic tables at one per cent loss: servers, erlang.
  for (const [servers, load] of [
    [1, 0.0101],
    [2, 0.153],
    [5, 1.36],
    [10, 4.46],
    [20, 12.03],
    [50, 37.9],
    [100, 84.06],
  ] as const)
    it(`${servers} servers lose 1% of ${load} erlang`, () =>
      expect(value(erlangB(servers, load))).toBeCloseTo(0.01, 3));
  it('10 servers lose 1.84% of 5 erlang', () => expect(value(erlangB(10, 5))).toBeCloseTo(0.0184, 4));
  it('takes more than its servers can do', () => expect(value(erlangB(1, 9))).toBeCloseTo(0.9, 12));
});

describe('Erlang C', () => {
  it('of one server is its utilisation', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), (load) => {
        expect(value(erlangC(1, load)) / load).toBeCloseTo(1, 9);
      }),
    );
  });
  it.each([
    [2, 1, 1 / 3],
    [3, 2, 4 / 9],
    [5, 4, 0.5541],
    [10, 8, 0.4092],
    [20, 17, 0.385],
    [20, 19, 0.755],
  ])('%d servers, %d erlang', (servers, load, waits) => expect(value(erlangC(servers, load))).toBeCloseTo(waits, 3));
  it('agrees with the textbook’s sums', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (servers, part) => {
          const { b, c } = textbook(servers, servers * part);
          expect(value(erlangB(servers, servers * part)) / b).toBeCloseTo(1, 9);
          expect(value(erlangC(servers, servers * part)) / c).toBeCloseTo(1, 9);
        },
      ),
    );
  });
  it('is stable for millions of servers', () => {
    expect(value(erlangC(5000, 4999))).toBeGreaterThan(0.9);
    expect(value(erlangC(1_000_000, 900_000))).toBe(0);
    // Halfin and Whitt: with √c × (1 − ρ) = β the limit is 1 ÷ (1 + β Φ(β) ÷ φ(β)), 0.2234 at β = 1.
    expect(value(erlangC(4_000_000, 4_000_000 - 2000))).toBeCloseTo(0.2234, 3);
  });
  it('says that the queue never drains', () => {
    for (const load of [20, 25])
      expect(erlangC(20, load)).toMatchObject({ error: { input: 'servers', message: /^the queue never drains/ } });
    expect(erlangC(1.5, 1)).toMatchObject({ error: { message: 'the number of servers must be a whole number' } });
  });
});

describe('formula mmc-wait', () => {
  it.each([
    [170, 0.85, 0.385, 0.0128],
    [190, 0.95, 0.755, 0.0755],
  ])('20 servers of 0.1 s under %d/s', (rate, utilisation, waits, meanWait) => {
    const state = value(waiting({ rate, time: 0.1, servers: 20 }));
    expect(state.utilisation).toBeCloseTo(utilisation, 12);
    expect(state.waits).toBeCloseTo(waits, 3);
    expect(state.meanWait).toBeCloseTo(meanWait, 4);
    expect(state.queue).toBeCloseTo(rate * state.meanWait, 12);
  });
  it('5,000 servers of 2 s under 2,250/s wait less than a billionth of a millisecond', () =>
    expect(value(waiting({ rate: 2250, time: 2, servers: 5000 })).meanWait).toBeLessThan(1e-12));
  it('percentiles and shares are each other’s inverse', () => {
    const at = { rate: 190, time: 0.1, servers: 20 };
    expect(value(waitsLonger(at, value(waitPercentile(at, 0.99))))).toBeCloseTo(0.01, 12);
    expect(value(waitPercentile(at, 0.1))).toBe(0);
    expect(value(respondsLonger(at, value(responsePercentile(at, 0.99))))).toBeCloseTo(0.01, 8);
    expect(responsePercentile(at, 1)).toMatchObject({ error: { input: 'share' } });
  });
  it('one server answers with one exponential', () => {
    const at = { rate: 8, time: 0.1, servers: 1 };
    expect(value(responsePercentile(at, 0.95))).toBeCloseTo(-Math.log(0.05) / 2, 9);
  });
  it('is continuous where wait and service have the same rate', () => {
    const near = (rate: number) => value(respondsLonger({ rate, time: 1, servers: 2 }, 3));
    expect(near(1)).toBeCloseTo(near(1 + 1e-7), 6);
  });
});

/** First come, first served, event by event: the earliest free of the servers takes the next request. */
function simulate({ rate, time, servers }: Servers, requests: number, seed: number) {
  const random = seeded(seed);
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  const free = new Float64Array(servers);
  let [now, waited, wait, late, slow] = [0, 0, 0, 0, 0];
  const warmUp = requests / 10;
  const limit = time / 2;
  for (let i = -warmUp; i < requests; i++) {
    now += exponential(1 / rate);
    let next = 0;
    for (let s = 1; s < servers; s++) if (free[s]! < free[next]!) next = s;
    const start = Math.max(now, free[next]!);
    const end = start + exponential(time);
    free[next] = end;
    if (i < 0) continue;
    wait += start - now;
    if (start > now) waited++;
    if (start - now > limit) late++;
    if (end - now > 2 * time) slow++;
  }
  return { waits: waited / requests, meanWait: wait / requests, late: late / requests, slow: slow / requests };
}

describe('a seeded simulation of 400,000 requests', () => {
  // Queues remember: at these loads the means of so many requests scatter by about two per cent.
  it.each([
    [{ rate: 0.7, time: 1, servers: 1 }, 11],
    [{ rate: 2.4, time: 1, servers: 3 }, 12],
    [{ rate: 170, time: 0.1, servers: 20 }, 13],
  ])('agrees within five per cent at $rate/s', (at, seed) => {
    const seen = simulate(at, 400_000, seed);
    const state = value(waiting(at));
    expect(Math.abs(seen.waits / state.waits - 1)).toBeLessThan(0.05);
    expect(Math.abs(seen.meanWait / state.meanWait - 1)).toBeLessThan(0.05);
    expect(Math.abs(seen.late / value(waitsLonger(at, at.time / 2)) - 1)).toBeLessThan(0.05);
    expect(Math.abs(seen.slow / value(respondsLonger(at, 2 * at.time)) - 1)).toBeLessThan(0.05);
  });
});

describe('properties of waiting', () => {
  const servers = fc.integer({ min: 1, max: 3000 });
  const part = fc.double({ min: 0.01, max: 0.999, noNaN: true });
  const time = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

  it('more servers never wait longer, more load never less', () => {
    fc.assert(
      fc.property(servers, part, time, (count, used, each) => {
        const at = { rate: (count * used) / each, time: each, servers: count };
        const { meanWait } = value(waiting(at));
        expect(value(waiting({ ...at, servers: count + 1 })).meanWait).toBeLessThanOrEqual(meanWait);
        expect(value(waiting({ ...at, rate: at.rate * 0.99 })).meanWait).toBeLessThanOrEqual(meanWait * (1 + 1e-9));
      }),
    );
  });
  it('units cancel: the same load in other units of time waits the same number of them', () => {
    fc.assert(
      fc.property(servers, part, time, (count, used, unit) => {
        const once = value(waiting({ rate: count * used, time: 1, servers: count }));
        const other = value(waiting({ rate: (count * used) / unit, time: unit, servers: count }));
        expect(Math.abs(other.meanWait - once.meanWait * unit)).toBeLessThanOrEqual(1e-6 * once.meanWait * unit);
      }),
    );
  });
  it('the servers found are enough, and one fewer is not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5000, noNaN: true }),
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        (rate, target) => {
          const least = value(serversForPercentile(rate, 0.5, target, 0.99));
          const wait = (servers: number) => waitPercentile({ rate, time: 0.5, servers }, 0.99);
          expect(value(wait(least))).toBeLessThanOrEqual(target);
          const fewer = least > 1 ? wait(least - 1) : undefined;
          if (fewer?.ok) expect(fewer.value).toBeGreaterThan(target);
        },
      ),
    );
  });
  it('mean wait to rate and back is identity', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.3, max: 0.99, noNaN: true }),
        time,
        (count, used, each) => {
          const rate = (count * used) / each;
          const { meanWait } = value(waiting({ rate, time: each, servers: count }));
          expect(value(rateAtMeanWait(count, each, meanWait)) / rate).toBeCloseTo(1, 5);
        },
      ),
      { numRuns: 50 },
    );
  });
});
