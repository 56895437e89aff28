import { describe, expect, it } from 'vitest';
import { formatBase } from './base.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatBase', () => {
  it.each([
    [90, '90 s'],
    [7200, '2 h'],
    [5400, '90 min'],
    [86_400, '24 h'],
    [172_800, '2 days'],
  ])('writes %d s in the largest unit of which there are two', (seconds, text) => {
    expect(spaced(formatBase(seconds, 'time'))).toBe(text);
  });
});
