import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { changes, followUps, measurePage, type PageFigures } from './page-figures.ts';

/** Paths of the pages that show a worksheet of their own. */
export const sheetPaths = (root: string): string[] =>
  readdirSync(join(root, 'src/model/sheets'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `/capacity/${name.replace('.ts', '')}/`)
    .sort();

/** Changes the main field of a sheet, back and forth, and takes the longest frame until the sheet has settled, styles and layout included. */
async function repaints(page: Page): Promise<number[]> {
  return page.evaluate(
    async ([count, framesAfter]) => {
      const field = document.querySelector<HTMLInputElement>('[data-worksheet] .quantity-box input');
      if (!field) return [];
      const original = field.value;
      const [, digit = '', rest = ''] = /^(\d)(.*)$/.exec(original) ?? [];
      const other = `${(Number(digit) % 9) + 1}${rest}`;
      const took: number[] = [];
      for (let i = 0; i < count; i++) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        field.value = i % 2 === 0 ? other : original;
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // The view renders in a microtask; what follows it is style and layout.
        await Promise.resolve().then(() => Promise.resolve());
        document.body.getBoundingClientRect();
        let longest = performance.now() - start;
        // What a sheet leaves to the frames that follow has to fit into each of them.
        for (let frame = 0; frame < framesAfter; frame++) {
          longest = Math.max(
            longest,
            await new Promise<number>((resolve) => {
              requestAnimationFrame((begun) => {
                document.body.getBoundingClientRect();
                resolve(performance.now() - begun);
              });
            }),
          );
        }
        took.push(longest);
      }
      return took;
    },
    [changes, followUps] as const,
  );
}

/** A slider is dragged on a phone: a quarter of the speed stands for one. */
const slowDown = 4;

/** Changes the main input of a sheet. */
export const measureSheet = (browser: Browser, base: string, path: string): Promise<PageFigures> =>
  measurePage(browser, new URL(path, base), slowDown, '[data-worksheet]', repaints);
