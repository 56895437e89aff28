import { expect, test } from '@playwright/test';

test('a closed service says so once in words and has a sign wherever else it is named', async ({ page }) => {
  await page.goto('/tiers/users-1/backend/');
  const mentions = page.locator('main .service-mention', { hasText: 'App Runner' });
  expect(await mentions.count()).toBeGreaterThan(2);
  for (const mention of await mentions.all())
    expect(await mention.getAttribute('data-status')).toMatch(
      /closed to new customers since 2026-04-30; AWS names .*ECS Express Mode/,
    );
  const pill = mentions.first().getByRole('link', { name: 'closed', exact: true });
  await expect(pill).toHaveAccessibleDescription(
    /App Runner: closed to new customers since 2026-04-30; AWS names .*ECS Express Mode/,
  );
  await expect(page.locator('main .status-note')).toHaveCount(
    new Set(await page.locator('main .status-note').evaluateAll((notes) => notes.map(({ id }) => id))).size,
  );
  await pill.focus();
  await expect(page.locator('#status-app-runner')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#status-app-runner')).toBeHidden();
});

test('as in the talk the service is open', async ({ page }) => {
  await page.goto('/tiers/users-1/backend/?as-of=talk');
  await expect(page.locator('main .service-mark').first()).toBeHidden();
});
