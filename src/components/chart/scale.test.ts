import { describe, expect, it } from 'vitest';
import { scaleOf } from './scale.ts';

describe('the marks of an axis', () => {
  it('stand at whole hours where times of hours are shown', () => {
    const { ticks } = scaleOf({ from: 0, to: 18_000, log: false }, 5, true);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.every((value) => value % 3600 === 0)).toBe(true);
  });

  it('are round in their own unit where times span from seconds to days', () => {
    const { ticks } = scaleOf({ from: 5, to: 1e6, log: true }, 8, true);
    expect(ticks).toEqual([10, 60, 600, 3600, 36_000, 86_400, 864_000]);
  });

  it('are ones, twos and fives for numbers', () => {
    expect(scaleOf({ from: 10, to: 100, log: true }, 5).ticks).toEqual([10, 20, 50, 100]);
  });
});
