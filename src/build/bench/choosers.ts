import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { changes, followUps, measurePage, type PageFigures } from './page-figures.ts';

/** Paths of the pages that hold a chooser. */
export const chooserPaths = (root: string): string[] =>
  readdirSync(join(root, 'src/content/advisors'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `/choose/${name.replace('.yaml', '')}/`)
    .sort();

/** Gives answers, another one at each turn, starts again after a result, and takes the longest frame after each step. */
async function steps(page: Page): Promise<number[]> {
  return page.evaluate(
    async ([count, framesAfter]) => {
      const took: number[] = [];
      for (let i = 0; i < count; i++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        const ways = [
          ...document.querySelectorAll<HTMLButtonElement>('[data-chooser] .chooser-ask .chooser-options button'),
        ];
        const again = document.querySelector<HTMLButtonElement>('[data-chooser] .chooser-answers > button');
        const press = ways[(i * 5) % Math.max(1, ways.length)] ?? again;
        if (!press) return [];
        const start = performance.now();
        press.click();
        // The view renders in a microtask; what follows it is style and layout.
        await Promise.resolve().then(() => Promise.resolve());
        document.body.getBoundingClientRect();
        let longest = performance.now() - start;
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

/** Goes through a chooser, from question to question. */
export const measureChooser = (browser: Browser, base: string, path: string): Promise<PageFigures> =>
  measurePage(browser, new URL(path, base), 1, '[data-chooser]', steps);
