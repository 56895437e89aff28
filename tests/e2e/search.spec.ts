import { expect, test, type Locator, type Page } from '@playwright/test';
import { showTheme, violations } from './axe.ts';
import { keepBack } from './keep-back.ts';
import { ports } from './places.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page): Locator => dialog(page).getByRole('combobox', { name: 'Search' });

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog(page).locator('input').fill(query);
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
}

test('a page loads nothing of search before a reader reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/decisions/d-16/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\/(search|pagefind)\//.test(path) || /start\.[^/]*js$/.test(path))).toEqual([]);
});

test('the slash opens search, arrows move, Enter opens and Escape closes', async ({ page }) => {
  await page.goto('/tiers/');
  await page.keyboard.press('/');
  await expect(dialog(page).getByText('Questions to try')).toBeVisible();
  await page.keyboard.type('database');
  const options = dialog(page).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('a number leads to its record, opened by Enter', async ({ page }) => {
  await page.goto('/');
  await search(page, 'd16');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/decisions\/d-16\/$/);
});

test('the search is there again after Back, and after it was closed', async ({ page }) => {
  await page.goto('/');
  await search(page, 'fifo');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/$(?<=localhost:\d+\/)/);
  await page.goBack();
  await expect(dialog(page).locator('input')).toHaveValue('fifo');
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(dialog(page).locator('input')).toHaveValue('fifo');
});

test.describe('Enter pressed at once', () => {
  for (const [what, files] of [
    ['the script', /\/start\.[^/]*\.js$/],
    ['the index', /\/search\/core\.json$/],
    ['the rest of the index', /\/search\/(?:rest|text)\.json$/],
  ] as const)
    test(`opens the first hit as soon as ${what} is there`, async ({ page }) => {
      const release = await keepBack(page, files);
      await page.goto('/tiers/');
      await page.keyboard.press('Control+k');
      // A claim: the first file has none of them.
      await page.keyboard.type('n43');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeVisible();
      expect(new URL(page.url()).pathname).toBe('/tiers/');
      release();
      await expect(page).toHaveURL(/\/reference\/claims\/#N-43$/);
    });

  test('and followed by more opens nothing', async ({ page }) => {
    const release = await keepBack(page, /\/search\/core\.json$/);
    await page.goto('/tiers/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('d16');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' ');
    release();
    await expect(dialog(page).getByRole('option').first()).toContainText('D-16');
    expect(new URL(page.url()).pathname).toBe('/tiers/');
  });
});

test('what is typed on the page of search before its index is there is searched for', async ({ page }) => {
  const release = await keepBack(page, /\/search\/text\.json$/);
  await page.goto('/search/?q=cache');
  const box = page.getByRole('combobox', { name: 'Search' }).or(page.getByRole('textbox', { name: 'Search' }));
  await expect(box).toHaveValue('cache');
  await box.fill('d16');
  await box.press('Enter');
  release();
  await expect(page).toHaveURL(/\/decisions\/d-16\/$/);
});

test('the same words find the same, pasted or typed letter by letter', async ({ page }) => {
  const field = page.locator('main input').first();
  const hits = page.locator('main [role=option]');
  const found = async (enter: () => Promise<void>): Promise<string[]> => {
    await page.goto('/search/');
    await enter();
    let texts: string[] = [];
    await expect(async () => {
      texts = await hits.allInnerTexts();
      expect(texts.join('\n')).toContain('D-16');
      await page.waitForTimeout(1000);
      expect(await hits.allInnerTexts()).toEqual(texts);
    }).toPass();
    return texts;
  };
  const typed = await found(() => field.pressSequentially('sqs or kinesis', { delay: 30 }));
  expect(await found(() => field.fill('sqs or kinesis'))).toEqual(typed);
});

test('an error message is found by its page and given as the reason', async ({ page }) => {
  await page.goto('/');
  await search(page, 'remaining connection slots are reserved');
  const first = dialog(page).getByRole('option').first();
  await expect(first).toContainText('D-09');
  await expect(first).toContainText('remaining connection slots');
});

test('the page of search keeps words and filters in its address', async ({ page }) => {
  await page.goto('/search/?q=connections&kind=calculator');
  const hits = page.locator('a[data-hit]');
  await expect(hits.first()).toHaveAttribute('href', '/capacity/connections/');
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('cache');
  await page
    .getByRole('group', { name: 'Filters' })
    .getByRole('link', { name: /^Calculators/ })
    .click();
  await expect(page).toHaveURL(/\/search\/\?q=cache$/);
  await page
    .getByRole('group', { name: 'Filters' })
    .getByRole('link', { name: /^Decisions/ })
    .click();
  await expect(page).toHaveURL(/\?kind=decision&q=cache$/);
  await expect(hits.first()).toHaveAttribute('href', /decisions/);
  await hits.first().click();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('cache');
  await expect(page).toHaveURL(/\?kind=decision&q=cache$/);
});

test('what cannot be read in an address is said, and the rest is used', async ({ page }) => {
  await page.goto(`/search/?q=cache%F0%9F%98&kind=decison&tier=users-10k`);
  await expect(page.getByText('“decison” is no value of “Kind”')).toBeVisible();
  await expect(page.locator('a[data-hit]').first()).toBeVisible();
  await page.goto(`/search/?q=${'cache '.repeat(1700)}`);
  await expect(page.getByText('Only the first 200 characters')).toBeVisible();
  await page.goto('/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByRole('status').filter({ hasText: /results?|No match/ })).toBeVisible();
  expect(await page.locator('.search-frame img').count()).toBe(0);
});

test('what is not there is said, and nothing is dressed up as an answer', async ({ page }) => {
  await page.goto('/search/?q=zzzxq');
  await expect(page.getByText('No match for “zzzxq”')).toBeVisible();
  await page.goto('/search/?q=73,519+ACU');
  await expect(page.getByText('Not found here: 73,519 ACU.')).toBeVisible();
});

test('the end of a search is told to the page', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.addEventListener('headroom:search', (event) => {
      (window as unknown as { told: unknown }).told = (event as CustomEvent).detail;
    });
  });
  await search(page, 'cognito');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told?: unknown }).told))
    .toMatchObject({ query: 'cognito', followed: false });
});

test('the list of decisions is filtered by the same search', async ({ page }) => {
  await page.goto('/decisions/');
  const rows = page.locator('.view-list [data-row]:not([hidden])');
  await page.getByRole('link', { name: 'List', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('too many connections');
  await expect(rows.filter({ hasText: 'D-09' })).toBeVisible();
  await expect(rows.filter({ hasText: 'D-01' })).toHaveCount(0);
  await page.goto('/decisions/?find=federation&view=list');
  await expect(rows).not.toHaveCount(25);
  await expect(rows.filter({ hasText: 'D-11' })).toBeVisible();
});

test('it works below a sub-path', async ({ page }) => {
  await page.goto(`http://localhost:${ports.below}/kb/search/?q=d16`);
  await expect(page.locator('a[data-hit]').first()).toHaveAttribute('href', '/kb/decisions/d-16/');
});

for (const state of ['', 'too many connections', 'zzzxq', 'sqs vs kinesis'])
  test(`it is accessible with “${state}”, in the light and in the dark`, async ({ page }) => {
    await page.setViewportSize({ width: state === 'sqs vs kinesis' ? 320 : 1280, height: 800 });
    await page.goto('/tiers/');
    await page.keyboard.press('Control+k');
    await dialog(page).locator('input').fill(state);
    await expect(dialog(page).getByRole('listbox')).toBeAttached();
    await expect(dialog(page).getByRole('status').filter({ hasNotText: 'Searching' })).toBeAttached();
    expect(await violations(page)).toEqual([]);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
    await showTheme(page, 'dark');
    expect(await violations(page, { rules: 'colours' })).toEqual([]);
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the sign leads to a page that lists everything', async ({ page }) => {
    await page.goto('/decisions/d-16/');
    await page.getByRole('link', { name: 'Search' }).first().click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('link', { name: /^D-09/ })).toBeVisible();
  });
});
