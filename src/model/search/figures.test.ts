import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameFigure, type Figure } from './figure.ts';
import { figuresIn } from './figures.ts';

const only = (text: string): Figure => {
  const [figure, ...others] = figuresIn(text);
  if (!figure || others.length > 0) throw new Error(`“${text}” has not one figure`);
  return figure;
};

test.each(['150k requests per minute', '150,000 req/min', '2,500/s', '2500 rps', '2,500 requests per second'])(
  '%s is 2,500 a second',
  (text) => {
    expect(only(text)).toMatchObject({ value: 2500, dimension: 'rate' });
  },
);

test('a unit is read as far as it reaches, and no further', () => {
  expect(only('15 read replicas')).toMatchObject({ number: 15, dimension: 'count' });
  expect(only('how many consumers for 300 jobs per second')).toMatchObject({ value: 300, dimension: 'rate' });
  expect(only('350ms at the peak').written.trim()).toBe('350ms');
  expect(only('1 MiB message').value).toBe(1_048_576);
});

test('a count is of what stands behind it', () => {
  expect(only('15 messages').noun).toBe('messages');
  expect(sameFigure(only('15 messages'), only('15 messages'))).toBe(1);
  expect(sameFigure(only('15 messages'), only('15 tasks'))).toBe(0.2);
});

test('names with digits are no figures', () => {
  expect(figuresIn('S3, EC2, p99, D-16 and 2026-11-22')).toEqual([]);
});

test('the same quantity is the same however it is written; the same number alone is less', () => {
  expect(sameFigure(only('150k requests per minute'), only('2,500 requests/s'))).toBe(1);
  expect(sameFigure(only('300 rps'), only('300 messages/s'))).toBe(0.7);
  expect(sameFigure(only('256'), only('256 KiB'))).toBe(0.7);
  expect(sameFigure(only('15 seconds'), only('15 readers'))).toBe(0.2);
  expect(sameFigure(only('256 ACU'), only('128 ACU'))).toBe(0);
});

test('any text is read without a fault, and each figure lies where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { start, end, written } of figuresIn(text)) expect(text.slice(start, end)).toBe(written);
    }),
  );
});
