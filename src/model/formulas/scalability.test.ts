import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { federatedCapacity, federationRelief, largestShareAllowed } from './federation.ts';
import { value } from './fixture.ts';
import { scalabilityPeak, scaledThroughput, unitsForThroughput } from './scalability.ts';

const system = { one: 1000, contention: 0.05, coherency: 0.0002 };

describe('the Universal Scalability Law', () => {
  it('is linear without contention, Amdahl’s law without coherency', () => {
    expect(value(scaledThroughput(8, { one: 10, contention: 0, coherency: 0 })).throughput).toBe(80);
    // Amdahl: 1 ÷ (0.05 + 0.95 ÷ 8).
    expect(value(scaledThroughput(8, { one: 1, contention: 0.05, coherency: 0 })).throughput).toBeCloseTo(5.9259, 4);
  });
  it('peaks at √((1 − σ) ÷ κ)', () => {
    const { units, throughput } = value(scalabilityPeak(system));
    expect(units).toBeCloseTo(Math.sqrt(0.95 / 0.0002), 9);
    for (const aside of [units * 0.9, units * 1.1])
      expect(value(scaledThroughput(aside, system)).throughput).toBeLessThan(throughput);
  });
  it('has no peak without coherency', () =>
    expect(scalabilityPeak({ ...system, coherency: 0 })).toMatchObject({ error: { input: 'coherency' } }));
  it('peaks at one unit where each costs more than it brings', () =>
    expect(value(scalabilityPeak({ ...system, coherency: 2 })).units).toBe(1));
  it('says when no number of units is enough', () => {
    const { throughput } = value(scalabilityPeak(system));
    expect(unitsForThroughput(throughput * 1.01, system)).toMatchObject({ error: { input: 'throughput' } });
    expect(unitsForThroughput(20_001, { ...system, coherency: 0 })).toMatchObject({ error: { input: 'throughput' } });
  });
  it('units to throughput and back is identity up to the peak', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 1e-6, max: 0.01, noNaN: true }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (contention, coherency, part) => {
          const any = { one: 50, contention, coherency };
          const peak = value(scalabilityPeak(any)).units;
          const units = 1 + (peak - 1) * part;
          const { throughput } = value(scaledThroughput(units, any));
          expect(value(unitsForThroughput(throughput, any)) / units).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});

describe('federation', () => {
  it('four parts of which one has 60% give 1.67 times the room, not four', () => {
    const relief = value(federationRelief([60, 20, 15, 5]));
    expect(relief.largest).toBeCloseTo(0.6, 12);
    expect(relief.factor).toBeCloseTo(1.667, 3);
    expect(relief.even).toBe(4);
  });
  it('a writer of 500/s then carries 833/s, and the way back names the 60%', () => {
    expect(value(federatedCapacity(500, 0.6))).toBeCloseTo(833.3, 1);
    expect(value(largestShareAllowed(500, 500 / 0.6))).toBeCloseTo(0.6, 12);
    expect(value(largestShareAllowed(500, 400))).toBe(1);
  });
  it('refuses parts without load', () => {
    expect(federationRelief([])).toMatchObject({ error: { input: 'parts' } });
    expect(federationRelief([0, 0])).toMatchObject({ error: { input: 'parts' } });
    expect(federationRelief([1, -1])).toMatchObject({ error: { input: 'parts' } });
  });
  it('never brings more than as many equal parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const { factor, even } = value(federationRelief(parts));
          expect(factor).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(factor).toBeLessThanOrEqual(even * (1 + 1e-12));
        },
      ),
    );
  });
});
