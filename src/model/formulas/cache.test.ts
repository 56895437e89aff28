import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeOffload, readsThroughLevels } from './cache-levels.ts';
import { cachedReadTime, cacheRelief, coldCacheFactor, hitRatioNeeded } from './cache.ts';
import { value } from './fixture.ts';

describe('formula cache-db-load', () => {
  const reads = 28_571;
  const left = (hitRatio: number) => value(cacheRelief({ reads, writes: 1429 }, hitRatio)).reads;

  it('80% leaves 5,714 reads, 90% leaves 2,857, which is half', () => {
    expect(left(0.8)).toBeCloseTo(5714, 0);
    expect(left(0.9)).toBeCloseTo(2857, 0);
    expect(left(0.8) / left(0.9)).toBeCloseTo(2, 9);
  });
  it('a database that reads 2,000 a second needs 93% hits', () =>
    expect(value(hitRatioNeeded(reads, 2000))).toBeCloseTo(0.93, 3));
  it('one that reads them all needs none', () => expect(value(hitRatioNeeded(reads, 30_000))).toBe(0));
  it('an empty cache behind 80% means five times the reads', () =>
    expect(value(coldCacheFactor(0.8))).toBeCloseTo(5, 9));
  it('a miss pays for the cache and for the database', () =>
    expect(value(cachedReadTime(0.9, 0.001, 0.01))).toBeCloseTo(0.9 * 0.001 + 0.1 * 0.011, 12));
  it('has no factor where nothing is left', () => {
    expect(cacheRelief({ reads: 10, writes: 0 }, 1)).toMatchObject({ error: { input: 'hitRatio' } });
    expect(value(cacheRelief({ reads: 10, writes: 0 }, 0.5)).factor).toBe(2);
    expect(coldCacheFactor(1)).toMatchObject({ error: { message: 'the hit ratio must be below 1' } });
  });
});

describe('formula edge-offload', () => {
  it('95% at the edge leave 5,000 of 100,000; at 30 kB the edge sends 24 Gbps', () => {
    const { origin, bitsPerSecond } = value(edgeOffload(100_000, 0.95, 30_000));
    expect(origin).toBeCloseTo(5000, 6);
    expect(bitsPerSecond / 1e9).toBeCloseTo(24, 9);
  });
});

describe('two levels', () => {
  it('an edge of 80% and a cache of 90% leave 2%, five times that with the edge cold, ten with the cache cold', () => {
    const levels = value(readsThroughLevels({ rate: 10_000, edge: 0.8, inner: 0.9 }));
    expect(levels.behindEdge).toBeCloseTo(2000, 6);
    expect(levels.database).toBeCloseTo(200, 6);
    expect(levels.coldEdge / levels.database).toBeCloseTo(value(coldCacheFactor(0.8)), 6);
    expect(levels.coldInner / levels.database).toBeCloseTo(value(coldCacheFactor(0.9)), 6);
    expect(levels.coldBoth).toBe(10_000);
  });
  it('needed hits leave exactly the capacity', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (reads, part) => {
          const hits = value(hitRatioNeeded(reads, reads * part));
          const left = value(cacheRelief({ reads, writes: 1 }, hits)).reads;
          expect(left / (reads * part)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
