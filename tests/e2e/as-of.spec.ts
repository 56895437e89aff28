import { expect, test } from '@playwright/test';
import { chooseDay, dayButton } from './day.ts';

const data = '/tiers/users-10k/data/';

test('the switch turns every figure to the day of the talk and back', async ({ page }) => {
  await page.goto(data);
  const figure = page.locator('.fact:has(> a > .as-of-talk)').first();
  await expect(figure.locator('.as-of-today')).toBeVisible();
  await expect(figure.locator('.as-of-talk')).toBeHidden();

  await chooseDay(page, 'As in the talk');
  await expect(page).toHaveURL(/\?as-of=talk$/);
  await expect(figure.locator('.as-of-talk')).toBeVisible();
  await expect(figure.locator('.as-of-today')).toBeHidden();
  await expect(dayButton(page, 'As in the talk')).toHaveAttribute('aria-pressed', 'true');

  await chooseDay(page, 'Today');
  await expect(page).toHaveURL((url) => url.search === '');
});

test('the day is kept from page to page', async ({ page }) => {
  await page.goto(`${data}?as-of=talk`);
  await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Services' }).click();
  await expect(page).toHaveURL(/\/services\/\?as-of=talk$/);
  await expect(dayButton(page, 'As in the talk')).toHaveAttribute('aria-pressed', 'true');
});

test('links into the page keep the day and the other state of the address', async ({ page }) => {
  await page.goto('/reference/limits/?as-of=talk&service=aurora-serverless');
  await expect(page.getByRole('combobox', { name: 'Service' })).toHaveValue('aurora-serverless');
  await chooseDay(page, 'Today');
  await expect(page).toHaveURL(/\?service=aurora-serverless$/);
});

test('a day that does not exist falls back to today and says so', async ({ page }) => {
  await page.goto(`${data}?as-of=${encodeURIComponent('<b>1999</b>')}`);
  await expect(page.locator('html')).toHaveAttribute('data-as-of', 'today');
  await expect(page.getByText('“<b>1999</b>” is no day this site knows')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('both days stand side by side', async ({ page }) => {
    await page.goto(data);
    const figure = page.locator('.fact:has(> a > .as-of-talk)').first();
    await expect(figure.locator('.as-of-talk')).toBeVisible();
    await expect(figure.locator('.as-of-today')).toBeVisible();
    await expect(dayButton(page, 'Today')).toBeHidden();
  });
});

test('on paper both days stand side by side', async ({ page }) => {
  await page.goto(data);
  await page.emulateMedia({ media: 'print' });
  const figure = page.locator('.fact:has(> a > .as-of-talk)').first();
  await expect(figure.locator('.as-of-talk')).toBeVisible();
  await expect(figure.locator('.as-of-today')).toBeVisible();
});
