import { expect, test } from 'vitest';
import { notches, notchOf, valueAtNotch } from './slider.ts';

const range = [10, 1e6] as const;

test('a slider runs from one end of its range to the other, by equal ratios', () => {
  expect([0, notches / 5, notches].map((at) => valueAtNotch(at, range))).toEqual([10, 100, 1e6]);
  expect([10, 100, 1e6].map((value) => notchOf(value, range))).toEqual([0, notches / 5, notches]);
});

test('what is out of its range stands at an end', () => {
  expect([1, 1e9].map((value) => notchOf(value, range))).toEqual([0, notches]);
});
