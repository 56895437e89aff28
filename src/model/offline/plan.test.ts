import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, chosen, planOf, type FileList } from './plan.ts';

const list: FileList = {
  id: 'b',
  files: { '': ['1', 10], 'tiers/users-10k/': ['2', 20], 'tiers/': ['3', 30], 'a.js': ['4', 40] },
  books: { 'headroom.pdf': ['5', 500] },
};

describe('what to keep', () => {
  it('is everything at first, entrances before depths and files last', () => {
    expect(planOf(list, new Map())).toEqual({
      fetch: ['', 'tiers/', 'tiers/users-10k/', 'a.js'],
      drop: [],
      bytes: bytesOf(list.files),
    });
  });

  it('comes in the same order however the build lists its files', () => {
    const files = { 'b.js': ['1', 1], 'tiers/': ['2', 1], 'a.js': ['3', 1], 'services/': ['4', 1] } as const;
    expect(planOf({ ...list, files }, new Map()).fetch).toEqual(['services/', 'tiers/', 'a.js', 'b.js']);
  });

  it('is only what changed, is broken or is missing, and what the build no longer has is dropped', () => {
    const present = new Map([
      ['', '1'],
      ['tiers/', 'old or broken'],
      ['gone/', '9'],
      ['a.js', '4'],
    ]);
    expect(planOf(list, present)).toEqual({ fetch: ['tiers/', 'tiers/users-10k/'], drop: ['gone/'], bytes: 50 });
  });

  it('has the books only where they are wanted', () => {
    expect(planOf(chosen(list, true), new Map()).fetch).toContain('headroom.pdf');
    expect(planOf(chosen(list, false), new Map([['headroom.pdf', '5']])).drop).toEqual(['headroom.pdf']);
  });

  it('is nothing once it was done, whatever was there before', () => {
    const hashes = fc.dictionary(fc.string(), fc.string());
    fc.assert(
      fc.property(hashes, hashes, (now, before) => {
        const files = Object.fromEntries(Object.entries(now).map(([path, hash]) => [path, [hash, 1] as const]));
        const present = new Map(Object.entries(before));
        const plan = planOf({ id: 'x', files, books: {} }, present);
        for (const path of plan.fetch) present.set(path, now[path] ?? '');
        for (const path of plan.drop) present.delete(path);
        expect(planOf({ id: 'x', files, books: {} }, present)).toEqual({ fetch: [], drop: [], bytes: 0 });
      }),
    );
  });
});
