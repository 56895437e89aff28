import { expect, test } from 'vitest';
import type { Fact } from '../facts/as-of.ts';
import { plainWords } from './plain.ts';

const fact: Fact = {
  id: 'size',
  quantity: 'size',
  kind: 'hard',
  unit: 'ACU',
  values: [
    { number: 128, to: '2024-10-03', confidence: 'high', sources: [] },
    { number: 256, from: '2024-10-03', confidence: 'high', sources: [] },
  ],
};
const plain = (words: string) => plainWords(words, (id) => (id === 'size' ? fact : undefined)).replace(/\u00a0/g, ' ');

test('a figure that moved stands with both days, and a pinned one with its own', () => {
  expect(plain('up to [[size]]')).toBe('up to 256 ACU (2024: 128 ACU)');
  expect(plain('up to [[size@talk]]')).toBe('up to 128 ACU');
});

test('words without a mark are left as they are', () => {
  expect(plain('as far as it goes')).toBe('as far as it goes');
});
