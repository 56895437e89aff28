import { expect, test, type Page } from '@playwright/test';

/** WCAG 2.1.4: shortcuts of a single character can be turned off, in one place for the whole site. */
const turn = (page: Page, to: 'on' | 'off') =>
  page.getByRole('button', { name: `Turn ${to} single-key shortcuts`, exact: true });
const search = (page: Page) => page.locator('dialog[data-search-dialog]');
const firstAnswer = (page: Page) => page.locator('[data-chooser] input[type=radio]').first();

test('turned off in the foot of a page, single keys do nothing there or on the next page, until turned on again', async ({
  page,
}) => {
  await page.goto('/choose/async/');
  await turn(page, 'off').click();
  await expect(turn(page, 'on')).toBeFocused();
  await expect(page.locator('[data-open-search]')).toHaveAttribute('aria-keyshortcuts', 'Control+K');
  await page.keyboard.press('/');
  await page.keyboard.press('1');
  await expect(firstAnswer(page)).not.toBeChecked();
  await expect(search(page)).toBeHidden();

  // The view that comes to life keeps to it, and keys that need no character still work.
  await firstAnswer(page).focus();
  await expect(page.locator('[data-chooser]')).toHaveAttribute('data-live', '');
  await page.keyboard.press('2');
  await expect(page.locator('[data-chooser] input[type=radio]:checked')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/reference/glossary/');
  await expect(turn(page, 'on')).toBeVisible();
  await page.keyboard.press('/');
  await expect(search(page)).toBeHidden();
  await turn(page, 'on').press('Enter');
  await expect(page.locator('[data-open-search]')).toHaveAttribute('aria-keyshortcuts', 'Control+K /');
  await page.keyboard.press('/');
  await expect(search(page)).toBeVisible();
});

test('the deck has the same switch in its help, and keeps its arrows', async ({ page }) => {
  await page.goto('/slides/deck/');
  await expect(page.locator('.deck-slide.now')).toHaveAttribute('id', 'S-01');
  await page.keyboard.press('n');
  await expect(page.locator('html')).toHaveAttribute('data-notes', '');
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await turn(page, 'off').click();
  await expect(turn(page, 'on')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-help]')).toBeHidden();

  await page.keyboard.press('n');
  await page.keyboard.press('7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('?');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.deck-slide.now')).toHaveAttribute('id', 'S-02');
  await expect(page.locator('html')).not.toHaveAttribute('data-notes');
  await expect(page.locator('[data-help]')).toBeHidden();

  await page.getByRole('button', { name: 'Keys' }).click();
  await turn(page, 'on').click();
  await expect(turn(page, 'off')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-help]')).toBeHidden();
  await page.keyboard.press('n');
  await expect(page.locator('html')).toHaveAttribute('data-notes', '');
});
