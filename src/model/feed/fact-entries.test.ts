import { expect, test } from 'vitest';
import type { Fact, Value } from '../facts/as-of.ts';
import { newestFirst } from './entry.ts';
import { factEntries } from './fact-entries.ts';

const value = (fields: Partial<Value>): Value => ({
  confidence: 'high',
  sources: [{ source: 'guide', date: '2026-09-04' }],
  ...fields,
});
const around = { url: 'https://example.org/#acu', owner: 'Aurora', titleOf: () => 'The guide' };
const fact = (values: readonly Value[]): Fact => ({
  id: 'acu',
  quantity: 'maximum capacity',
  kind: 'hard',
  unit: 'ACU',
  values,
});

test('a value that replaced another after the talk is told with both, its source and its day', () => {
  const [entry, ...others] = factEntries(
    fact([value({ number: 128, to: '2024-10-03' }), value({ number: 256, from: '2024-10-03' })]),
    around,
  );
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    id: 'fact/acu/2024-10-03',
    day: '2024-10-03',
    title: 'Aurora: maximum capacity: 128 ACU → 256 ACU',
    summary: 'Was 128 ACU, is 256 ACU. Source: The guide, 2026-09-04.',
  });
});

test('a figure that stayed the same is told with what changed about it', () => {
  const values = [
    value({ number: 29, to: '2024-06-01' }),
    value({ number: 29, text: 'more on request', from: '2024-06-01' }),
  ];
  expect(factEntries(fact(values), around)).toMatchObject([
    { title: 'Aurora: maximum capacity: 29 ACU → 29 ACU (more on request)' },
  ]);
});

test('what was so on the day of the talk, or is to come, is no news', () => {
  expect(factEntries(fact([value({ number: 1, from: '2024-02-29' })]), around)).toEqual([]);
  expect(factEntries(fact([value({ number: 1, from: '2099-01-01' })]), around)).toEqual([]);
});

test('what ends without another in its place is told as ended', () => {
  expect(factEntries(fact([value({ number: 3, to: '2025-03-31' })]), around)).toMatchObject([
    { id: 'fact/acu/2025-03-31/end', title: 'Aurora: maximum capacity: ended, was 3 ACU' },
  ]);
});

test('a day is told no more precisely than it is known', () => {
  const [entry] = factEntries(fact([value({ number: 3, from: '2025-07-01', fromPrecision: 'month' })]), around);
  expect(entry?.summary).toContain('known only as 2025-07.');
});

test('the newest entry comes first, whatever the order of the records', () => {
  const entry = { kind: 'fact', title: '', url: '', summary: '' } as const;
  const sorted = newestFirst([
    { ...entry, id: 'b', day: '2025-01-01' },
    { ...entry, id: 'c', day: '2026-01-01' },
    { ...entry, id: 'a', day: '2025-01-01' },
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test.each([
  ['first-seen', ' The day is the first on which it was seen.'],
  ['month', ' The day is known only as 2025-03.'],
  ['about', ' The day is known only as about 2025-03.'],
] as const)('a day known as %s says so', (fromPrecision, says) => {
  const values = [value({ number: 128, to: '2025-03-07' }), value({ number: 256, from: '2025-03-07', fromPrecision })];
  expect(factEntries(fact(values), around)[0]?.summary).toContain(says);
});
