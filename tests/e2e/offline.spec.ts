import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { FileList } from '../../src/model/offline/plan.ts';
import { violations } from './axe.ts';

// A worker stays where a context is only emptied.
test.use({ serviceWorkers: 'allow', reuseContext: false });

const list = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as FileList;
const place = (page: Page) => page.locator('[data-keep-offline]');
const button = (page: Page, name: RegExp) => place(page).getByRole('button', { name });

/** The worker has to have the page before it keeps what the page asks for. */
async function withWorker(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Some of the site will do where not all of it is looked for: the browser does not know how much there is. */
async function haveOnly(context: BrowserContext, wanted: RegExp): Promise<void> {
  const files = Object.fromEntries(Object.entries(list.files).filter(([path]) => wanted.test(path)));
  await context.route('**/offline.json', (route) => route.fulfill({ json: { ...list, files } }));
}

async function keepAll(page: Page): Promise<void> {
  await withWorker(page, '/reference/downloads/');
  await button(page, /^Keep the site offline \([\d.]+ MB\)$/).click();
  await expect(place(page).getByText('Done. The whole site now works without a network.')).toBeVisible({
    timeout: 500_000,
  });
}

test('what was read opens again without a network, with its figures; what was not says so', async ({
  page,
  context,
}) => {
  await withWorker(page, '/capacity/concurrency/');
  // What the first visit loaded before the worker was there is kept at the second.
  await page.goto('/decisions/d-16/');
  await page.goto('/capacity/concurrency/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.goto('/capacity/concurrency/?latency=350ms');
  await expect(page.locator('[data-worksheet]').getByRole('textbox', { name: 'Time per request' })).toBeVisible();
  await page.goto('/decisions/d-16');
  await expect(page.locator('h1')).toHaveText(/Async service/);
  await page.goto('/tiers/users-10m/');
  await expect(page.getByRole('heading', { name: 'This page is not kept offline' })).toBeVisible();
  await page.getByRole('link', { name: 'Keep all of it offline' }).isVisible();
});

test('all of it is kept on one press: search, calculators, choosers and short addresses work without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  await keepAll(page);
  expect(await violations(page, { within: '[data-keep-offline]' })).toEqual([]);
  await context.setOffline(true);

  await page.goto('/D-16');
  await expect(page).toHaveURL(/\/decisions\/d-16\/$/);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.locator('input').fill('too many connections');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/capacity/users/');
  const users = page.locator('[data-worksheet]').getByRole('textbox').first();
  await users.fill('9M');
  await expect(page.locator('[data-worksheet][data-live]')).toBeVisible();

  await page.goto('/choose/async/?stale=current');
  await page.locator('[data-chooser]').getByRole('radio').first().check();
  await expect(page.locator('[data-chooser][data-live]')).toBeVisible();
  await page.locator('[data-chooser]').getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('[data-chooser]').getByRole('heading', { name: 'Stay synchronous' })).toBeVisible();
});

test('a copy that lost files heals, an older one is announced and not changed, and all of it can be taken back', async ({
  page,
  context,
}) => {
  await haveOnly(context, /^(?:|_astro\/.*|tiers\/|reference\/.*)$/);
  await keepAll(page);
  // As after a browser has cleared some of it, and as if it came from an older build.
  await page.evaluate(async () => {
    const cache = await caches.open('headroom');
    for (const request of (await cache.keys()).slice(0, 40))
      if (!request.url.endsWith('offline-kept.json')) await cache.delete(request);
  });
  await page.reload();
  await button(page, /^Continue/).click();
  await expect(place(page).getByText('✓ This browser has the whole site')).toBeVisible({ timeout: 120_000 });

  await page.evaluate(() => {
    localStorage.setItem('headroom:kept', 'an older build');
  });
  await page.goto('/tiers/');
  const news = page.getByRole('status').filter({ hasText: 'A new edition of this site is available.' });
  await expect(news).toBeVisible();
  await news.getByRole('button', { name: 'Later' }).click();
  await expect(news).toBeHidden();

  await page.goto('/reference/downloads/#offline');
  await button(page, /^Remove$/).click();
  await expect(place(page).getByText(/^Removed\./)).toBeVisible();
  await expect(button(page, /^Keep the site offline/)).toBeVisible();
  const left = await page.evaluate(async () => (await (await caches.open('headroom')).keys()).map(({ url }) => url));
  expect(left.filter((url) => !url.endsWith('/offline.json'))).toEqual([]);
});

test('a file that does not come stops it with the reason, and what has arrived stays', async ({ page, context }) => {
  await haveOnly(context, /^(?:|_astro\/.*|tiers\/.*)$/);
  const path = Object.keys(list.files).find((name) => name.startsWith('tiers/')) ?? '';
  await context.route(`**/${path}`, (route) => route.fulfill({ status: 500, body: '' }));
  await withWorker(page, '/reference/downloads/');
  await button(page, /^Keep the site offline/).click();
  await expect(place(page).getByText(/^Stopped: tiers\/.* was answered with 500\. What has arrived stays/)).toBeVisible(
    {
      timeout: 200_000,
    },
  );
  await expect(button(page, /^Continue/)).toBeVisible();
});

test('the keyboard keeps its place while the site is kept and removed', async ({ page, context }) => {
  await haveOnly(context, /^(?:|tiers\/)$/);
  await page.goto('/reference/downloads/');
  await button(page, /^Keep the site offline/).press('Enter');
  const said = place(page).getByRole('status');
  await expect(said).toHaveText('Done. The whole site now works without a network.');
  await expect(said).toBeFocused();
  await button(page, /^Remove$/).press('Enter');
  await expect(said).toHaveText(/^Removed\./);
  await expect(said).toBeFocused();
});
