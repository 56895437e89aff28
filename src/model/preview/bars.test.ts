import { expect, test } from 'vitest';
import type { Bar } from '../worksheet/sheet.ts';
import { cardBar, fullestBars } from './bars.ts';

const bar = (id: string, load: number, more: Partial<Bar> = {}): Bar => ({
  ...{ id, label: id, load, ceiling: 100, quantity: { dimension: 'count', noun: 'requests' } },
  ...more,
});

test('at most three bars, the fullest first, settings after loads', () => {
  const bars = [bar('a', 10), bar('full', 100, { kind: 'setting' }), bar('b', 90), bar('c', 50), bar('none', NaN)];
  expect(fullestBars(bars).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('a bar says load and limit as the site does', () => {
  const { level, load, limit, fill } = cardBar(bar('a', 120));
  expect([level, load, limit]).toEqual(['over', '120', '100\u00a0requests']);
  expect(fill).toBeGreaterThan(0.82);
});

test('a bar has a detail only where one is given', () => {
  expect(cardBar(bar('a', 120))).not.toHaveProperty('detail');
  expect(cardBar(bar('a', 120), 'your quota').detail).toBe('your quota');
});
