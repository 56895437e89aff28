import { expect, test } from 'vitest';
import { combine, map } from './domain.ts';
import { failed, found, parts, type Outcome } from './outcome.ts';

const none: Outcome<{ reads: number; writes: number }> = failed('ratio', 'the ratio must be above zero');

test('the parts of a result are results, and of a failure the failure', () => {
  expect(parts(found({ reads: 20, writes: 1 })).writes).toEqual(found(1));
  expect(parts(none).reads).toEqual(none);
});

test('what follows from results is a number, or the first reason why there is none', () => {
  expect(map(found(2), (value) => value * 3)).toEqual(found(6));
  expect(map(found(0), (value) => 1 / value).ok).toBe(false);
  expect(combine(found(6), found(4), (a, b) => a - b)).toEqual(found(2));
  expect(combine(found(1), none, (a) => a)).toEqual(none);
});
