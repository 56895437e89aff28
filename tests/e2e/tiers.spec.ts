import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { userTiers } from '../../src/model/tiers.ts';
import { allPages } from './places.ts';
import { test } from './one-page.ts';

const tierPages = allPages().filter((path) => path.startsWith('/tiers/'));
const overviews = userTiers.map(({ id }) => `/tiers/${id}/`);

const height = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const answerEnd = (page: Page): Promise<number> =>
  page.locator('.answer').evaluate((answer) => answer.getBoundingClientRect().bottom + scrollY);
/** Words that a reader sees without opening anything. */
const words = (page: Page): Promise<number> =>
  page
    .locator('.sl-markdown-content')
    .evaluate(
      (main) => (main as HTMLElement).innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    );

for (const path of tierPages) {
  const most = overviews.includes(path) ? 3200 : 6000;
  test(`${path} answers first and is at most ${most} px tall`, async ({ onePage: page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    expect(await answerEnd(page)).toBeLessThanOrEqual(500);
    expect(await height(page)).toBeLessThanOrEqual(most);
    if (overviews.includes(path)) expect(await words(page)).toBeLessThanOrEqual(900);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await answerEnd(page)).toBeLessThanOrEqual(844);
  });
}

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
