import { expect, test } from 'vitest';
import { days } from '../facts/as-of.ts';
import { earlierDays, earlierNumbers } from './earlier.ts';
import { replayed } from './history.ts';

const history = replayed([
  { edition: '2026-01-02', asOf: '2026-01-01', parts: { 'F/limit': { title: 'A limit', set: { count: '200' } } } },
  { edition: '2026-02-02', asOf: '2026-02-01', parts: { 'F/limit': { set: { count: '250' } } } },
  { edition: '2026-02-03', asOf: '2026-02-01', parts: { 'F/limit': { set: { count: '260' } } } },
]);

test('a fact has the numbers of earlier editions, where they were other numbers', () => {
  expect(earlierNumbers(history, 'limit', 300)).toEqual({ '2026-01-01': 200, '2026-02-01': 260 });
  expect(earlierNumbers(history, 'limit', 260)).toEqual({ '2026-01-01': 200 });
  expect(earlierNumbers(history, 'other', 260)).toEqual({});
});

test('an edition of today is no earlier one', () => {
  const parts = { 'F/limit': { title: 'A limit', set: { count: '250' } } };
  expect(earlierNumbers(replayed([{ edition: days.today, asOf: days.today, parts }]), 'limit', 300)).toEqual({});
});

test('the days of earlier editions are those before today, each once', () => {
  expect(earlierDays(history)).toEqual(['2026-01-01', '2026-02-01']);
  expect(earlierDays(history, '2026-02-01')).toEqual(['2026-01-01']);
});
