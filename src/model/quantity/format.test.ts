import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format.ts';
import { formatExact, formatNumber, formatShare } from './number.ts';
import { units } from './registry.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatNumber', () => {
  it.each([
    [5000, '5,000'],
    [0, '0'],
    [-0, '0'],
    [1_500_000, '1,500,000'],
    [277.777, '277.8'],
    [1428.571, '1,428.6'],
    [24_999.6, '25,000'],
    [7.5, '7.5'],
    [1.346, '1.35'],
    [0.03512, '0.0351'],
    [0.35, '0.35'],
    [-2.5, '−2.5'],
    [1.2e18, '1.2 × 10¹⁸'],
    [1e-9, '1 × 10⁻⁹'],
  ])('prints %d as %s', (value, text) => {
    expect(spaced(formatNumber(value))).toBe(text);
  });

  it('writes millions in words where asked', () => {
    expect(spaced(formatNumber(1_500_000, { words: true }))).toBe('1.5 million');
    expect(spaced(formatNumber(9_000_000, { words: true, decimals: 1 }))).toBe('9.0 million');
    expect(spaced(formatNumber(150_000, { words: true }))).toBe('150,000');
  });

  it.each([Number.NaN, Infinity, -Infinity])('prints a dash for %d', (value) => {
    expect(formatNumber(value)).toBe('–');
    expect(formatExact(value)).toBe('–');
    expect(formatShare(value)).toBe('–');
    expect(formatQuantity(value, 'requests')).toBe('–');
  });

  it('never prints what is not a number', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...units), fc.boolean(), (value, unit, words) => {
        expect(formatQuantity(value, unit.id, { words })).not.toMatch(/NaN|Infinity|undefined|e[+-]?\d/);
      }),
    );
  });
});

describe('formatShare', () => {
  it.each([
    [0.11111, '11.1%'],
    [0.07, '7%'],
    [1, '100%'],
    [0.9999, '99.99%'],
    [0.9995, '99.95%'],
    [0.995, '99.5%'],
    [0.99999999, '99.999999%'],
  ])('prints %d as %s', (share, text) => {
    expect(spaced(formatShare(share))).toBe(text);
  });
});

describe('formatQuantity', () => {
  it.each([
    [5000, 'requests', '5,000 requests'],
    [1, 'instances', '1 instance'],
    [2500, '/s', '2,500/s'],
    [2500, 'requests/s', '2,500 requests/s'],
    [120, 's', '120 s'],
    [4, 'days', '4 days'],
    [1, 'year', '1 year'],
    [60, '%', '60%'],
    [0.2, 'USD per 1M requests', '0.20 USD per 1M requests'],
    [0.04048, 'USD per vCPU-hour', '0.04048 USD per vCPU-hour'],
    [0.0000166667, 'USD per GB-second', '0.0000166667 USD per GB-second'],
    [6, undefined, '6'],
    [6, 'nonsense', '6'],
  ])('prints %d in the unit “%s”', (value, unit, text) => {
    expect(spaced(formatQuantity(value, unit))).toBe(text);
  });

  it('keeps number and unit on one line', () => {
    expect(formatQuantity(2, 's')).toBe('2\u00a0s');
    expect(formatQuantity(1, 'USD per 1M requests')).toBe('1.00\u00a0USD per 1M requests');
  });
});

it('a small price keeps its digits and is never a power of ten', () => {
  expect(formatQuantity(3.09e-8, 'USD per GB-second')).toBe('0.0000000309\u00a0USD per GB-second');
  expect(formatQuantity(0.2, 'USD per GB-second')).toBe('0.20\u00a0USD per GB-second');
});
