import { expect, test } from 'vitest';
import { differs, isMarked, provenAtTalk, valueAt, type Value } from './as-of.ts';

const value = (fields: Partial<Value>): Value => ({ number: 1, confidence: 'high', sources: [], ...fields });

test('the value that held on the day of the talk is found', () => {
  const fact = { values: [value({ number: 128, to: '2024-10-03' }), value({ number: 256, from: '2024-10-03' })] };
  expect(valueAt(fact, 'talk')?.number).toBe(128);
  expect(valueAt(fact, 'today')?.number).toBe(256);
  expect(differs(fact)).toBe(true);
});

test('what began after the talk did not exist then', () => {
  const fact = { values: [value({ from: '2026-09-01' })] };
  expect(valueAt(fact, 'talk')).toBeUndefined();
  expect(differs(fact)).toBe(true);
});

test('what ended is not true today', () => {
  expect(valueAt({ values: [value({ to: '2025-03-31' })] }, 'today')).toBeUndefined();
});

test('the first day of a value belongs to it, the last bound does not', () => {
  expect(valueAt({ values: [value({ from: '2024-02-29' })] }, 'talk')).toBeDefined();
  expect(valueAt({ values: [value({ to: '2024-02-29' })] }, 'talk')).toBeUndefined();
});

test('a value read only later is carried back to the talk unproven', () => {
  expect(provenAtTalk(value({ sources: [{ source: 'x', date: '2026-09-07' }] }))).toBe(false);
  expect(provenAtTalk(value({ sources: [{ source: 'the-talk', date: '2024-02-29' }] }))).toBe(true);
});

test('a value that nobody verified, or only a weak source has, is shown with a mark', () => {
  const marked = (['high', 'medium', 'low', 'unverified'] as const).map((confidence) =>
    isMarked(value({ confidence })),
  );
  expect(marked).toEqual([false, false, true, true]);
});
