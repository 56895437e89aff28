import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare, cutAtWord, wholeSentences } from './cut.ts';

test('a text that fits is left as it is', () => expect(cutAtWord('as it is', 8)).toBe('as it is'));

test('a longer one ends after a whole word, without the sign that led to the next', () => {
  expect(cutAtWord('Shrink the pools first; add a proxy', 26)).toBe('Shrink the pools first…');
  expect(cutAtWord('Shrink the pools first; add a proxy', 30)).toBe('Shrink the pools first; add a…');
});

test('a single long word is cut inside', () => expect(cutAtWord('max_connections', 6)).toBe('max_c…'));

test('no cut is longer than it may be, and each begins like its text', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 2, max: 200 }), (text, most) => {
      const cut = cutAtWord(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
    }),
  );
});

test('markup, links and line breaks go', () => {
  expect(bare('Set `max` to\n **20**, see [the page](/x/) <Fact id="y" />')).toBe('Set max to 20, see the page');
});

test('sentences are kept whole as far as they fit', () => {
  const text = 'Use SQS. Take v2.0 of it? Then stop.';
  const upTo = (most: number) => wholeSentences(text, ({ length }) => length <= most);
  expect(upTo(99)).toBe(text);
  expect(upTo(30)).toBe('Use SQS. Take v2.0 of it?');
  expect(upTo(8)).toBe('Use SQS.');
  expect(upTo(7)).toBeUndefined();
});
