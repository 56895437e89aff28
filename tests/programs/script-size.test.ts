import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allPages } from '../e2e/places.ts';
import { filledByResults, scriptsInUse, scriptsOf } from '../e2e/scripts.ts';

/** KiB of scripts, each compressed as a file of its own. */
const sizeOf = (scripts: readonly string[]): number =>
  scripts.reduce((sum, name) => sum + gzipSync(readFileSync(`dist${name}`), { level: 9 }).length, 0) / 1024;

/** Pages that live from the start, and so load what the others load at a touch. */
const wokenAtOnce = /^\/(?:choose\/compare|architectures\/compare|reference\/downloads|search)\/$/;

/** A browser test says that these are all that a page loads. */
describe('how much compressed script a page loads before it is touched', () => {
  for (const page of allPages())
    it(page, () => {
      expect(sizeOf(scriptsOf(page))).toBeLessThanOrEqual(wokenAtOnce.test(page) ? 16 : 12);
    });
});

/**
 * What a page loads in use at most, by kind. Of a calculator 6 KiB are what every page has, 6 Preact, 7 quantities and bars,
 * 6 the engine, 6 fields, notes and the address, 6 its view, 2 to 5 its own record and formula. A chooser is counted while it
 * asks.
 */
const inUse = [
  [/^\/capacity\/(?!breaks)[a-z-]+\/$/, 41.2],
  [/^\/decisions\/d-\d\d\/$/, 40.3],
  [/^\/(?:tiers\/[a-z0-9-]+\/)?$/, 45.1],
  [/^\/capacity\/breaks\/$/, 52.3],
  [/^\/choose\/[a-z-]+\/$/, 29],
] as const;

describe('how much compressed script a page loads in use', () => {
  for (const [kind, budget] of inUse)
    for (const page of allPages().filter((path) => kind.test(path)))
      it(`${page}: at most ${budget} KiB`, () => {
        expect(sizeOf(scriptsInUse(page))).toBeLessThanOrEqual(budget);
      });
});

/** A reader gets one result, with the calculators that this one fills, or a short list. */
describe('how much compressed script the end of a chooser loads', () => {
  for (const page of allPages().filter((path) => filledByResults(path).length > 0)) {
    it(`${page}: its heaviest result at most 48.9 KiB, and 37.4 KiB where it fills no calculator`, () => {
      const heaviest = Math.max(...filledByResults(page).map((filled) => sizeOf(scriptsInUse(page, filled))));
      expect(heaviest).toBeLessThanOrEqual(48.9);
      expect(sizeOf(scriptsInUse(page, []))).toBeLessThanOrEqual(37.4);
    });

    it(`${page}: its short list at most 31.4 KiB`, () => {
      expect(sizeOf(scriptsInUse(page, 'short-list'))).toBeLessThanOrEqual(31.4);
    });
  }
});
