import { expect, test } from 'vitest';
import type { Fact, Value } from './as-of.ts';
import { placesOf, printSince, printValue, scopeOf, viewAt, wording } from './print.ts';

const value = (fields: Partial<Value>): Value => ({ number: 1, confidence: 'high', sources: [], ...fields });
const fact = (fields: Partial<Fact>): Fact => ({
  id: 'x',
  quantity: 'x',
  kind: 'hard',
  values: [value({})],
  ...fields,
});

test('a limit says what it is counted for, a price where it holds', () => {
  expect(scopeOf({ kind: 'hard', scope: 'instance' })).toBe('hard limit, per instance');
  expect(scopeOf({ kind: 'price', region: 'us-east-1' })).toBe('list price, us-east-1');
  expect(scopeOf({ kind: 'definition' })).toBe('definition');
});

test('a beginning is printed no more precisely than it is known', () => {
  expect(printSince(value({ from: '2024-10-03' }))).toBe('since 2024-10-03');
  expect(printSince(value({ from: '2024-11-01', fromPrecision: 'month' }))).toBe('since 2024-11');
  expect(printSince(value({ from: '2025-07-01', fromPrecision: 'about' }))).toBe('since about 2025-07');
  expect(printSince(value({ from: '2026-09-04', fromPrecision: 'first-seen' }))).toBe('first seen 2026-09-04');
  expect(printSince(value({}))).toBeUndefined();
  expect(printSince(value({ from: '2026-04-30', text: 'closed since 2026-04-30' }))).toBeUndefined();
  expect(printSince(value({ from: '2024-12-06', text: '2025-03-31' }))).toBeUndefined();
});

test('words qualify a number and stand for a value that has none', () => {
  expect(wording(value({ text: 'more on request' }))).toBe('more on request');
  expect(wording(value({ number: undefined, text: 'unlimited' }))).toBeUndefined();
  expect(viewAt(fact({ values: [value({ number: undefined, text: 'unlimited' })] }), 'today').print).toBe('unlimited');
});

test('what came after the talk did not exist on its day, what ended exists no longer', () => {
  expect(viewAt(fact({ values: [value({ from: '2025-06-03' })] }), 'talk').print).toBe('did not exist');
  expect(viewAt(fact({ values: [value({ to: '2024-11-01' })] }), 'today').print).toBe('no longer exists');
});

test('a figure of the ledger is printed whole: 99.99% is not 100%', () => {
  const value = { number: 99.99, confidence: 'high' as const, sources: [] };
  expect(printValue({ unit: '%' }, value)).toBe('99.99%');
});

test('a source that speaks for two days is one place, two slides of the talk are two', () => {
  const sources = [
    { source: 'quotas', date: '2026-09-04' },
    { source: 'the-talk', at: 'S-29' },
    { source: 'quotas', date: '2021-06-01' },
    { source: 'the-talk', at: 'S-32' },
  ];
  expect(placesOf(value({ sources })).map((place) => place.length)).toEqual([2, 1, 1]);
});

test('today’s value is carried back to the talk only where no source speaks for that day', () => {
  const seen = (date: string) => fact({ values: [value({ sources: [{ source: 'guide', date }] })] });
  expect(viewAt(seen('2026-09-04'), 'talk').carriedBack).toBe(true);
  expect(viewAt(seen('2026-09-04'), 'today').carriedBack).toBe(false);
  expect(viewAt(seen('2024-02-01'), 'talk').carriedBack).toBe(false);
});
