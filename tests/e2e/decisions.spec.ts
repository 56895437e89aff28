import { expect, test } from '@playwright/test';
import { heightOf, phone, wide } from './first-screens.ts';
import { onPaper, sheetsOf } from './paper.ts';
import { allPages } from './places.ts';

const records = allPages().filter((path) => /\/decisions\/d-\d\d\/$/.test(path));
test('there are decisions to look at', () => {
  expect(records.length).toBeGreaterThanOrEqual(25);
});

test('the board fits its budget and dims what the filter leaves out', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto('/decisions/');
  const board = page.getByRole('table');
  await expect(board.getByRole('link')).toHaveCount(records.length);
  // A row for each record below the frame of the page.
  expect(await heightOf(page)).toBeLessThanOrEqual(900 + 32 * records.length);
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('too many connections');
  await expect(board.locator('[data-row="D-09"]')).not.toHaveAttribute('data-dimmed');
  await expect(board.locator('[data-row="D-01"]')).toHaveAttribute('data-dimmed');
  await expect(board.locator('[data-row="D-01"]')).toBeVisible();
});

test('the view is in the address, next to the filter', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto('/decisions/?view=list&layer=async');
  const list = page.locator('.view-list');
  await expect(list.locator('[data-row="D-16"]')).toBeVisible();
  await expect(list.locator('[data-row="D-09"]')).toBeHidden();
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page).toHaveURL(/\?layer=async&view=timeline$/);
  await expect(list).toBeHidden();
  await expect(page.locator('.view-timeline time').first()).toHaveText(/^202\d-\d\d-\d\d$/);
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('replay');
  await expect(page).toHaveURL(/view=timeline/);
  await page.reload();
  await expect(page.locator('.view-timeline')).toBeVisible();
});

test('an address of one record opens the list at it', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto('/decisions/#D-21');
  await expect(page.locator('.view-list #D-21')).toBeInViewport();
});

test('a filter that nothing fits says so and is cleared', async ({ page }) => {
  await page.goto('/decisions/?q=zzzz');
  await expect(page.getByRole('status').filter({ hasText: 'No decisions match “zzzz”.' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('searchbox', { name: 'Filter by name' })).toHaveValue('');
  await expect(page.getByText(`${records.length} of ${records.length} shown`)).toBeVisible();
});

test('a phone shows the list by tier', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/decisions/');
  await expect(page.locator('.view-board')).toBeHidden();
  await expect(page.locator('.view-list').getByRole('link')).toHaveCount(records.length);
});

test('a link to a folded part opens it', async ({ page }) => {
  await page.goto('/decisions/d-09/#confirmation');
  await expect(page.getByRole('heading', { name: 'Check after' })).toBeInViewport();
  await expect(page.getByText('DatabaseConnectionsBorrowLatency')).toBeVisible();
  await page.goto('/decisions/d-09/#pooler');
  await expect(page.getByRole('heading', { name: 'Your own pooler' })).toBeInViewport();
});

test('the graph shows one decision with its neighbours', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto('/decisions/graph/');
  const row = (id: string) => page.locator(`svg.wide [data-decision="${id}"]`);
  await page.getByRole('combobox', { name: 'Show one decision' }).selectOption('D-09');
  await expect(page).toHaveURL(/\?focus=D-09$/);
  await expect(row('D-04')).not.toHaveAttribute('data-off');
  await expect(row('D-01')).toHaveAttribute('data-off');
  await row('D-01').focus();
  await expect(row('D-07')).not.toHaveAttribute('data-off');
  await page.reload();
  await expect(row('D-01')).toHaveAttribute('data-off');
  await expect(page.locator('[data-near-row^="D-01 "]')).toBeHidden();
});

for (const path of records)
  test(`${path} prints with its answer and its options, on two pages`, async ({ page }) => {
    await page.goto(path);
    await onPaper(page);
    await expect(page.locator('.decision-answer')).toBeVisible();
    await expect(page.locator('.decision-options')).toBeVisible();
    await expect(page.locator('.decision-actions')).toBeHidden();
    await expect(page.locator('.fold:not(:has(#flip))').first()).toBeHidden();
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  });
