import { expect, test } from '@playwright/test';
import { ports } from './places.ts';

test.use({ baseURL: `http://localhost:${ports.below}` });

test('the site works below a sub-path', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
  await page.goto('/kb/tiers/users-10k/');
  await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Reference' }).click();
  await expect(page).toHaveURL(/\/kb\/reference\/$/);
  await page.goto('/kb/tiers/users-1/');
  await page.locator('main a.service:visible').first().click();
  await expect(page).toHaveURL(/\/kb\/services\/[a-z0-9-]+\/$/);
  await page.goto('/kb/tiers/users-10k/?as-of=talk');
  await page.locator('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kb\/.*as-of=talk/);
  expect(missing).toEqual([]);
});
