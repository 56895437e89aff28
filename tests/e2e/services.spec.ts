import { expect, test } from '@playwright/test';

test('a closed service says so wherever it is named, with what AWS names in its place', async ({ page }) => {
  await page.goto('/tiers/users-1/backend/');
  const mentions = page.locator('main .service-mention', { hasText: 'App Runner' });
  expect(await mentions.count()).toBeGreaterThan(2);
  for (const mention of await mentions.all()) {
    await expect(mention.locator('.service-mark')).toContainText('closed to new customers since 2026-04-30');
    await expect(mention.locator('.service-mark')).toContainText('ECS Express Mode');
  }
});

test('as in the talk the service is open', async ({ page }) => {
  await page.goto('/tiers/users-1/backend/?as-of=talk');
  await expect(page.locator('main .service-mark').first()).toBeHidden();
});
