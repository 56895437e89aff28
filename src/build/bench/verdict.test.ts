import { expect, it } from 'vitest';
import type { Paint } from './paints.ts';
import type { Size } from './scale/growth.ts';
import { isKept, printVerdict, verdict, type Measured } from './verdict.ts';

const paint = (first: number, more: Partial<Paint> = {}): Paint => ({
  ...{ first, largest: first, blocking: 100, shift: 0, kiB: 80, requests: 10 },
  ...more,
});
const size = (added: number, pages: number, seconds: number): Size => ({
  ...{ added, pages, seconds, cpuSeconds: seconds, peakMiB: 1024, distMiB: 1 },
  ...{ searchKiB: 1, textKiB: 1, facetMs: 1, pageKiB: 100 },
});
const measured: Measured = {
  weights: [
    { kind: 'home', pages: 1, html: 1, plain: 1, style: 1, script: 1, fonts: 1, requests: 1, total: 42, most: 84 },
  ],
  paints: [{ path: '/a/', ours: paint(800, { largest: 700, blocking: 10 }), stock: paint(1000) }],
  search: [
    { name: 'as built', firstResult: 500, kiB: 1, keySlow: 32, keyFull: 8 },
    { name: 'larger', firstResult: 600, kiB: 1, keySlow: 32, keyFull: 8 },
  ],
  steps: [
    { path: '/calm/', scriptKiB: 1, repaintMedian: 0.2, repaintP95: 0.4 },
    { path: '/busy/', scriptKiB: 1, repaintMedian: 0.5, repaintP95: 2.5 },
  ],
  worksheets: [{ path: '/sheet/', scriptKiB: 1, repaintMedian: 2, repaintP95: 3 }],
  sizes: [size(0, 200, 100), size(200, 400, 190)],
};
const broken = (more: Partial<Measured>): string[] =>
  verdict({ ...measured, ...more })
    .filter((line) => !isKept(line))
    .map(({ what }) => what);

it('names the slowest page that is live, and nothing that keeps to its bound', () => {
  expect(broken({})).toEqual(['frames of a step, 95 of 100: /busy/']);
});

it.each([
  [
    'a paint later than the share of stock Starlight’s',
    { paints: [{ path: '/a/', ours: paint(860, { blocking: 0 }), stock: paint(1000) }] },
    2,
  ],
  [
    'a paint that never came',
    { paints: [{ path: '/a/', ours: paint(Number.NaN, { blocking: 0 }), stock: paint(1000) }] },
    2,
  ],
  [
    'any layout shift',
    { paints: [{ path: '/a/', ours: paint(1, { blocking: 0, shift: 0.011 }), stock: paint(1000) }] },
    1,
  ],
  [
    'a step that could not be made, whatever else was measured',
    { steps: [Number.NaN, 0.5].map((ms) => ({ path: '/a/', scriptKiB: 1, repaintMedian: ms, repaintP95: ms })) },
    2,
  ],
  [
    'a key that takes longer',
    { worksheets: [{ path: '/sheet/', scriptKiB: 1, repaintMedian: 4.1, repaintP95: 6.1 }] },
    2,
  ],
  ['a build that grows faster than the site', { sizes: [size(0, 200, 100), size(200, 400, 220)] }, 1],
])('tells %s', (_, more, count) => {
  expect(broken({ steps: [], ...more })).toHaveLength(count);
});

it('prints one table, with a mark where a bound is not kept', () => {
  const table = printVerdict(verdict(measured));
  expect(table).toMatch(/^ {2}bytes of its budget: home +0\.50 +1\.00$/m);
  expect(table).toMatch(/^✗ frames of a step, 95 of 100: \/busy\/ +2\.50 +2\.00$/m);
  expect(table).toMatch(/^ {2}time of a build, twice the pages +1\.90 +2\.10$/m);
});
