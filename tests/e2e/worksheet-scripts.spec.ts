import { expect, test, type Page } from '@playwright/test';
import { keepBack } from './keep-back.ts';
import { scriptsOf } from './scripts.ts';

const path = '/capacity/concurrency/';

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const unitOf = (page: Page, name: string) => page.getByRole('combobox', { name: `Unit of “${name}”` });
const result = (page: Page) => page.getByRole('region', { name: /How many requests one App Runner service handles/ });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked default stands in the page, formula included', async ({ page }) => {
    await page.goto(path);
    await expect(result(page)).toContainText('150,000/min');
    await expect(page.getByRole('math').first()).toBeVisible();
  });

  test('what stands behind the answer follows in sequence', async ({ page }) => {
    await page.goto(path);
    for (const panel of ['chart', 'table', 'backwards', 'formula', 'sources'])
      await expect(page.locator(`#c-conc-${panel}`)).toBeVisible();
    await expect(page.getByRole('tablist')).toBeHidden();
  });
});

test('what is typed before the script arrives is not lost', async ({ page }) => {
  const release = await keepBack(page, /\.js$/);
  await page.goto(path, { waitUntil: 'commit' });
  await field(page, 'Time per request').fill('350 ms');
  release();
  await expect(result(page)).toContainText('14,286');
  await expect(field(page, 'Time per request')).toHaveValue('350 ms');
  await expect(unitOf(page, 'Time per request')).toHaveValue('ms');
});

test('a bare number typed before the script arrives keeps the unit of the field', async ({ page }) => {
  const release = await keepBack(page, /\.js$/);
  await page.goto(path, { waitUntil: 'commit' });
  await field(page, 'Time per request').fill('350');
  await unitOf(page, 'Time per request').selectOption('ms');
  release();
  await expect(result(page)).toContainText('14,286');
  await expect(page).toHaveURL(/\?latency=350ms$/);
});

const worksheetScript = /\/(?:start|Worksheet|WorksheetView)\.[^/]*\.js$/;

test('a page without a worksheet loads none of its script', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/reference/glossary/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => worksheetScript.test(url))).toEqual([]);
});

test('a browser loads the script that the built pages name, and no more', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) loaded.push(new URL(request.url()).pathname);
  });
  for (const name of [path, '/choose/async/']) {
    loaded.length = 0;
    await page.goto(name, { waitUntil: 'networkidle' });
    await page.locator('main :is([data-worksheet], [data-chooser])').first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(loaded.sort()).toEqual(scriptsOf(name).sort());
  }
});
