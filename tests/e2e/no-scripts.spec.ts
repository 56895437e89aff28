import { expect, test } from '@playwright/test';
import { allPages } from './places.ts';

test.use({ javaScriptEnabled: false });

test('every page can be read with scripts off', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of allPages()) {
    await page.goto(path);
    const words = (await page.locator('main').innerText()).split(/\s+/).length;
    expect(words, `${path} has hardly a word without scripts`).toBeGreaterThan(80);
    await expect(page.locator('h1')).toBeVisible();
  }
});
