import { describe, expect, it } from 'vitest';
import { placeLabels, roomy, spotsAt, spotsOnLine, type Curve, type Spot } from './place-labels.ts';

const steps = Array.from({ length: 41 }, (_, i) => i / 40);
const falling: Curve = steps.map((x) => [x, 0.55 - 0.5 * x]);
const level: Curve = steps.map((x) => [x, 0.55]);
const limit = (text: string, height: number) => ({ text, spots: spotsOnLine(text, height) });
const name = (text: string, height: number) => ({ text, spots: spotsAt(text, [1, height], false) });

/** The least distance from one top to the next. */
const apart = (spots: readonly Spot[]): number => {
  const tops = spots.map(({ y }) => y).sort((a, b) => a - b);
  return Math.min(...tops.slice(1).map((y, i) => y - tops[i]!));
};

describe('the name of a limit', () => {
  it('is at the start of its line where nothing is in its way', () => {
    expect(placeLabels([limit('Quota', 0.9)], [falling])).toMatchObject([{ end: false }]);
  });

  it('goes to the end where a curve crosses the start', () => {
    expect(placeLabels([limit('Quota', 0.45)], [falling])).toMatchObject([{ end: true }]);
  });

  it('is below the line where a curve runs along all of it', () => {
    expect(placeLabels([limit('Quota', 0.5)], [level])).toMatchObject([{ y: 0.51, end: false }]);
  });

  it('takes the other end where another name is close by', () => {
    expect(placeLabels([limit('Quota', 0.9), limit('Hard', 0.88)], [])).toMatchObject([{ end: false }, { end: true }]);
  });
});

describe('the names of lines', () => {
  it('are spread at the end of lines that end in one place', () => {
    const names = ['Reads', 'Writes', 'Hits', 'Misses'].map((text) => name(text, 0.5));
    expect(apart(placeLabels(names, []))).toBeGreaterThanOrEqual(0.11 - 1e-9);
  });

  it('stay in the plot where their lines end at its edge', () => {
    const spots = [0, 1].flatMap((height) => placeLabels([name('Reads', height), name('Writes', height)], []));
    for (const { y } of spots) expect(y).toBeGreaterThanOrEqual(0);
    for (const { y } of spots) expect(y).toBeLessThanOrEqual(0.89);
  });

  it('leave room for the name of a limit, and for the point at which a line meets it', () => {
    const full = 'Full at 500 ms';
    const spots = placeLabels(
      [limit('Quota', 0.5), { text: full, spots: spotsAt(full, [0.9, 0.5], true) }, name('Environments', 0.5)],
      [],
    );
    expect(apart(spots.slice(1))).toBeGreaterThanOrEqual(0.11 - 1e-9);
  });
});

describe('the marks of an axis', () => {
  const axis = (...texts: readonly string[]) => texts.map((text, i) => [i / (texts.length - 1), text] as const);

  it('all have room where their texts are short', () => {
    expect(roomy(axis('0', '10', '20', '30'))).toEqual([true, true, true, true]);
  });

  it('lose every second one where their texts would meet', () => {
    expect(roomy(axis('100 GB', '300 GB', '1,000 GB', '3,000 GB', '10,000 GB'))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});
