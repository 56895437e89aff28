import { expect, test } from '@playwright/test';
import { allPages } from './places.ts';

test.use({ javaScriptEnabled: false });

/** So many pages a test, so that none of them runs into its time on a busy machine. */
const batch = 28;
const pages = allPages();

for (let at = 0; at < pages.length; at += batch) {
  const some = pages.slice(at, at + batch);
  test(`${some[0] ?? ''} and what follows can be read with scripts off`, async ({ page }) => {
    for (const path of some) {
      // Without scripts a page is as it stays once its style sheets are there: pictures need not be waited for.
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      expect(words, `${path} has hardly a word without scripts`).toBeGreaterThan(80);
      await expect(page.locator('h1')).toBeVisible();
    }
  });
}
