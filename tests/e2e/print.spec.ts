import { expect, test, type Page } from '@playwright/test';

test('a printed page says how to come back to it, with what is filled in', async ({ page }) => {
  await page.goto('/capacity/concurrency/?instances=40');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-address')).toContainText('/capacity/concurrency/?instances=40, printed on 20');
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
});

test('the result of a chooser is printed by itself; without one the page says where all paths are', async ({
  page,
}) => {
  await page.goto('/choose/async/?stale=current&waits=caller');
  const chooser = page.locator('[data-chooser]');
  await expect(chooser.getByRole('heading', { name: 'Stay synchronous' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(chooser).toContainText('Stay synchronous');
  await expect(chooser.getByRole('link', { name: 'All paths' })).toBeHidden();

  await page.goto('/choose/async/');
  await expect(chooser.getByRole('radio').first()).toBeHidden();
  await expect(chooser.getByRole('link', { name: 'All paths' })).toBeVisible();
});

const paper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
};

test('a printed calculator has every input and every limit that decides, and is folded again after that', async ({
  page,
}) => {
  await page.goto('/capacity/cost-compute/');
  const further = page.locator('.sheet-further');
  const last = further.locator('.quantity-field, fieldset').last();
  await expect(last).toBeHidden();
  await paper(page);
  await expect(last).toBeVisible();
  await expect(page.locator('.sheet-further > summary')).toBeHidden();
  await expect(page.locator('.sheet-further-bars li').last()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(last).toBeHidden();
});

test('a printed recommendation has each question with its answer', async ({ page }) => {
  await page.goto('/choose/async/?stale=current&waits=caller');
  const answers = page.getByRole('list', { name: 'Your answers' });
  await expect(page.getByText('2 answers, figures as of')).toBeVisible();
  await expect(answers).toBeHidden();
  await paper(page);
  await expect(answers.getByRole('listitem')).toHaveCount(2);
  await expect(answers.locator('.chooser-asked').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start again' })).toBeHidden();
});

test('a printed decision says what would change it', async ({ page }) => {
  await page.goto('/decisions/d-09/');
  await paper(page);
  await expect(page.locator('.fold:has(#flip) > :not(summary)').first()).toBeVisible();
});
