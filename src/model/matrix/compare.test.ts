import { expect, test } from 'vitest';
import { plainAt } from '../advisor/plain.ts';
import { answersOf, likeness, rowsThatDiffer } from './compare.ts';
import { factOf, small } from './fixture.ts';
import type { Row } from './types.ts';

const [size, order] = small.rows as [Row, Row];
const plain = {
  talk: (words: string) => plainAt('talk', factOf).words(words),
  today: (words: string) => plainAt('today', factOf).words(words),
};

test('answers are compared by what they print on the day', () => {
  expect(answersOf(size, small.columns, 'talk', plain.talk)).toEqual({ queue: 0, topic: 0, bus: -1 });
  expect(answersOf(size, small.columns, 'today', plain.today)).toEqual({ queue: 0, topic: 1, bus: 0 });
});

test('neither capitals nor what qualifies an answer make a difference', () => {
  expect(answersOf(order, small.columns, 'today', plain.today)).toEqual({ queue: 0, topic: 0, bus: 1 });
});

test('two different answers differ, whatever is not known beside them', () => {
  expect(likeness({ a: 0, b: 0 }, ['a', 'b'])).toBe('same');
  expect(likeness({ a: 0, b: 1, c: -1 }, ['a', 'b', 'c'])).toBe('differs');
  expect(likeness({ a: 0, b: 0, c: -1 }, ['a', 'b', 'c'])).toBe('open');
  expect(likeness({ a: -1, b: -1 }, ['a', 'b'])).toBe('open');
});

test('a column that is not there leaves a comparison open', () => {
  expect(likeness({ a: 0 }, ['a', 'gone'])).toBe('open');
});

test('the rows that differ follow the day', () => {
  expect(rowsThatDiffer(small, ['queue', 'topic'], 'talk', plain.talk)).toEqual([]);
  expect(rowsThatDiffer(small, ['queue', 'topic'], 'today', plain.today)).toEqual(['size']);
  expect(rowsThatDiffer(small, ['queue', 'bus'], 'today', plain.today)).toEqual(['order']);
});
