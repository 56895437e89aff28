import { expect, test, type Page } from '@playwright/test';

/** One page of each kind, and pages whose address says more than they were served with. */
const pages = [
  '/',
  '/tiers/',
  '/tiers/users-10k/',
  '/tiers/users-1m/async/',
  '/decisions/',
  '/decisions/d-16/',
  '/decisions/graph/',
  '/choose/',
  '/choose/async/',
  '/choose/async/tree/',
  '/choose/async/results/',
  '/choose/compare/',
  '/capacity/',
  '/capacity/concurrency/',
  '/capacity/concurrency/?instances=40&latency=350ms',
  '/capacity/waiting/?rate=300%2Fs',
  '/capacity/breaks/',
  '/capacity/breaks/?users=3M&stage=k',
  '/architectures/',
  '/architectures/stage-k/',
  '/services/',
  '/services/sqs/',
  '/reference/limits/',
  '/reference/corrections/',
  '/reference/glossary/',
  '/search/?q=sqs',
  '/404.html',
];

/** So much at most where no face comes late: nothing should move. */
const most = 0.01;
/**
 * So much with the faces of the site, which come after the first paint: a line that wraps anew moves what is below it by a
 * few pixels, and how many do depends on the faces that a machine has.
 */
const mostWithFaces = 0.03;

interface Shift {
  readonly value: number;
}

/** Collects what moves by itself: not what a reader moves by a key or a click. */
const observe = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    (window as unknown as { shifts: Shift[] }).shifts = shifts;
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[])
        if (!hadRecentInput) shifts.push({ value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** How much of the window has moved so far by itself. */
const movedIn = async (page: Page): Promise<number> => {
  // Two frames: a shift is told after the frame in which it was drawn.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  );
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  return shifts.reduce((sum, { value }) => sum + value, 0);
};

const windows = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Opens an address and wakes what lives in the page; how much moved by itself until all was there, and until it was awake. */
async function movements(page: Page, path: string): Promise<number[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const atFirst = await movedIn(page);
  const live = page.locator('[data-worksheet], [data-chooser]').first();
  if ((await live.count()) === 0) return [atFirst];
  await live.dispatchEvent('pointerenter');
  await expect(live).toHaveAttribute('data-live', '');
  await page.waitForLoadState('networkidle');
  return [atFirst, await movedIn(page)];
}

for (const path of pages)
  test(`${path} does not move by itself on a phone and on a desk, neither at first nor as it wakes up`, async ({
    page,
  }) => {
    await observe(page);
    for (const [faces, bound] of [
      ['its faces', mostWithFaces],
      ['those of the machine', most],
    ] as const) {
      if (bound === most) await page.route(/\.woff2$/, (route) => route.abort());
      for (const window of windows) {
        await page.setViewportSize(window);
        for (const moved of await movements(page, path))
          expect.soft(moved, `at ${window.width} px with ${faces}`).toBeLessThanOrEqual(bound);
        await page.goto('about:blank');
      }
    }
  });
