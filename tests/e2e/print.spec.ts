import { expect, test } from '@playwright/test';
import { onPaper, sheetsOf } from './paper.ts';
import { allPages } from './places.ts';

test('a printed page says how to come back to it, with what is filled in', async ({ page }) => {
  await page.goto('/capacity/concurrency/?instances=40');
  await onPaper(page);
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

test('a printed calculator has every input and every limit that decides, and is folded again after that', async ({
  page,
}) => {
  await page.goto('/capacity/cost-compute/');
  const further = page.locator('.sheet-further');
  const last = further.locator('.quantity-field, fieldset').last();
  await expect(last).toBeHidden();
  await onPaper(page);
  await expect(last).toBeVisible();
  await expect(page.locator('.sheet-further > summary')).toBeHidden();
  await expect(page.locator('.sheet-further-bars li').last()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(last).toBeHidden();
});

test('a printed load test says what it is worked out with, and prints no control', async ({ page }) => {
  for (const path of ['/tiers/users-10k/backend/', '/capacity/breaks/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const tool = page.locator('.breaks').first();
    for (const control of ['.breaks-assumptions > summary', '.users-slider', '.workloads', '.bare-account'])
      await expect(tool.locator(control)).toBeHidden();
  }
  await expect(page.locator('.breaks-assumptions .quantity-field').last()).toBeVisible();
  await page.goto('/capacity/breaks/?quotas=default');
  await expect(page.locator('.bare-account')).toContainText('New account, nothing raised');
  await expect(page.getByRole('switch')).toBeHidden();
});

test('a calculator has its further inputs on paper before a script has opened them', async ({ page }) => {
  await page.goto('/capacity/acu/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet-further > summary')).toBeHidden();
  await expect(page.locator('.sheet-further .quantity-field').last()).toBeVisible();
});

test('a printed recommendation has each question with its answer', async ({ page }) => {
  await page.goto('/choose/async/?stale=current&waits=caller');
  const answers = page.getByRole('list', { name: 'Your answers' });
  await expect(page.getByText('2 answers, figures as of')).toBeVisible();
  await expect(answers).toBeHidden();
  await onPaper(page);
  await expect(answers.getByRole('listitem')).toHaveCount(2);
  await expect(answers.locator('.chooser-asked').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start again' })).toBeHidden();
});

test('a printed decision says what would change it', async ({ page }) => {
  await page.goto('/decisions/d-09/');
  await onPaper(page);
  await expect(page.locator('.fold:has(#flip) > :not(summary)').first()).toBeVisible();
});

const calculators = allPages().filter((path) => /\/capacity\/[^/]+\/$/.test(path));
test('there are calculators to print', () => {
  expect(calculators.length).toBeGreaterThanOrEqual(32);
});

// The picture of every architecture is another one, and so is what its parts ask for.
for (const path of [...calculators, '/capacity/breaks/?stage=k&users=5M', '/capacity/breaks/?stage=l&quotas=default'])
  test(`${path} prints on two pages at most, with its answer, its inputs, its limits and where the rest is`, async ({
    page,
  }) => {
    await page.goto(path);
    await onPaper(page);
    const body = page.locator('[data-sheet-body]');
    await expect(body.locator('.sheet-verdict')).toBeVisible();
    for (const part of ['.quantity-field', ':is(.headroom, .breaks-tail tbody tr)', '.sheet-formulas > li'])
      await expect(body.locator(part).filter({ visible: true }).last()).toBeVisible();
    expect(await body.locator('.quantity-field:not(:visible)').count()).toBe(0);
    await expect(page.locator('#not-counted')).toBeHidden();
    await expect(page.locator('.fact-notes')).toBeHidden();
    await expect(page.locator('.print-address')).toContainText(`the source of every limit: http`);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  });

test('the whole comparison prints its answers on one sheet, chosen columns with every word', async ({ page }) => {
  await page.goto('/choose/compare/');
  await onPaper(page);
  const row = page.locator('#row-rate');
  await expect(row.locator(':is(.matrix-is, .matrix-unsaid)').filter({ visible: true })).toHaveCount(
    await row.locator('td').count(),
  );
  await expect(row.locator('.matrix-says').first()).toBeHidden();
  await expect(page.locator('.fact-notes')).toBeHidden();
  await expect(page.locator('.matrix-on-paper')).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);

  for (const [columns, most] of [
    ['sqs-fifo,kinesis', 2],
    ['kinesis,msk,bus-custom', 3],
  ] as const) {
    await page.goto(`/choose/compare/?with=${columns}`);
    await expect(page.locator('thead th').filter({ visible: true })).toHaveCount(columns.split(',').length + 1);
    await expect(row.locator('.matrix-says').filter({ visible: true }).first()).toBeVisible();
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
  }
});
