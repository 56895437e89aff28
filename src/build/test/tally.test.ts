import { expect, test } from 'vitest';
import { closingLine, single, sum } from './tally.ts';

test('the closing line adds up all runners', () => {
  expect(closingLine(sum([single(true), { passed: 10, failed: 0, skipped: 0 }]))).toBe('11 passed, 0 failed');
});

test('skipped tests are named only where there are any', () => {
  expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});
