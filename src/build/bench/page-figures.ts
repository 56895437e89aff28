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
export const changes = 24;
export const followUps = 6;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Opens a page, counts its script, slows the processor down and works on what is live there.
 * @param slowDown by which the processor is slower than this one
 * @param live selects what is worked on: it is scrolled into view before the script is counted
 * @param work makes the inputs and takes the longest frame after each; ms
 */
export async function measurePage(
  browser: Browser,
  url: URL,
  slowDown: number,
  live: string,
  work: (page: Page) => Promise<number[]>,
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
  const took = (await work(page)).sort((a, b) => a - b);
  await page.close();
  return { path: url.pathname, scriptKiB, repaintMedian: at(took, 0.5) / frame, repaintP95: at(took, 0.95) / frame };
}
