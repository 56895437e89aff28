import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missesThrough } from './cache-levels.ts';
import { chainAttempts, chainAvailability, chainSlowness } from './chain.ts';
import { hotItemRate } from './dynamodb.ts';
import { fanInQuota, fanOut } from './fan-out.ts';
import { monthsLeft } from './growth.ts';
import { value } from './fixture.ts';

describe('acceptance case 14: availability of a call chain', () => {
  it('five services at 99.9 % are 99.501 % and 43.7 h a year', () => {
    const { all, hoursOut } = value(chainAvailability(0.999, 5));
    expect(all).toBeCloseTo(0.99501, 6);
    expect(hoursOut).toBeCloseTo(43.7, 1);
  });
  it('two are 99.8 % and 17.5 h', () => {
    expect(value(chainAvailability(0.999, 2)).all).toBeCloseTo(0.998, 5);
    expect(value(chainAvailability(0.999, 2)).hoursOut).toBeCloseTo(17.5, 1);
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

describe('growth', () => {
  it('leaves nine months at half the ceiling and 8 % a month', () =>
    expect(value(monthsLeft(0.5, 0.08))).toBeCloseTo(9, 1));
  it('leaves none at the ceiling', () => expect(value(monthsLeft(1, 0.08))).toBe(0));
  it('refuses growth that is none', () =>
    expect(monthsLeft(0.5, 0)).toMatchObject({ ok: false, error: { input: 'growth' } }));
});
