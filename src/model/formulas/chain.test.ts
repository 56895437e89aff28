import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missesThrough } from './cache-levels.ts';
import { availabilityBehind, availabilityNeeded, chainAvailability, queuedAvailability } from './chain.ts';
import { hotItemRate } from './dynamodb.ts';
import { busInvocations, fanInQuota, fanOut, rulesNeeded } from './fan-out.ts';
import { monthsLeft, storageDays, storageGrowthAllowed } from './growth.ts';
import { chainAttempts } from './retries.ts';
import { chainSlowness } from './tail.ts';
import { value } from './fixture.ts';

describe('acceptance case 14: availability of a call chain', () => {
  it('five services at 99.9% are 99.501% and 43.7 h a year', () => {
    const { all, hoursOut } = value(chainAvailability(0.999, 5));
    expect(all).toBeCloseTo(0.99501, 6);
    expect(hoursOut).toBeCloseTo(43.7, 1);
  });
  it('two are 99.8% and 17.5 h', () => {
    expect(value(chainAvailability(0.999, 2)).all).toBeCloseTo(0.998, 5);
    expect(value(chainAvailability(0.999, 2)).hoursOut).toBeCloseTo(17.5, 1);
  });
});

describe('a chain with a part of it behind a queue', () => {
  it('three of five behind a queue that never fails are two: 99.8% and 17.5 h', () => {
    const { all, hoursOut, hoursWon } = value(queuedAvailability(0.999, 5, 3, 1));
    expect(all).toBeCloseTo(0.998001, 9);
    expect(hoursOut).toBeCloseTo(17.5, 1);
    expect(hoursWon).toBeCloseTo(43.7 - 17.5, 1);
  });
  it('one service is out 8.76 h a year', () =>
    expect(value(chainAvailability(0.999, 1)).hoursOut).toBeCloseTo(8.76, 6));
  it('the queue is a factor of its own', () => {
    expect(value(queuedAvailability(0.999, 5, 3, 0.999)).all).toBeCloseTo(0.999 ** 3, 12);
    expect(value(queuedAvailability(0.999, 5, 0, 0.5))).toMatchObject({ all: value(chainAvailability(0.999, 5)).all });
    expect(value(queuedAvailability(0, 3, 3, 0.9)).all).toBeCloseTo(0.9, 12);
  });
  it('refuses more in the queue than there are', () =>
    expect(queuedAvailability(0.999, 2, 3, 1)).toMatchObject({
      error: { input: 'queued', message: 'the number of queued services must be at most 2' },
    }));
  it('other parts multiply, and many nines keep their hours', () => {
    expect(value(chainAvailability(0.999, 1, 0.99)).all).toBeCloseTo(0.98901, 12);
    expect(value(chainAvailability(1 - 1e-15, 2)).hoursOut / (2e-15 * 8760)).toBeCloseTo(1, 1);
  });
  it('what each has to keep, and back, is identity', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.integer({ min: 1, max: 50 }), (all, services) => {
        expect(value(chainAvailability(value(availabilityNeeded(all, services)), services)).all).toBeCloseTo(all, 12);
      }),
    );
  });
});

describe('what the services still asked have to keep', () => {
  const whole = { goal: 0.999, services: 5, queued: 3, queue: 0.9995, further: 0.9999 };

  it('reaches the objective again with the queue and the other parts', () => {
    const each = value(availabilityBehind(whole));
    expect(value(queuedAvailability(each, 5, 3, 0.9995, 0.9999)).all).toBeCloseTo(0.999, 12);
    const alone = value(availabilityBehind({ ...whole, queued: 0 }));
    expect(value(chainAvailability(alone, 5, 0.9999)).all).toBeCloseTo(0.999, 12);
  });
  it('is nothing where only the queue is asked', () =>
    expect(availabilityBehind({ ...whole, queued: 5 })).toMatchObject({ error: { message: /^nothing/ } }));
  it('cannot be kept where the others alone miss the objective', () => {
    expect(availabilityBehind({ ...whole, further: 0.99 })).toMatchObject({ error: { input: 'goal' } });
    expect(availabilityBehind({ ...whole, queue: 0.9985 })).toMatchObject({ error: { input: 'queue' } });
    expect(availabilityBehind({ ...whole, further: 0.9994 })).toMatchObject({ error: { input: 'queue' } });
    expect(availabilityBehind({ ...whole, queue: 0.9985, queued: 0 }).ok).toBe(true);
    expect(availabilityBehind({ ...whole, queued: 6 })).toMatchObject({ error: { input: 'queued' } });
  });
});

describe('chains', () => {
  it('a service more never helps', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 50 }), (each, services) => {
        const fewer = value(chainAvailability(each, services)).all;
        expect(value(chainAvailability(each, services + 1)).all).toBeLessThanOrEqual(fewer);
      }),
    );
  });
  it('slowness of one in a hundred is met by nearly five', () =>
    expect(value(chainSlowness(0.01, 5))).toBeCloseTo(0.049, 4));
  it('three tries in three layers are 27 attempts', () => expect(value(chainAttempts(3, 3))).toBe(27));
  it('misses of caches in a row multiply', () => expect(value(missesThrough(0.8, 0.9))).toBeCloseTo(0.02, 12));
  it('refuse shares that are none', () => {
    expect(chainAvailability(1.1, 2)).toMatchObject({ ok: false, error: { input: 'each' } });
    expect(chainSlowness(-0.1, 2)).toMatchObject({ ok: false, error: { input: 'slow' } });
    expect(chainAttempts(0, 2)).toMatchObject({ ok: false, error: { input: 'tries' } });
    expect(missesThrough(2, 0)).toMatchObject({ ok: false, error: { input: 'outer' } });
  });
});

describe('branches', () => {
  it('acceptance case 14 of the messages: 2,000 events × 12 rules are 24,000, and 1,562 events fit', () => {
    expect(value(fanOut(2000, 12))).toBe(24_000);
    expect(value(fanInQuota(18_750, 12))).toBe(1562.5);
  });
  it('an item of 6 KB takes six units, so a partition writes it 166 times a second', () => {
    expect(value(hotItemRate(1000, 6, 1)).unitsEach).toBe(6);
    expect(value(hotItemRate(1000, 6, 1)).rate).toBeCloseTo(166.7, 1);
    expect(value(hotItemRate(1000, 5.2, 1)).unitsEach).toBe(6);
  });
  it('refuse a division by nothing', () => {
    expect(fanInQuota(1, 0)).toMatchObject({ ok: false, error: { input: 'branches' } });
    expect(fanOut(-1, 1)).toMatchObject({ ok: false, error: { input: 'rate' } });
    expect(hotItemRate(1, 0, 1)).toMatchObject({ ok: false, error: { input: 'item' } });
  });
});

describe('formula eventbridge-fanout', () => {
  it('2,000 events × 4 rules × 2 targets are 16,000 a second: under 18,750, over 4,500', () =>
    expect(value(busInvocations({ rate: 2000, rules: 4, targets: 2 }))).toBe(16_000));
  it('12 targets need three rules of five', () => expect(value(rulesNeeded(12, 5))).toBe(3));
});

describe('formula storage-growth', () => {
  const store = { now: 1024, perDay: 20, overhead: 0.3 };
  it('1 TiB and 20 GiB a day leave 10,043 days to 256 TiB, 5,002 to 128 TiB', () => {
    expect(value(storageDays({ ...store, most: 256 * 1024 }))).toBeCloseTo(10_043, 0);
    expect(value(storageDays({ ...store, most: 128 * 1024 }))).toBeCloseTo(5002, 0);
    expect(value(storageDays({ ...store, most: 512 }))).toBe(0);
  });
  it('days to growth and back is identity', () =>
    expect(
      value(storageGrowthAllowed({ ...store, most: 131_072 }, value(storageDays({ ...store, most: 131_072 })))),
    ).toBeCloseTo(20, 9));
});

describe('growth', () => {
  it('leaves nine months at half the ceiling and 8% a month', () =>
    expect(value(monthsLeft(0.5, 0.08))).toBeCloseTo(9, 1));
  it('leaves none at the ceiling', () => expect(value(monthsLeft(1, 0.08))).toBe(0));
  it('refuses growth that is none', () =>
    expect(monthsLeft(0.5, 0)).toMatchObject({ ok: false, error: { input: 'growth' } }));
});
