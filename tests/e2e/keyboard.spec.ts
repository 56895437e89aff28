import { expect, test, type Locator, type Page } from '@playwright/test';
import { dayButton, dayMenu } from './day.ts';

/** Presses Tab until something has the focus, as a reader does who sees where it is. */
async function tabTo(page: Page, to: Locator, most = 12): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await to.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${to.toString()} is not reached within ${most} presses of Tab`);
}

test('a page: the first stop leads past the header', async ({ page }) => {
  await page.goto('/decisions/d-16/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the day: chosen from its menu, which closes, keeps the focus and says the day', async ({ page }) => {
  await page.goto('/tiers/users-10k/data/');
  const summary = dayMenu(page).locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, dayButton(page, 'As in the talk'), 3);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-as-of', 'talk');
  await expect(summary).toBeFocused();
  await expect(summary).toHaveText(/As of:\s+Talk, 2024/, { useInnerText: true });
  await page.keyboard.press('Space');
  await expect(dayButton(page, 'Today')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dayButton(page, 'Today')).toBeHidden();
  await expect(summary).toBeFocused();
});

test('the menu of a phone: opens, closes on Escape, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/decisions/d-16/');
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.menu [aria-current="page"]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.menu [aria-current="page"]')).toBeHidden();
  await expect(menu).toBeFocused();
});

test('search: filters after the field, and clearing them leads back to it; nothing behind it is reached', async ({
  page,
}) => {
  await page.goto('/tiers/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.keyboard.type('cache');
  const filter = dialog.getByRole('group', { name: 'Filters' }).getByRole('link', { name: /^Calculators/ });
  await expect(filter).toBeVisible();
  await tabTo(page, filter, 20);
  await page.keyboard.press('Enter');
  await expect(filter).toHaveAttribute('aria-current', 'true');
  await expect(filter).toBeFocused();
  const clear = dialog.getByRole('button', { name: 'Clear filters' }).last();
  await tabTo(page, clear, 40);
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await expect(dialog.getByRole('combobox', { name: 'Search' })).toHaveValue('cache');
});

test('a calculator: field, unit, example, copy and reset in turn, without a pointer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/capacity/concurrency/');
  const sheet = page.locator('[data-worksheet]');
  const time = sheet.getByRole('textbox', { name: 'Time per request' });
  await time.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('500');
  await page.keyboard.press('Tab');
  const unit = sheet.getByRole('combobox', { name: 'Unit of “Time per request”' });
  await expect(unit).toBeFocused();
  await page.keyboard.type('ms');
  await expect(page).toHaveURL(/latency=500ms/);
  await expect(unit).toBeFocused();
  await sheet.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(time).toHaveValue('2');
  const preset = sheet.getByRole('group', { name: 'Start from' }).getByRole('button').first();
  await expect(preset).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('button', { pressed: true }).first()).toBeFocused();
  await sheet.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(sheet.getByText('Link copied.')).toBeVisible();
  const more = sheet.getByLabel('More ways to take it with you');
  await more.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});

test('what breaks first: arrow keys choose the architecture and the load, Space the quotas', async ({ page }) => {
  await page.goto('/capacity/breaks/');
  const tool = page.locator('[data-breaks]');
  const chosen = tool.getByRole('radio', { checked: true });
  await chosen.focus();
  await expect(page.locator('[data-breaks][data-live]')).toHaveCount(1);
  const before = await chosen.getAttribute('value');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/stage=/);
  expect(await chosen.getAttribute('value')).not.toBe(before);
  await expect(chosen).toBeFocused();
  await tabTo(page, tool.getByRole('slider'), 6);
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/users=/);
  const quotas = tool.getByRole('switch');
  await quotas.focus();
  await page.keyboard.press('Space');
  await expect(quotas).toBeChecked();
  await expect(quotas).toBeFocused();
});

test('a chooser: arrow keys, Tab and Space lead to a result, back, and to one for who is not sure', async ({
  page,
}) => {
  await page.goto('/choose/async/');
  const chooser = page.locator('[data-chooser]');
  const question = chooser.getByRole('heading', { level: 2 });
  await chooser.getByRole('radio').first().focus();
  await expect(chooser).toHaveAttribute('data-live', '');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const go = chooser.getByRole('button', { name: 'Continue' });
  await tabTo(page, go, 4);
  await page.keyboard.press('Space');
  await expect(question).toBeFocused();
  const asked = await question.textContent();
  const back = chooser.getByRole('button', { name: '‹ Back' });
  await tabTo(page, back, 8);
  await page.keyboard.press('Enter');
  await expect(question).not.toHaveText(asked ?? '');
  await expect(question).toBeFocused();

  await page.goto('/choose/async/?job=messages&waits=nobody');
  await expect(chooser).toHaveAttribute('data-live', '');
  await chooser.getByRole('radio', { name: 'I’m not sure' }).press('Space');
  await page.keyboard.press('Enter');
  const enough = chooser.getByRole('button', { name: 'Recommend with what I know' });
  await tabTo(page, enough, 8);
  await page.keyboard.press('Enter');
  await expect(question).toBeFocused();
  await expect(question).toHaveText(/^Start with: /);
  const edit = chooser.getByRole('button', { name: 'Edit answers' });
  await tabTo(page, edit, 12);
  await page.keyboard.press('Enter');
  await expect(question).toBeFocused();
  await expect(go).toBeVisible();
});

test('the list of decisions: a facet opens, filters and is cleared, and the focus is never lost', async ({ page }) => {
  await page.goto('/decisions/');
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.focus();
  const filters = page.locator('[data-row-search]').getByRole('group', { name: 'Filters' });
  const facet = filters.getByText('Layer', { exact: true });
  await tabTo(page, facet, 4);
  await page.keyboard.press('Enter');
  const value = filters.getByRole('link', { name: /^Async/ });
  await tabTo(page, value, 8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/layer=async/);
  await expect(value).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ shown$/ })).toBeVisible();
  const clear = filters.getByRole('button', { name: 'Clear filters' });
  await tabTo(page, clear, 30);
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(page).not.toHaveURL(/layer=/);
});

test('a long list: “Show more” leads on to the first row that has come', async ({ page }) => {
  await page.goto('/reference/limits/');
  await page.getByRole('button', { name: 'Show 50 more' }).press('Enter');
  const rows = page.locator('.fact-row:not([hidden])');
  await expect(rows).toHaveCount(100);
  await expect(rows.nth(50).getByRole('link').first()).toBeFocused();
});

test('a drawing: the keyboard stays in its dialog, and comes back to where it was', async ({ page }) => {
  await page.goto('/architectures/stage-e/');
  const zoom = page.locator('figure#stage-e').getByRole('button', { name: 'Zoom' });
  await zoom.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let pressed = 0; pressed < 8; pressed++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') ?? null)).toBeNull();
  }
  await dialog.getByRole('button', { name: 'Zoom in' }).press('Space');
  await expect(dialog.getByRole('status')).toHaveText('140%');
  await dialog.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('100%');
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(zoom).toBeFocused();
});

test('the deck: its links and tools are reached by Tab, and the help gives the focus back', async ({ page }) => {
  await page.goto('/slides/deck/#S-10');
  const next = page.locator('.deck-slide.now').getByRole('link', { name: 'Next slide' });
  await tabTo(page, next, 4);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#S-11$/);
  const help = page.getByRole('button', { name: 'Keys' });
  await help.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(help).toBeFocused();
  await expect(page).toHaveURL(/#S-11$/);
});

test('a citation: opens below its control, is gone on Escape, and the focus is back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/decisions/d-16/');
  const cite = page.getByRole('link', { name: 'Cite D-16', exact: true });
  await cite.press('Enter');
  const panel = page.getByRole('group', { name: 'Citation' });
  await expect(panel.getByRole('status')).toHaveText('Citation copied.');
  await tabTo(page, panel.getByRole('switch'), 2);
  await page.keyboard.press('Space');
  await expect(panel).toContainText('Follows the site’s figures');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(cite).toBeFocused();
});
