import { expect, test } from 'vitest';
import { days, type Fact } from '../facts/as-of.ts';
import { cellAt, columnHolds, differsByDay, factsOf, factsOfComparison, pinned, sourceDays } from './cells.ts';
import { factOf, small } from './fixture.ts';
import type { Column, Row } from './types.ts';

const [size, order] = small.rows as [Row, Row];
const [queue, topic, bus] = small.columns as [Column, Column, Column];

test('a column has cells only on the days on which it exists', () => {
  expect(columnHolds(bus, 'talk')).toBe(false);
  expect(cellAt(size, bus, 'talk')).toBeUndefined();
  expect(cellAt(size, bus, 'today')).toEqual(size.cells['bus']?.today);
  expect(columnHolds({ to: '2025-01-01' }, 'today')).toBe(false);
  expect(columnHolds({ to: '2025-01-01' }, 'talk')).toBe(true);
});

test('the first day of a column belongs to it, its last bound does not', () => {
  expect(columnHolds({ from: days.today }, 'today')).toBe(true);
  expect(columnHolds({ to: days.today }, 'today')).toBe(false);
});

test('the facts of a cell are those that its words print, each once', () => {
  expect(factsOf({ is: '[[a]]', says: 'Or [[b@talk]], or [[a]].' })).toEqual(['a', 'b']);
  expect(factsOf({ unsaid: true })).toEqual([]);
  expect(factsOfComparison(small)).toEqual(['queue-size', 'topic-size', 'bus-size']);
});

test('words differ by day only where the record says so, not where a fact moved', () => {
  expect(size.cells['queue'] && differsByDay(size.cells['queue'])).toBe(false);
  expect(order.cells['topic'] && differsByDay(order.cells['topic'])).toBe(true);
});

test('pinned words leave the day to nobody, and keep a day they had', () => {
  expect(pinned('[[a]] or [[b@talk]], by [[worked:c]].', 'today')).toBe('[[a@today]] or [[b@talk]], by [[worked:c]].');
});

test('the day of a source follows the value of the day', () => {
  const cell = cellAt(size, queue, 'today') ?? { unsaid: true };
  expect(sourceDays(cell, 'talk', factOf)).toEqual(['2024-01-01']);
  expect(sourceDays(cell, 'today', factOf)).toEqual(['2026-08-06']);
  expect(sourceDays({ is: '[[queue-size]] [[topic-size]]' }, 'today', factOf)).toEqual(['2025-11-01', '2026-08-06']);
  expect(sourceDays(cellAt(order, topic, 'talk') ?? { is: '' }, 'talk', factOf)).toEqual([]);
});

test('a source without a day stands behind those that have one', () => {
  const undated: Fact = {
    ...{ id: 'undated', quantity: 'size', kind: 'hard' },
    values: [{ number: 1, confidence: 'high', sources: [{ source: 'guide' }] }],
  };
  const find = (id: string) => (id === 'undated' ? undated : factOf(id));
  expect(sourceDays({ is: '[[undated]] [[topic-size]]' }, 'today', find)).toEqual(['2025-11-01', 'undated']);
});
