import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayShort } from './say-in-table.ts';
import { say, type Quantity } from './say.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('say', () => {
  it.each<[number, Quantity, string]>([
    [0.012834, { dimension: 'time' }, '12.8 ms'],
    [90, { dimension: 'time' }, '90 s'],
    [157_320, { dimension: 'time', decimals: 1 }, '43.7 h'],
    [345_600, { dimension: 'time' }, '4 days'],
    [0, { dimension: 'time' }, '0 s'],
    [2500, { dimension: 'rate', noun: 'requests' }, '2,500 requests/s'],
    [2500, { dimension: 'rate', per: 'min' }, '150,000/min'],
    [1, { dimension: 'count', noun: 'instances' }, '1 instance'],
    [1.0000001, { dimension: 'count', noun: 'messages' }, '1 message'],
    [1, { dimension: 'count', noun: 'messages', decimals: 1 }, '1.0 messages'],
    [1, { dimension: 'rate', noun: 'messages' }, '1 message/s'],
    [1 / 60, { dimension: 'rate', noun: 'queries', per: 'min' }, '1 query/min'],
    [1, { dimension: 'rate', noun: 'API calls' }, '1 API call/s'],
    [1, { dimension: 'rate', noun: '(events + KB)' }, '1 (events + KB)/s'],
    [1, { dimension: 'count', noun: 'vCPU' }, '1 vCPU'],
    [9_000_000, { dimension: 'count', words: true, decimals: 1 }, '9.0 million'],
    [0.99501, { dimension: 'share', decimals: 3 }, '99.501%'],
    [3 * 2 ** 30, { dimension: 'bytes', binary: true }, '3 GiB'],
    [4e6, { dimension: 'byte-rate' }, '4 MB/s'],
    [20, { dimension: 'ratio' }, '20:1'],
    [1234.5, { dimension: 'price' }, '1,234.50 USD'],
    [0.2, { dimension: 'price' }, '0.20 USD'],
  ])('%d as %o', (value, quantity, text) => {
    expect(spaced(say(value, quantity))).toBe(text);
  });

  it('prints no value that is none', () => {
    const dimensions = fc.constantFrom<Quantity['dimension']>(
      'count',
      'time',
      'rate',
      'bytes',
      'byte-rate',
      'share',
      'ratio',
      'price',
    );
    fc.assert(
      fc.property(fc.double(), dimensions, (value, dimension) => {
        expect(say(value, { dimension })).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('sayShort', () => {
  it.each<[number, Quantity, string]>([
    [150_000, { dimension: 'rate', per: 'min' }, '150k'],
    [1_500_000, { dimension: 'count' }, '1.5M'],
    [1_000_000, { dimension: 'count' }, '1M'],
    [10_000, { dimension: 'count' }, '10k'],
    [5000, { dimension: 'count' }, '5,000'],
    [0.2, { dimension: 'time' }, '200 ms'],
  ])('%d', (value, quantity, text) => {
    expect(spaced(sayShort(value, quantity))).toBe(text);
  });
});
