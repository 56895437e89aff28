import { expect, test } from 'vitest';
import { besideEachOther, unitIn, unitsBeside } from './field-units.ts';

const rate = { dimension: 'byte-rate' } as const;

test('the unit of a text is one that its field offers', () => {
  expect(unitIn('10 Gbps', rate)).toBe('Gbps');
  expect(unitIn('2 MB/s', rate)).toBe('MB/s');
  expect(unitIn('2 MB', rate)).toBeUndefined();
});

test('a field offers no unit above what it takes', () => {
  expect(unitsBeside({ ...rate, max: 1e6 })).toEqual(['bytes/s', 'KB/s', 'MB/s', 'GB/h']);
  expect(unitsBeside({ ...rate, max: 1.25e8 })).toContain('Gbps');
});

test('a value stands as a number beside its unit', () => {
  expect(besideEachOther(0.35, { dimension: 'time' })).toEqual({ text: '350', unit: 'ms' });
  expect(besideEachOther(0.2, { dimension: 'share' })).toEqual({ text: '20', unit: '%' });
});
