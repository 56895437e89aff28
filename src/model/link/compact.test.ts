import { describe, expect, it } from 'vitest';
import { compactText, plainText, uncountedText } from './compact.ts';

describe('compactText', () => {
  it.each([
    ['1M / day', '1M/day'],
    ['2,500 rps', '2500rps'],
    ['10 000/s', '10000/s'],
    [' 150 requests / min ', '150requests/min'],
    ['1.5 million / h', '1.5million/h'],
    ['2,500 requests per minute', '2500 requests per minute'],
  ])('%s', (text, carried) => {
    expect(compactText(text, { dimension: 'rate' })).toBe(carried);
    expect(compactText(carried, { dimension: 'rate' })).toBe(carried);
  });

  it('is nothing where the text cannot be read', () => {
    expect(compactText('soon', { dimension: 'time' })).toBeUndefined();
    expect(compactText('2,5', { dimension: 'count' })).toBeUndefined();
  });
});

it('plainText writes a value as an address does', () => {
  expect(plainText(0.35, { dimension: 'time' })).toBe('350ms');
  expect(plainText(1_000_000, { dimension: 'count' })).toBe('1000000');
});

describe('uncountedText', () => {
  const rate = { dimension: 'rate', noun: 'messages' } as const;

  it('leaves a text alone that names nothing', () => expect(uncountedText('13M/day', rate)).toBe('13M/day'));

  it('drops a word that another field may not know', () => {
    expect(uncountedText('150messages/s', rate)).toBe('150/s');
  });
});
