import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';

const verdict = (page: Page) => page.locator('.sheet-verdict');

/** Words that a reader sees or hears in the page, those of the drawing and of the foot included. */
const wordsOf = async (page: Page): Promise<number> =>
  (await page.locator('main').innerText()).split(/\s+/).filter((word) => /\w/.test(word)).length;

test.describe('at 1440 px', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('is at most 1,900 px high, has at most 350 words, and answers on the first screen', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1900);
    expect(await wordsOf(page)).toBeLessThanOrEqual(350);
    const { y, height } = (await verdict(page).boundingBox()) ?? { y: 9999, height: 0 };
    expect(y + height).toBeLessThanOrEqual(900);
    await expect(verdict(page)).toContainText(/Breaks first: the database writer, at 3\.5M\susers/);
  });

  test('asks its question in two lines', async ({ page }) => {
    await page.goto('/');
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('How far will this AWS architecture scale, and what breaks first?');
    expect((await title.boundingBox())?.height).toBeLessThanOrEqual(104);
  });
});

test.describe('at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('answers on the first screen, before the drawing, and scrolls one way only', async ({ page }) => {
    await page.goto('/');
    const answer = await verdict(page).boundingBox();
    expect((answer?.y ?? 9999) + (answer?.height ?? 0)).toBeLessThanOrEqual(844);
    const drawing = await page.locator('[data-stage-picture]').boundingBox();
    expect(drawing?.y).toBeGreaterThan(answer?.y ?? 9999);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('keeps what is changed, and hands it on to the full calculator', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Users' }).fill('5M');
  await expect(page).toHaveURL(/c-break\.users=5M$/);
  await expect(verdict(page)).toContainText(/Too many: the limit is 3\.5M\susers, set by the database writer/);
  const full = page.getByRole('link', { name: 'Open the full calculator' });
  await expect(full).toHaveAttribute('href', /\/capacity\/breaks\/\?.*stage=d&.*users=5M$/);
  await full.click();
  await expect(verdict(page)).toContainText(/Too many: the limit is 3\.5M\susers, set by the database writer/);
});

test('loads the tool at the first touch, not before', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-breaks]')).toHaveCount(1);
  await expect(page.locator('[data-breaks][data-live]')).toHaveCount(0);
  await page.getByRole('slider', { name: 'Users' }).focus();
  await expect(page.locator('[data-breaks][data-live]')).toHaveCount(1);
});

test('a workload keeps users and architecture', async ({ page }) => {
  await page.goto('/?c-break.users=5M&c-break.stage=h');
  await page.getByRole('button', { name: 'Talk' }).click();
  await expect(page.getByRole('textbox', { name: 'Users' })).toHaveValue('5M');
  await expect(page.getByRole('radio', { name: /Split data/ })).toBeChecked();
  await expect(page.getByText('Edit 33 assumptions')).toBeVisible();
  await expect(verdict(page)).toContainText(/more than 1\sbillion users/);
});

test('has no accessibility faults with the tool in use', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Users' }).fill('50M');
  await page.getByText('Edit 33 assumptions').click();
  await expect(verdict(page)).toContainText('Too many');
  expect(await violations(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the worked default with its drawing', async ({ page }) => {
    await page.goto('/');
    await expect(verdict(page)).toContainText(/the database writer, at 3\.5M\susers/);
    await expect(page.locator('[data-stage-picture] svg:visible [data-part="aurora-writer"]').first()).toBeVisible();
  });
});
