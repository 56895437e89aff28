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

  it.each([
    [2500, '2,500 requests/s'],
    [2 / 60, '2 requests/min'],
    [3 / 3600, '3 requests/h'],
    [5 / 86_400, '5 requests/day'],
  ])('writes %d a second by the shortest period in which one comes', (rate, text) => {
    expect(spaced(formatBase(rate, 'rate', 'requests'))).toBe(text);
  });
});
