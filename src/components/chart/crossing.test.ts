import { describe, expect, it } from 'vitest';
import { firstCrossing } from './crossing.ts';

describe('where a line meets a limit', () => {
  const xs = [0, 20, 40, 60, 80];

  it('is between two points, on the straight line', () => {
    expect(
      firstCrossing(
        xs,
        xs.map((x) => x * 50),
        [3360],
        false,
      ),
    ).toEqual({ x: 67.2, y: 3360, falls: false });
  });

  it('is the first of several limits', () => {
    expect(firstCrossing(xs, xs, [70, 30], false)).toEqual({ x: 30, y: 30, falls: false });
  });

  it('is exact for a power law in powers of ten', () => {
    const wide = [1, 10, 100, 1000];
    expect(
      firstCrossing(
        wide,
        wide.map((x) => 3 * x),
        [150],
        true,
      )?.x,
    ).toBeCloseTo(50, 9);
  });

  it('is where a stepped line jumps, between two of its points', () => {
    const instances = (x: number) => Math.ceil(x / 16);
    expect(firstCrossing(xs, xs.map(instances), [3], false, instances)?.x).toBeCloseTo(48, 1);
    const left = (x: number) => 5 - instances(x);
    expect(firstCrossing(xs, xs.map(left), [2], false, left)?.x).toBeCloseTo(32, 1);
  });

  it('is nowhere for a line that stays below, or has no value', () => {
    expect(firstCrossing(xs, xs, [100], false)).toBeUndefined();
    expect(
      firstCrossing(
        xs,
        xs.map(() => NaN),
        [10],
        false,
      ),
    ).toBeUndefined();
  });
});
