import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** One worksheet, measured. */
export interface SheetFigures {
  readonly path: string;
  /** Compressed script that the page has loaded before the first input; KiB. */
  readonly scriptKiB: number;
  /** Longest frame after an input, layout included, at a processor four times slower, over 16 ms: median and 95th percentile. */
  readonly repaintMedian: number;
  readonly repaintP95: number;
}

const frame = 16;
const slowDown = 4;
const changes = 24;
const followUps = 6;

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

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Opens a sheet, counts its script, slows the processor down and changes its main input. */
export async function measureSheet(browser: Browser, base: string, path: string): Promise<SheetFigures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  let script = 0;
  page.on('response', (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    void response.body().then((body) => {
      script += gzipSync(body, { level: 9 }).length;
    });
  });
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.locator('[data-worksheet]').first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const scriptKiB = script / 1024;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const took = (await repaints(page)).sort((a, b) => a - b);
  await page.close();
  return { path, scriptKiB, repaintMedian: at(took, 0.5) / frame, repaintP95: at(took, 0.95) / frame };
}
