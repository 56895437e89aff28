import { expect, test } from '@playwright/test';

test('a printed page says how to come back to it, with what is filled in', async ({ page }) => {
  await page.goto('/capacity/concurrency/?instances=40');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-address')).toContainText('/capacity/concurrency/?instances=40, printed on 20');
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
});

test('the result of a chooser is printed by itself; without one the questions are', async ({ page }) => {
  await page.goto('/choose/async/?waits=caller');
  await expect(page.locator('[data-chooser]').getByRole('heading', { name: 'Stay synchronous' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-chooser]')).toContainText('Stay synchronous');
  await expect(page.getByRole('heading', { name: 'All paths' })).toBeHidden();

  await page.goto('/choose/async/');
  await expect(page.locator('[data-chooser]')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'All paths' })).toBeVisible();
});
