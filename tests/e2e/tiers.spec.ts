import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('a link to a folded part opens it', async ({ onePage: page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/tiers/users-10k/#rests');
  await expect(page.getByText('The architecture itself is dated.')).toBeInViewport();
  await expect(page.getByText('Search wants memory')).toBeHidden();
});

test('the steps of a tier name each of its decisions once, with when it is due', async ({ onePage: page }) => {
  await page.goto('/tiers/users-10k/');
  const steps = page.locator('.step-cards');
  await expect(steps.locator('> li')).toHaveCount(4);
  await expect(steps.getByRole('link', { name: 'D-08' })).toHaveCount(1);
  await expect(steps.getByRole('listitem').filter({ hasText: 'Read replicas' }).last()).toContainText('reads fill');
});
