import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** A page with something live on it, measured. */
export interface PageFigures {
  readonly path: string;
  /** Compressed script that the page has loaded before the first input; KiB. */
  readonly scriptKiB: number;
  /** Longest frame after an input, layout included, over 16 ms: median and 95th percentile. */
  readonly repaintMedian: number;
  readonly repaintP95: number;
}

const frame = 16;

/** So many inputs are measured, each with so many frames after it. */
const changes = 24;
const followUps = 6;

/** Made in the page: an input, told which it is in order; false where there is nothing to act on. */
export type MakeAct = () => (turn: number) => boolean;

/**
 * Makes inputs and takes the longest frame after each, styles and layout included.
 * @param pause between two of them; ms
 * @returns ms; empty where there was nothing to act on
 */
async function longestFrames(page: Page, makeAct: MakeAct, pause: number): Promise<number[]> {
  const act = await page.evaluateHandle(makeAct);
  return page.evaluate(
    async ([act, count, framesAfter, pause]) => {
      const took: number[] = [];
      for (let turn = 0; turn < count; turn++) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const start = performance.now();
        if (!act(turn)) return [];
        // The view renders in a microtask; what follows it is style and layout.
        await Promise.resolve().then(() => Promise.resolve());
        document.body.getBoundingClientRect();
        let longest = performance.now() - start;
        // What a view leaves to the frames that follow has to fit into each of them.
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
    [act, changes, followUps, pause] as const,
  );
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Opens a page, counts its script, slows the processor down and works on what is live there.
 * @param slowDown by which the processor is slower than this one
 * @param live selects what is worked on: it is scrolled into view before the script is counted
 * @param pause between two inputs; ms
 */
export async function measurePage(
  browser: Browser,
  url: URL,
  slowDown: number,
  live: string,
  makeAct: MakeAct,
  pause: number,
): Promise<PageFigures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  let script = 0;
  page.on('response', (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    void response.body().then((body) => {
      script += gzipSync(body, { level: 9 }).length;
    });
  });
  await page.goto(url.href, { waitUntil: 'networkidle' });
  await page.locator(live).first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const scriptKiB = script / 1024;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const took = (await longestFrames(page, makeAct, pause)).sort((a, b) => a - b);
  await page.close();
  return { path: url.pathname, scriptKiB, repaintMedian: at(took, 0.5) / frame, repaintP95: at(took, 0.95) / frame };
}
