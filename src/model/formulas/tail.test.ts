import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { value } from './fixture.ts';
import { normalQuantile } from './normal.ts';
import { chainSlowness, fanOutPercentile, percentileOfEach, servicesForSlowness } from './tail.ts';

describe('the tail of a fan-out', () => {
  it('one slow answer in a hundred is met by 63% of the requests that call a hundred (Dean and Barroso)', () =>
    expect(value(chainSlowness(0.01, 100))).toBeCloseTo(0.634, 3));
  it('the 99th percentile of a hundred calls is the 99.99th of each', () =>
    expect(value(percentileOfEach(0.99, 100))).toBeCloseTo(0.9999, 6));
  it('one call keeps its measured percentiles', () => {
    const times = { median: 0.02, p99: 0.2 };
    expect(value(fanOutPercentile(times, 0.5, 1))).toBeCloseTo(0.02, 9);
    expect(value(fanOutPercentile(times, 0.99, 1))).toBeCloseTo(0.2, 9);
  });
  it('69 calls make the 99th percentile of each their median', () =>
    expect(value(fanOutPercentile({ median: 0.02, p99: 0.2 }, 0.5, Math.log(0.5) / Math.log(0.99)))).toBeCloseTo(
      0.2,
      9,
    ));
  it('refuses percentiles out of order', () =>
    expect(fanOutPercentile({ median: 1, p99: 0.5 }, 0.9, 2)).toMatchObject({ error: { input: 'p99' } }));
});

describe('the normal quantile', () => {
  // Classical table of the standard normal distribution.
  it.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.99, 2.326348],
    [0.999, 3.090232],
    [0.01, -2.326348],
  ])('of %d is %d', (share, z) => expect(normalQuantile(share)).toBeCloseTo(z, 6));
});

describe('properties', () => {
  it('more calls are never faster, and slowness to services and back is identity', () => {
    const share = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 40 }), (slow, services) => {
        const times = { median: 0.01, p99: 0.1 };
        expect(value(fanOutPercentile(times, 0.95, services + 1))).toBeGreaterThanOrEqual(
          value(fanOutPercentile(times, 0.95, services)),
        );
        const met = value(chainSlowness(slow, services));
        fc.pre(met < 1 - 1e-9);
        expect(value(servicesForSlowness(slow, met)) / services).toBeCloseTo(1, 6);
      }),
    );
  });
});
