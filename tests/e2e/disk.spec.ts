import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { attributesOf } from '../../src/build/addresses/html.ts';
import { chooseDay } from './day.ts';

const archive = 'dist/headroom-site.zip';

/** Unpacks the copy once a worker; its address ends in a slash. */
const test = base.extend<object, { readonly copy: string }>({
  copy: [
    // Playwright reads what a fixture needs from this pattern: nothing.
    async ({}, use) => {
      if (!existsSync(archive)) throw new Error(`no ${archive}: npm run disk makes it from the built site`);
      // A folder with a blank and another letter in its name, as readers have them.
      const folder = mkdtempSync(join(tmpdir(), 'head room ä-'));
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
      await use(pathToFileURL(join(folder, 'headroom-site/')).href);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** What must not be: messages of the browser, and requests that a file does not answer. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => faults.push(`${error.message} (${page.url()})`));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`did not get ${request.url()}`);
  });
  return faults;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

async function search(page: Page, query: string): Promise<void> {
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await dialog(page).locator('input').fill(query);
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
}

test('every address in the copy leads to a file in it', ({ copy }) => {
  const root = fileURLToPath(copy);
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(1000);
  const dead = pages.flatMap((name) => {
    const html = readFileSync(join(root, name), 'utf8');
    const named = attributesOf(html, /<(?:a|link|img|image|script|form)\s[^>]*?(?:href|src|action)="([^"]*)"/g);
    return [...new Set(named)].flatMap((address) => {
      const url = new URL(address, pathToFileURL(join(root, name)));
      const leads = url.protocol !== 'file:' || (/\.\w+$/.test(url.pathname) && existsSync(fileURLToPath(url)));
      return leads ? [] : [`${name}: ${address}`];
    });
  });
  expect(dead).toEqual([]);
});

test('the home page leads on, and every page has its style, its faces and its pictures', async ({ page, copy }) => {
  const faults = faultsOf(page);
  await page.goto(`${copy}index.html`);
  await page.getByRole('link', { name: 'Decide', exact: true }).locator('visible=true').first().click();
  await expect(page).toHaveURL(/\/headroom-site\/[\w/-]+\/index\.html$/);
  await page.locator('main a[href*="d-16/"]').locator('visible=true').first().click();
  await expect(page).toHaveURL(/\/decisions\/d-16\/index\.html$/);
  await page.goto(`${copy}D-16/index.html`);
  await expect(page).toHaveURL(/\/decisions\/d-16\/index\.html$/);
  expect(await page.evaluate(() => document.fonts.check('16px "Public Sans"'))).toBe(true);
  await chooseDay(page, 'As in the talk');
  await page.locator('main a[href*="/services/"]').first().click();
  await expect(page).toHaveURL(/\/services\/[\w-]+\/index\.html\?as-of=talk/);
  expect(faults).toEqual([]);
});

test('search finds a word, an id and a sentence of a page', async ({ page, copy }) => {
  const faults = faultsOf(page);
  await page.goto(`${copy}index.html`);
  await search(page, 'sqs');
  await dialog(page).getByRole('option', { name: /SQS/ }).first().click();
  await expect(page).toHaveURL(/sqs.*\/?index\.html/);
  await search(page, 'D-16');
  await expect(dialog(page).getByRole('option').first()).toContainText('D-16');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/decisions\/d-16\/index\.html/);
  await page.goto(`${copy}search/index.html?q=speaker`);
  const more = page.getByRole('button', { name: 'Search the full text' });
  await expect(more.or(page.locator('[data-hit="text"]')).first()).toBeVisible();
  // It goes by itself where the hits are not sure.
  await more.evaluateAll(([button]) => (button as HTMLElement | undefined)?.click());
  await expect(page.locator('[data-hit="text"]').first()).toHaveAttribute('href', /^file:.*\/index\.html/);
  expect(faults).toEqual([]);
});

test('a calculator follows its numbers, and its address opens again', async ({ page, copy }) => {
  const faults = faultsOf(page);
  await page.goto(`${copy}capacity/concurrency/index.html`);
  const field = page.getByRole('textbox', { name: 'Time per request' });
  const result = page.getByRole('region', { name: /How many requests one App Runner service handles/ });
  await expect(result).toContainText('150,000/min');
  await field.fill('350 ms');
  await expect(result).toContainText('14,286');
  await expect(page).toHaveURL(/\?latency=350ms$/);
  await page.reload();
  await expect(field).toHaveValue('350');
  await expect(result).toContainText('14,286');
  expect(faults).toEqual([]);
});

test('a chooser leads to its result, and the result to its pages', async ({ page, copy }) => {
  const faults = faultsOf(page);
  await page.goto(`${copy}choose/async/index.html`);
  const chooser = page.locator('[data-chooser]');
  await page.keyboard.press('1');
  await expect(chooser).toHaveAttribute('data-live', '');
  await page.keyboard.press('Enter');
  await expect(chooser.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(chooser.getByRole('heading', { name: 'Stay synchronous' })).toBeFocused();
  await expect(page).toHaveURL(/\?stale=current&waits=caller$/);
  const links = await chooser
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const link of links.filter((address) => address.startsWith('file:')))
    expect(existsSync(fileURLToPath(link.replace(/[?#].*/, ''))), link).toBe(true);
  expect(links.filter((address) => address.startsWith('file:')).length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('the deck goes on, and stages are compared', async ({ page, copy }) => {
  const faults = faultsOf(page);
  await page.goto(`${copy}slides/deck/index.html`);
  await expect(page.locator('.deck-slide.now')).toHaveAttribute('id', 'S-01');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.deck-slide.now')).toHaveAttribute('id', 'S-02');
  await page.goto(`${copy}architectures/compare/index.html?from=stage-d&to=stage-f&as-of=talk`);
  await expect(page.locator('[data-compare-result] .change-list li').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('the theme and the day stay from page to page', async ({ page, copy }) => {
  const faults = faultsOf(page);
  await page.goto(`${copy}index.html`);
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${copy}tiers/index.html`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${copy}reference/downloads/index.html`);
  await expect(page.getByText('You are reading a copy on disk')).toBeVisible();
  expect(faults).toEqual([]);
});
