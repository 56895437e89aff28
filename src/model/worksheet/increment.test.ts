import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { increment } from './increment.ts';

const whole = { want: { dimension: 'count', whole: true, min: 1, max: 1000 } } as const;
const time = { want: { dimension: 'time', min: 0.001, max: 86_400 } } as const;
const sizes = { want: { dimension: 'count' }, choices: [0.25, 0.5, 1, 2, 4] } as const;

describe('step', () => {
  it.each([
    [25, 1, whole, false, 26],
    [25, -1, whole, true, 15],
    [1, -1, whole, false, 1],
    [1000, 1, whole, false, 1000],
    [2, 1, time, false, 2.1],
    [0.35, -1, time, false, 0.34],
    [1, -1, time, false, 0.99],
    [1, 1, time, false, 1.1],
    [0.1, 1, time, false, 0.11],
    [1, 1, sizes, false, 2],
    [1, -1, sizes, false, 0.5],
    [0.3, 1, sizes, false, 0.5],
    [4, 1, sizes, false, 4],
  ] as const)('from %d by %d', (value, direction, field, big, expected) => {
    expect(increment(value, direction, field, big)).toBe(expected);
  });

  it('stays inside the range and moves the asked way', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 86_400, noNaN: true }), fc.boolean(), (value, big) => {
        const up = increment(value, 1, time, big);
        const down = increment(value, -1, time, big);
        expect(up).toBeGreaterThanOrEqual(Math.min(value, 86_400));
        expect(down).toBeLessThanOrEqual(value);
        expect(down).toBeGreaterThanOrEqual(0.001);
      }),
    );
  });
});
