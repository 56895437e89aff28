import { expect, test, type Page } from '@playwright/test';

const path = '/capacity/concurrency/';

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const result = (page: Page) => page.getByRole('region', { name: /How many requests one App Runner service carries/ });

test('the sheet opens with the sum of the talk, per service and per instance', async ({ page }) => {
  await page.goto(path);
  await expect(result(page)).toContainText('150,000/min');
  await expect(result(page)).toContainText('6,000/min');
});

test('a change of an input is worked out at once and kept in the address', async ({ page }) => {
  await page.goto(path);
  await field(page, 'Time per request').fill('350 ms');
  await expect(result(page)).toContainText('14,286');
  await expect(page).toHaveURL(/\?latency=350ms$/);
  await page.reload();
  await expect(field(page, 'Time per request')).toHaveValue(/^350\s?ms$/);
});

test('the keyboard steps a value', async ({ page }) => {
  await page.goto(path);
  await field(page, 'Instances').focus();
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'Instances')).toHaveValue('26');
});

test('what cannot be read is explained by the field, and nothing typed is lost', async ({ page }) => {
  await page.goto(path);
  const time = field(page, 'Time per request');
  await time.fill('150k/min');
  await expect(time).toHaveAttribute('aria-invalid', 'true');
  await expect(time).toHaveValue('150k/min');
  await expect(result(page)).toContainText(/a time is needed here/i);
  await expect(result(page)).toContainText('150,000/min');
});

for (const garbage of ['NaN', '-1', '1e309', '<img src=x onerror=alert(1)>', 'x'.repeat(10_000)]) {
  test(`a hand-broken address falls back key by key: ${garbage.slice(0, 30)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${path}?instances=${encodeURIComponent(garbage)}&latency=350ms`);
    await expect(field(page, 'Time per request')).toHaveValue(/^350\s?ms$/);
    await expect(field(page, 'Instances')).toHaveValue('25');
    await expect(page.getByRole('list', { name: 'Parts of the link that were not taken' })).toContainText('instances');
    await expect(result(page).getByRole('status')).not.toContainText(/NaN|Infinity/);
    expect(faults).toEqual([]);
  });
}

test('the day of the page switches the limits of the sheet', async ({ page }) => {
  await page.goto(`${path}?as-of=talk&latency=350ms`);
  await expect(field(page, 'Time per request')).toHaveValue(/^350\s?ms$/);
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page).toHaveURL(/\?latency=350ms$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked default stands in the page, formula included', async ({ page }) => {
    await page.goto(path);
    await expect(result(page)).toContainText('150,000/min');
    await expect(page.getByRole('math').first()).toBeVisible();
  });
});

test('what is typed before the script arrives is not lost', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await field(page, 'Time per request').fill('350 ms');
  release();
  await expect(result(page)).toContainText('14,286');
  await expect(field(page, 'Time per request')).toHaveValue('350 ms');
});
