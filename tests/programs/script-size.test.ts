import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { allPages } from '../e2e/places.ts';
import { scriptsOf } from '../e2e/scripts.ts';

/** How much compressed script a page may load before it is touched. A browser test says that these are all it loads. */
const budgets = [
  [/^\/capacity\/./, 30_000],
  [/^\/choose\/async\/$/, 25_000],
  [/^\/slides\/deck\/$/, 20_000],
] as const;

const bytesOf = (page: string): number =>
  scriptsOf(page).reduce((sum, name) => sum + gzipSync(readFileSync(`dist${name}`), { level: 9 }).length, 0);

for (const [kind, budget] of budgets)
  for (const page of allPages().filter((path) => kind.test(path)))
    it(`${page} loads at most ${budget / 1000} kB of compressed script`, () => {
      expect(bytesOf(page)).toBeGreaterThan(1000);
      expect(bytesOf(page)).toBeLessThanOrEqual(budget);
    });
