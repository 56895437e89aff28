import { expect, test } from '@playwright/test';
import { isAt } from './deck-page.ts';

test('a slide and its point are on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/slides/s-24/');
  await expect(page.locator('.slide-frame')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.note-point')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.note-today')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.note-corrected')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: 'Play from here' })).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Cite S-24' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/slides\/s-25\/$/);
});

test('a slide leads to its passage in the story, and the tier back to the slide in its deck', async ({ page }) => {
  await page.goto('/slides/s-24/');
  await page
    .getByRole('link', { name: /^More than 10,000 users: / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tiers\/users-10k\/[a-z/]*#/);
  await expect(page.locator(':target').first()).toBeInViewport();
  await page.goto('/tiers/users-10k/');
  await page.getByRole('link', { name: /^S-24: / }).click();
  await expect(page).toHaveURL(/\/slides\/deck\/\?tier=users-10k#S-24$/);
  await isAt(page, 'S-24');
});

test('the wall has every slide, and nothing that is missing is asked for', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto('/slides/', { waitUntil: 'networkidle' });
  await expect(page.locator('.slide-wall li')).toHaveCount(44);
  await page.goto('/slides/s-01/', { waitUntil: 'networkidle' });
  expect(missing).toEqual([]);
});

test('the old addresses lead to the new places', async ({ page }) => {
  for (const [old, now] of [
    ['/reference/slides/', /\/slides\/$/],
    ['/reference/slides/#S-24', /\/slides\/s-24\/$/],
    ['/reference/slides/?as-of=talk#S-24', /\/slides\/s-24\/\?as-of=talk$/],
    ['/reference/slides/#slides-users-1m', /\/slides\/#slides-users-1m$/],
    ['/S-35', /\/slides\/s-35\/$/],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(old);
    await expect(page).toHaveURL(now);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages of slides lead on and back', async ({ page }) => {
    await page.goto('/slides/s-24/');
    await expect(page.locator('.slide-frame .face-today').first()).toBeVisible();
    await page.getByRole('link', { name: /^Next S-25/ }).click();
    await expect(page).toHaveURL(/\/slides\/s-25\/$/);
  });
});
