import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';

test('at every width the home page leads to every area', async ({ page }) => {
  await page.goto('/');
  const menu = page.getByRole('button', { name: 'Menu' });
  for (const width of [320, 360, 390, 768, 820, 900, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const folded = await menu.isVisible();
    if (folded) await menu.click();
    for (const area of ['Story', 'Decide', 'Calculators', 'Services', 'Reference'])
      await expect(
        page.getByRole('link', { name: area, exact: true }).locator('visible=true').first(),
        `at ${width} px`,
      ).toBeInViewport();
    if (folded) await menu.click();
  }
});

test('at every width the parts of the header stand apart', async ({ page }) => {
  await page.goto('/decisions/d-16/');
  for (const width of [320, 360, 768, 1024, 1152, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const boxes = await page
      .locator(
        '.header .site-title, .header .area-links > a, .open-search, .as-of > summary, sl-theme-select, .sidebar > button',
      )
      .locator('visible=true')
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
    const inOrder = boxes.sort((a, b) => a.left - b.left);
    for (const [i, box] of inOrder.entries())
      expect(box.left, `at ${width} px`).toBeGreaterThanOrEqual(inOrder[i - 1]?.right ?? 0);
    expect(inOrder.at(-1)?.right, `at ${width} px`).toBeLessThanOrEqual(width);
    const search = await page.locator('.open-search').boundingBox();
    const wide = await page.locator('.open-search .words').isVisible();
    expect(search?.width ?? 0, `at ${width} px`).toBeGreaterThanOrEqual(wide ? 180 : 40);
  }
});

test('logo, menu and text begin where they should on a wide window', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto('/decisions/d-16/');
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? -1;
  expect(Math.abs((await left('.site-title')) - (await left('.menu-title')))).toBeLessThanOrEqual(1);
});

test('the menu shows where a page is', async ({ page }) => {
  for (const path of ['/decisions/d-25/', '/capacity/cost-edge/', '/services/s3/', '/architectures/stage-k/']) {
    await page.goto(path);
    await expect(page.locator('.menu [aria-current="page"]'), path).toBeInViewport();
  }
});

test('the menu of architectures has each letter once, and what belongs to a stage below it', async ({ page }) => {
  await page.goto('/architectures/stage-f-cache-aside/');
  const menu = page.locator('.menu');
  const letters = await menu.locator('a[href^="/architectures/stage-"] .menu-id').allTextContents();
  expect(letters.length).toBeGreaterThanOrEqual(12);
  expect(new Set(letters).size).toBe(letters.length);
  await expect(menu.locator('[aria-current="page"]')).toHaveText('Cache-aside, step by step');
});

test('on a phone the menu opens where the present page is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/decisions/d-25/');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const current = page.locator('#starlight__sidebar [aria-current="page"]');
  await expect(current).toBeInViewport();
  expect(await page.locator('#starlight__sidebar').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

test('the menu of reference pages opens, closes on Escape and gives the focus back', async ({ page }) => {
  await page.goto('/services/sqs/');
  const summary = page.getByLabel('Reference pages');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Changed since the talk', exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Changed since the talk', exact: true })).toBeHidden();
  await expect(summary).toBeFocused();
});

test('a click elsewhere closes a menu of the header', async ({ page }) => {
  await page.goto('/services/sqs/');
  await page.locator('details.as-of > summary').click();
  await expect(page.locator('details.as-of')).toHaveAttribute('open', '');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('details.as-of')).not.toHaveAttribute('open', '');
});

test('the id at the title copies the short link of the record', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/decisions/d-16/');
  await page.getByRole('link', { name: 'Copy the short link of D-16' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/D-16');
});

test('breadcrumbs lead up to the area', async ({ page }) => {
  await page.goto('/tiers/users-1m/async/');
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  await crumbs.getByRole('link', { name: 'More than 1,000,000 users' }).click();
  await expect(page).toHaveURL(/\/tiers\/users-1m\/$/);
});

test('an address of a record that does not exist says which do, and offers search', async ({ page }) => {
  await page.goto('/D-99/');
  await expect(page.getByRole('status').first()).toHaveText(
    /^There is no D-99\. The ids of its kind run from D-01 to D-\d\d\.$/,
  );
  await page.goto('/choose/asynk-service/');
  await expect(page.getByLabel('Search Headroom')).toHaveValue('asynk service');
});

test.describe('services and limits', () => {
  test('a service says on its first screen whether it can be used and what binds', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const path of ['/services/sqs/', '/services/app-runner/', '/services/lambda/']) {
      await page.goto(path);
      await expect(page.getByText('Can I still use it?')).toBeInViewport();
      await expect(page.locator('.binding tbody tr').first()).toBeInViewport();
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/services/app-runner/');
    await expect(page.getByText('Not in a new account.')).toBeInViewport();
  });

  test('the register shows fifty figures, then more, and opens the one that an address names', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/reference/limits/');
    const rows = page.locator('.fact-row').locator('visible=true');
    await expect(rows).toHaveCount(50);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect(rows).toHaveCount(100);
    await page.goto('/reference/limits/#xray-retention');
    await expect(page.locator('#xray-retention')).toBeInViewport();
    await expect(page.locator('#xray-retention').getByRole('link', { name: 'Cite' })).toBeVisible();
    await page.evaluate(() => scrollTo(0, 2000));
    await expect(page.getByLabel('Find a limit')).toBeInViewport();
  });

  test('a link to a figure of a service opens the fold in which it is', async ({ page }) => {
    await page.goto('/services/sqs/#figure-sqs-visibility');
    await expect(page.locator('#figure-sqs-visibility')).toBeInViewport();
  });
});

test('the gallery shows every stage as a picture within its budget', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/architectures/');
  expect(await page.locator('.stage-thumb').count()).toBeGreaterThanOrEqual(14);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2600);
});
