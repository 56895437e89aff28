import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilingAt, headroom, levelWords } from './headroom.ts';

describe('headroom', () => {
  it.each([
    [0, 100, 'load', 'calm'],
    [79.9, 100, 'load', 'calm'],
    [80, 100, 'load', 'near'],
    [99.9, 100, 'load', 'near'],
    [100, 100, 'load', 'over'],
    [100, 100, 'setting', 'calm'],
    [100, 100, 'use', 'near'],
    [101, 100, 'use', 'over'],
    [85, 100, 'use', 'near'],
    [101, 100, 'setting', 'over'],
    [25, 6, 'setting', 'over'],
    [1, 0, 'load', 'over'],
    [0, 0, 'load', 'calm'],
  ] as const)('%d of %d as a %s is %s', (load, ceiling, kind, level) => {
    expect(headroom(load, ceiling, kind).level).toBe(level);
  });

  it('ends a bar at the mark when a setting uses all of its limit, and passes through it when a load does', () => {
    expect(headroom(200, 200, 'setting').fill).toBe(ceilingAt);
    expect(headroom(200, 200, 'load').fill).toBeGreaterThan(ceilingAt);
  });

  it('tells the room that is left', () => {
    expect(headroom(30, 100).room).toBe(70);
    expect(headroom(130, 100).room).toBe(0);
  });

  it('says its level in words', () => {
    expect(levelWords(headroom(200, 200, 'setting'), 'setting')).toBe('at the limit');
    expect(levelWords(headroom(25, 6, 'setting'), 'setting')).toBe('over the limit');
    expect(levelWords(headroom(5, 5))).toBe('no room left');
    expect(levelWords(headroom(1, 5))).toBe('room left');
  });

  it('never leaves the track, and more load is never a shorter bar', () => {
    const some = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(some, some, fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (load, more, ceiling) => {
        const { fill } = headroom(load, ceiling);
        expect(fill).toBeGreaterThanOrEqual(0);
        expect(fill).toBeLessThanOrEqual(1);
        expect(headroom(load + more, ceiling).fill).toBeGreaterThanOrEqual(fill);
      }),
    );
  });
});
