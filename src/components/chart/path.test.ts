import { expect, it } from 'vitest';
import { pathOf } from './path.ts';

it('joins points by straight lines', () => {
  expect(
    pathOf([
      [0, 100],
      [50, 33.333333],
      [100, 0],
    ]),
  ).toBe('M0,100L50,33.333L100,0');
});

it('begins anew after a gap, and draws a point without neighbours as a dot', () => {
  expect(pathOf([[0, 1], [1, 2], undefined, [3, 4], undefined])).toBe('M0,1L1,2M3,4Z');
});

it('draws nothing where there are no points', () => {
  expect(pathOf([undefined, undefined])).toBe('');
});
