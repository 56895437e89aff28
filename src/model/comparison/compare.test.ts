import { expect, test } from 'vitest';
import { plainAt } from '../chooser/plain.ts';
import type { Fact } from '../facts/as-of.ts';
import { answerKey, answersOf } from './compare.ts';
import { factOf, small } from './fixture.ts';
import { likeness } from './likeness.ts';
import type { Row } from './types.ts';

const [size, order] = small.rows as [Row, Row];
const keyAt = (asOf: 'talk' | 'today') => answerKey(asOf, factOf, (words) => plainAt(asOf, factOf).words(words));
const key = { talk: keyAt('talk'), today: keyAt('today') };

test('answers are compared by what they print on the day', () => {
  expect(answersOf(size, small.columns, 'talk', key.talk)).toEqual({ queue: 0, topic: 0, bus: -1 });
  expect(answersOf(size, small.columns, 'today', key.today)).toEqual({ queue: 0, topic: 1, bus: 0 });
});

const value = (given: Pick<Fact['values'][number], 'number' | 'text'>): Fact['values'][number] => ({
  ...given,
  confidence: 'high',
  sources: [],
});

test('an amount is the same in another unit', () => {
  const fact = (number: number, unit: string): Fact => ({
    id: unit,
    quantity: 'retention',
    kind: 'hard',
    unit,
    values: [value({ number })],
  });
  const facts = [fact(365, 'days'), fact(8760, 'h'), fact(1, 'MiB'), fact(1, 'MB')];
  const keyOf = answerKey(
    'today',
    (id) => facts.find((one) => one.id === id),
    (words) => words,
  );
  expect(keyOf('[[days]]')).toBe(keyOf('[[h]]'));
  expect(keyOf('[[MiB]]')).not.toBe(keyOf('[[MB]]'));
  expect(keyOf('up to [[h]]')).toBe('up to [[h]]');
});

test('a fact that is no amount of time or data is compared by its words', () => {
  const facts: readonly Fact[] = [
    { id: 'connections', quantity: 'connections', kind: 'hard', unit: 'connections', values: [value({ number: 500 })] },
    { id: 'instances', quantity: 'instances', kind: 'hard', unit: 'instances', values: [value({ number: 500 })] },
    { id: 'engines', quantity: 'engines', kind: 'hard', unit: 'h', values: [value({ text: 'PostgreSQL' })] },
    { id: 'unknown', quantity: 'unknown', kind: 'hard', unit: 'bushels', values: [value({ number: 500 })] },
  ];
  const keyOf = answerKey(
    'today',
    (id) => facts.find((one) => one.id === id),
    (words) => words,
  );
  for (const { id } of facts) expect(keyOf(`[[${id}]]`)).toBe(`[[${id}]]`);
});

test('neither capitals nor what qualifies an answer make a difference', () => {
  expect(answersOf(order, small.columns, 'today', key.today)).toEqual({ queue: 0, topic: 0, bus: 1 });
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
  const differing = (asOf: 'talk' | 'today', ...chosen: string[]) =>
    small.rows
      .filter((row) => likeness(answersOf(row, small.columns, asOf, key[asOf]), chosen) === 'differs')
      .map(({ id }) => id);
  expect(differing('talk', 'queue', 'topic')).toEqual([]);
  expect(differing('today', 'queue', 'topic')).toEqual(['size']);
  expect(differing('today', 'queue', 'bus')).toEqual(['order']);
});
