import { describe, expect, it } from 'vitest';
import { endOfLabel, type Curve } from './ceiling-label.ts';

const steps = Array.from({ length: 41 }, (_, i) => i / 40);
const falling: Curve = steps.map((x) => [x, 0.55 - 0.5 * x]);
const level: Curve = steps.map((x) => [x, 0.55]);

describe('the name of a ceiling', () => {
  it('stands at the start of its line where nothing is in its way', () => {
    expect(endOfLabel('Quota', 0.9, [], [falling])).toBe(false);
  });

  it('goes to the end where a curve crosses the start', () => {
    expect(endOfLabel('Quota', 0.5, [], [falling])).toBe(true);
  });

  it('stays at the start where a curve runs along all of it', () => {
    expect(endOfLabel('Quota', 0.5, [], [level])).toBe(false);
  });

  it('takes the other end where another name stands close by', () => {
    expect(endOfLabel('Quota', 0.9, [{ y: 0.88, end: false }], [])).toBe(true);
    expect(endOfLabel('Quota', 0.9, [{ y: 0.88, end: true }], [])).toBe(false);
  });
});
