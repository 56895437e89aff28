import { expect, type Page } from '@playwright/test';
import { test } from './one-page.ts';
import { allPages } from './places.ts';

const calculators = allPages().filter((path) => /^\/capacity\/[^/]+\/$/.test(path));

/** Pairs of texts that lie on one another, with how far; what touches by a pixel is apart to the eye. */
const meeting = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((which) => {
    const range = document.createRange();
    const texts = [...document.querySelectorAll<HTMLElement>(which)]
      .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
      .flatMap((one) => {
        range.selectNodeContents(one);
        return [...range.getClientRects()].map((box) => ({ one, box }));
      });
    return texts.flatMap(({ one, box }, i) =>
      texts.slice(i + 1).flatMap(({ one: other, box: its }) => {
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        return one !== other && across > 0 && down > 1
          ? [`“${one.textContent}” and “${other.textContent}” by ${across.toFixed()} × ${down.toFixed()} px`]
          : [];
      }),
    );
  }, selector);

test('there are calculators with charts', () => {
  expect(calculators.length).toBeGreaterThanOrEqual(32);
});

for (const size of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])
  for (const path of calculators)
    test(`no two texts of the chart or the bars of ${path} meet at ${size.width} px`, async ({ onePage: page }) => {
      await page.setViewportSize(size);
      await page.goto(path);
      // The first press wakes the page: it may come before the tabs listen.
      await expect(async () => {
        await page.getByRole('tab', { name: 'Chart' }).click();
        // It is drawn once it has come into view.
        await page.locator('.chart').first().scrollIntoViewIfNeeded();
        await expect(page.locator('.chart').first()).toBeVisible({ timeout: 5_000 });
      }).toPass();
      expect.soft(await meeting(page, '.chart p, .chart-plot > span')).toEqual([]);
      expect.soft(await meeting(page, '.headroom > :not(.headroom-track)')).toEqual([]);
    });

for (const path of ['/', '/tiers/users-10k/backend/', '/capacity/breaks/'])
  test(`no two marks of the slider of ${path} meet on a phone`, async ({ onePage: page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await meeting(page, '.users-marks > *')).toEqual([]);
  });
