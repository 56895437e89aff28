import { expect, test } from '@playwright/test';

const page1 = '/tiers/users-10k/backend/';

test('a figure shows its scope, source and date on hover and on focus, and Escape puts them away', async ({ page }) => {
  await page.goto(page1);
  const figure = page.locator('.fact:has(> a[href$="#figure-app-runner-concurrency-max"])').first();
  const note = figure.getByRole('note');
  await expect(note).toBeHidden();
  await figure.getByRole('link').first().hover();
  await expect(note).toBeVisible();
  await expect(note).toContainText('hard limit, per instance');
  await expect(note).toContainText(/20\d\d-\d\d-\d\d/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();

  await page.mouse.move(0, 0);
  await figure.getByRole('link').first().focus();
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link')).toBeFocused();
});

test('a figure leads to its row on the page of its service, whose fold opens', async ({ page }) => {
  await page.goto(page1);
  await page.locator('.fact > a[href$="#figure-app-runner-concurrency-max"]').first().click();
  await expect(page).toHaveURL(/\/services\/app-runner\/#figure-app-runner-concurrency-max$/);
  await expect(page.locator('tr#figure-app-runner-concurrency-max')).toBeInViewport();
});

test('on paper the figures carry numbers, and their sources stand at the end', async ({ page }) => {
  await page.goto(page1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.fact .note-number').first()).toBeVisible();
  await expect(page.getByRole('table').last()).toContainText('AWS App Runner Developer Guide');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the first tap opens the note, the second follows', async ({ page }) => {
    await page.goto(page1);
    const figure = page.locator('.fact:has(> a[href$="#figure-app-runner-concurrency-max"])').first();
    const link = figure.locator('> a');
    await link.tap();
    await expect(figure.getByRole('note')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${page1}$`));
    await link.tap();
    await expect(page).toHaveURL(/services\/[a-z-]+\/#/);
  });
});

test('the limits can be filtered, and the filter is in the address', async ({ page }) => {
  await page.goto('/reference/limits/');
  await page.getByRole('combobox', { name: 'Service' }).selectOption('app-runner');
  await page.getByLabel('Find a limit').fill('concurrency');
  await expect(page).toHaveURL(/find=concurrency&service=app-runner/);
  await expect(page.locator('tr#app-runner-concurrency-max')).toBeVisible();
  await expect(page.locator('tr#aurora-acu-max')).toBeHidden();
  await page.reload();
  await expect(page.locator('tr#aurora-acu-max')).toBeHidden();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('tr#amplify-builds')).toBeVisible();
});

test.describe('a limit in the register', () => {
  test('is a line until it is opened; then it has its notes and every source, as links', async ({ page }) => {
    await page.goto('/reference/limits/?service=sqs');
    const row = page.locator('tr#sqs-message-size');
    await expect(row.locator('.sources')).toContainText('Amazon SQS Developer Guide');
    await expect(row.locator('.sources').getByRole('link')).toHaveCount(0);
    await row.getByRole('link').first().click();
    await expect(row.locator('.sources').getByRole('link')).not.toHaveCount(0);
    await expect(row.locator('.caveat').first()).toBeVisible();
    await expect(row.locator('.day').first()).toBeVisible();
  });

  test('keeps its line where the record does not come', async ({ page }) => {
    await page.route('**/limits/rows/**', (route) => route.abort());
    await page.goto('/reference/limits/#sqs-message-size');
    await expect(page.locator('tr#sqs-message-size')).toContainText('1 MiB');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('says which value is of which day, and where all sources are', async ({ page }) => {
      await page.goto('/reference/limits/');
      const before = (day: string) =>
        page
          .locator(`tr#apigw-payload .value.as-of-${day}`)
          .evaluate((value) => getComputedStyle(value, '::before').content);
      expect([await before('talk'), await before('today')]).toEqual(['"2024: "', '"today: "']);
      await expect(page.getByRole('link', { name: 'The page as text' })).toHaveAttribute('href', /limits\/index\.md$/);
    });
  });
});

test('a filter that fits nothing says so', async ({ page }) => {
  await page.goto('/reference/claims/?find=zzzz');
  await expect(page.getByText('No claims match “zzzz”. Clear filters to see all 75.')).toBeVisible();
});

test('all 75 claims stand in the ledger, each with an anchor', async ({ page }) => {
  await page.goto('/reference/claims/');
  const ids = await page.locator('ol.claims > li').evaluateAll((items) => items.map((item) => item.id));
  expect(ids).toEqual(Array.from({ length: 75 }, (_, i) => `N-${String(i + 3).padStart(2, '0')}`));
});
