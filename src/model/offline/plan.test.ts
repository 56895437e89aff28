import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, chosen, planOf, type FileList, type Kept } from './plan.ts';

const list: FileList = {
  id: 'b',
  files: { '': ['1', 10], 'tiers/users-10k/': ['2', 20], 'tiers/': ['3', 30], 'a.js': ['4', 40] },
  books: { 'headroom.pdf': ['5', 500] },
};

describe('what to keep', () => {
  it('is everything at first, entrances before depths and files last', () => {
    expect(planOf(list, undefined, new Set())).toEqual({
      fetch: ['', 'tiers/', 'tiers/users-10k/', 'a.js'],
      drop: [],
      bytes: bytesOf(list.files),
    });
  });

  it('comes in the same order however the build lists its files', () => {
    const files = { 'b.js': ['1', 1], 'tiers/': ['2', 1], 'a.js': ['3', 1], 'services/': ['4', 1] } as const;
    expect(planOf({ ...list, files }, undefined, new Set()).fetch).toEqual(['services/', 'tiers/', 'a.js', 'b.js']);
  });

  it('is only what changed, what is missing goes too, and what the build no longer has is dropped', () => {
    const kept: Kept = { id: 'a', files: { '': '1', 'tiers/': 'old', 'tiers/users-10k/': '2', 'gone/': '9' } };
    const plan = planOf(list, kept, new Set(['', 'tiers/', 'gone/']));
    expect(plan).toEqual({ fetch: ['tiers/', 'tiers/users-10k/', 'a.js'], drop: ['gone/'], bytes: 90 });
  });

  it('has the books only where they are wanted', () => {
    expect(planOf(chosen(list, true), undefined, new Set()).fetch).toContain('headroom.pdf');
    expect(planOf(chosen(list, false), undefined, new Set(['headroom.pdf'])).drop).toEqual(['headroom.pdf']);
  });

  it('is nothing once it was done, whatever was there before', () => {
    const hashes = fc.dictionary(fc.string(), fc.string());
    fc.assert(
      fc.property(hashes, hashes, fc.array(fc.string()), (now, before, there) => {
        const files = Object.fromEntries(Object.entries(now).map(([path, hash]) => [path, [hash, 1] as const]));
        const present = new Set(there);
        const plan = planOf({ id: 'x', files, books: {} }, { id: 'w', files: before }, present);
        const after = new Set([...present, ...plan.fetch].filter((path) => !plan.drop.includes(path)));
        expect(planOf({ id: 'x', files, books: {} }, { id: 'x', files: now }, after)).toEqual({
          fetch: [],
          drop: [],
          bytes: 0,
        });
      }),
    );
  });
});
