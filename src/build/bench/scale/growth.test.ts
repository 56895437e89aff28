import { describe, expect, it } from 'vitest';
import { faultsOf, perDoubling, printSizes, timeOf, type Size } from './growth.ts';

const size = (added: number, more: Partial<Size> = {}): Size => ({
  added,
  pages: 200 + added,
  seconds: 100 + added / 2,
  cpuSeconds: 100 + added / 2,
  peakMiB: 900,
  distMiB: 40 + added / 10,
  searchKiB: 120,
  textKiB: 180,
  facetMs: 1,
  pageKiB: 150,
  ...more,
});

describe('the growth between two sizes', () => {
  it.each([
    ['constant', 7, 7, 1],
    ['linear', 10, 80, 2],
    ['quadratic', 10, 640, 4],
    ['the root', 10, 10 * Math.sqrt(8), Math.SQRT2],
  ])('is %s', (_, from, to, factor) => {
    expect(perDoubling([100, from], [800, to])).toBeCloseTo(factor);
  });

  it.each([
    [
      [100, 10],
      [100, 20],
    ],
    [
      [100, 10],
      [50, 20],
    ],
    [
      [100, 0],
      [200, 20],
    ],
    [
      [100, Number.NaN],
      [200, 20],
    ],
  ] as const)('is no number from %j to %j', (from, to) => {
    expect(perDoubling(from, to)).toBeNaN();
  });
});

describe('the limits', () => {
  it('are kept by a site that grows in line', () => {
    expect(faultsOf([size(100), size(1000), size(3000)])).toEqual([]);
  });

  it('name the step in which time grows faster than the pages', () => {
    const [fault, ...others] = faultsOf([
      size(100),
      size(1000, { cpuSeconds: 4000 }),
      size(3000, { cpuSeconds: 9000 }),
    ]);
    expect(fault).toContain('from 300 to 1200 pages');
    expect(others).toEqual([]);
  });

  it('name too much memory, and a page that grows with the others', () => {
    expect(faultsOf([size(100), size(3000, { peakMiB: 2500, pageKiB: 190 })])).toEqual([
      '3000 more decisions take 2500 MiB: the limit is 2048 MiB',
      'the same page has 190.0 KiB with 3000 more decisions, 150.0 KiB with 100',
    ]);
  });

  it('take the time of the processor, and that of the clock where the system knows no other', () => {
    expect(timeOf({ seconds: 300, cpuSeconds: 80 })).toBe(80);
    expect(timeOf({ seconds: 300, cpuSeconds: Number.NaN })).toBe(300);
  });
});

it('the table has a line for each size and one for the growth', () => {
  const lines = printSizes([size(100), size(1000)]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/^twice the pages: time ×2\.00, memory ×1\.00/);
  expect(printSizes([size(100)]).split('\n')).toHaveLength(2);
});
