import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from './backward.ts';
import { ceil } from './domain.ts';
import { value } from './fixture.ts';
import { leastWhole } from './least.ts';
import { failed, found } from './outcome.ts';

describe('the way back', () => {
  it('finds a root over many orders of magnitude', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
        expect(value(solve((n) => found(n ** 3), x ** 3, { from: 0, to: 1e10 })) / x).toBeCloseTo(1, 7);
      }),
    );
  });
  it('follows falling formulas and negative inputs', () => {
    expect(value(solve((n) => found(-2 * n), 3, { from: -10, to: 10 }))).toBeCloseTo(-1.5, 9);
    expect(value(solve((n) => found(n), 0, { from: -1, to: 2 }))).toBeCloseTo(0, 9);
  });
  it('goes up to the edge beyond which the formula has no result', () => {
    const wait = (n: number) => (n < 1 ? found(1 / (1 - n)) : failed('n', 'the queue never drains'));
    expect(value(solve(wait, 1e6, { from: 0, to: 50 }))).toBeCloseTo(1 - 1e-6, 9);
    const mirrored = (n: number) => (n > 1 ? found(1 / (n - 1)) : failed('n', 'the queue never drains'));
    expect(value(solve(mirrored, 1e6, { from: 0, to: 50 }))).toBeCloseTo(1 + 1e-6, 9);
  });
  it('says on which side of the results a target lies', () => {
    const range = { from: 1, to: 10 };
    expect(solve((n) => found(n), 11, range)).toMatchObject({
      error: { input: 'target', message: 'no answer: the result stays at or below 10' },
    });
    expect(solve((n) => found(n), 0, range)).toMatchObject({
      error: { message: 'no answer: the result stays at or above 1' },
    });
  });
  it('says that a result in steps jumps over a target, and meets the others', () => {
    expect(solve((n) => found(ceil(n)), 2.5, { from: 0.1, to: 9 })).toMatchObject({
      error: { message: 'no answer: the result jumps over that value' },
    });
    expect(value(solve((n) => found(ceil(n)), 3, { from: 0.1, to: 9 }))).toBeLessThanOrEqual(3);
  });
  it('passes on why a formula never has a result', () =>
    expect(solve(() => failed('rate', 'the rate must be above zero'), 1, { from: 0, to: 1 })).toMatchObject({
      error: { input: 'rate' },
    }));
  it('refuses a range that is none', () => {
    expect(solve((n) => found(n), 1, { from: 2, to: 1 })).toMatchObject({ error: { input: 'to' } });
    expect(solve((n) => found(n), Number.NaN, { from: 0, to: 1 })).toMatchObject({ error: { input: 'target' } });
  });
});

describe('the least number that is enough', () => {
  it('is the first one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (n) => {
        expect(value(leastWhole((x) => x >= n, 0, 1e6))).toBe(n);
      }),
    );
  });
  it('is said to be missing', () =>
    expect(leastWhole(() => false, 1, 1000)).toMatchObject({
      error: { message: 'no answer: not even 1,000 are enough' },
    }));
});
