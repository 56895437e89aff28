import { expect, test } from 'vitest';
import { entries } from './fixture.ts';
import { distance, nearestNames } from './nearest.ts';

test('the distance of two words is the number of letters that change', () => {
  expect(distance('kinesis', 'kinesis')).toBe(0);
  expect(distance('kinisis', 'kinesis')).toBe(1);
  expect(distance('', 'sqs')).toBe(3);
  expect(distance('cdn', 'dns')).toBe(2);
});

test('names that look alike are near, the nearest first; what looks like nothing has none', () => {
  expect(nearestNames('aprunr', entries).map(({ title }) => title)).toEqual(['App Runner']);
  expect(nearestNames('qqqqqqqq', entries)).toEqual([]);
});
