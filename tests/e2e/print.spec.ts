import { expect, test } from '@playwright/test';

test('a printed page says how to come back to it, with what is filled in', async ({ page }) => {
  await page.goto('/capacity/concurrency/?instances=40');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-address')).toContainText('/capacity/concurrency/?instances=40, printed on 20');
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
});

test('the result of a chooser is printed by itself; without one the page says where all paths are', async ({
  page,
}) => {
  await page.goto('/choose/async/?stale=current&waits=caller');
  const chooser = page.locator('[data-chooser]');
  await expect(chooser.getByRole('heading', { name: 'Stay synchronous' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(chooser).toContainText('Stay synchronous');
  await expect(chooser.getByRole('link', { name: 'All paths' })).toBeHidden();

  await page.goto('/choose/async/');
  await expect(chooser.getByRole('radio').first()).toBeHidden();
  await expect(chooser.getByRole('link', { name: 'All paths' })).toBeVisible();
});
