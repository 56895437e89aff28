import { expect, test } from '@playwright/test';

test('search works in the served site', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Search/ }).click();
  const box = page.getByRole('dialog').getByRole('textbox');
  await box.fill('read replicas');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('dialog')).toContainText(/replicas/i);
});
