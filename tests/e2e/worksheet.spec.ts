import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { allPages } from './places.ts';

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
  await expect(page.locator('[data-live]')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'Instances')).toHaveValue('26');
});

test('a question asked backwards is answered, kept in the address, and can be put in', async ({ page }) => {
  await page.goto(`${path}?find=latency&of=rate&is=10000/s`);
  await expect(result(page)).toContainText(/“Time per request” has to be at most 500\sms/);
  await page.getByRole('textbox', { name: 'is at least' }).fill('20,000/s');
  await expect(result(page)).toContainText(/has to be at most 250\sms/);
  await expect(page).toHaveURL(/is=20000\/s/);
  await page.getByRole('button', { name: 'Put it in' }).click();
  await expect(field(page, 'Time per request')).toHaveValue(/^250\s?ms$/);
  await page.getByRole('textbox', { name: 'is at least' }).fill('350 ms');
  await expect(result(page)).toContainText('a rate is needed here');
});

test('a sheet is taken away as link, Markdown, CSV and JSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${path}?latency=350ms`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(result(page)).toContainText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/capacity\/concurrency\/\?latency=350ms$/,
  );
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(result(page)).toContainText('Markdown copied.');
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('(C-CONC)');
  expect(markdown).toContain('?latency=350ms)');
  for (const [name, mark] of [
    ['CSV', 'input,latency,Time per request,0.35'],
    ['JSON', '"id": "C-CONC"'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await (await coming).path();
    expect(readFileSync(file, 'utf8')).toContain(mark);
  }
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

for (const [typed, says] of [
  ['0', 'at least 1 is needed here'],
  ['-5', 'a value below zero makes no sense here'],
  ['1e30', '1,000,000 is the most that is taken here'],
  ['1.5', 'a whole number is needed here'],
  ['20 ms', 'a number of instances is needed here, such as 25; this is a time'],
] as const) {
  test(`${typed} instances are refused in words, and the sheet counts on`, async ({ page }) => {
    await page.goto(path);
    const box = field(page, 'Instances');
    await box.fill(typed);
    await expect(result(page)).toContainText(new RegExp(says, 'i'));
    await expect(box).toHaveValue(typed);
    await expect(result(page)).toContainText('150,000/min');
  });
}

test('states that contradict each other are said by the field, and the rest of the page lives', async ({ page }) => {
  await page.goto('/capacity/acu/?min=64&max=8');
  const sheet = page.getByRole('region', { name: /What a range of ACUs/ }).first();
  await expect(sheet.locator('.quantity-warning').first()).toBeVisible();
  await expect(sheet).not.toContainText(/NaN|Infinity/);
  await sheet.getByRole('textbox').first().fill('2');
  await expect(sheet.getByRole('textbox').first()).toHaveValue('2');
});

test('a quota of the account can be put in, and the bar stands against it', async ({ page }) => {
  await page.goto('/capacity/breaks/?stage=k&apigw-throttle-rate=100/s');
  const sheet = page.getByRole('region', { name: 'What breaks first' }).first();
  await expect(sheet).toContainText(/58\.3\/s\sof\s100\/s/);
  await expect(sheet).toContainText('your account’s value');
});

for (const garbage of ['NaN', '-1', '1e309', '<img src=x onerror=alert(1)>', 'x'.repeat(10_000)]) {
  test(`a hand-broken address falls back key by key: ${garbage.slice(0, 30)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${path}?instances=${encodeURIComponent(garbage)}&latency=350ms`);
    await expect(field(page, 'Time per request')).toHaveValue(/^350\s?ms$/);
    await expect(field(page, 'Instances')).toHaveValue('25');
    await expect(page.getByRole('list', { name: 'Parts of the link that were not taken' })).toContainText('instances');
    await expect(result(page).getByRole('status').first()).not.toContainText(/NaN|Infinity/);
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

const worksheetScript = /\/(?:start|Worksheet|WorksheetView)\.[^/]*\.js$/;

test('a page without a worksheet loads none of its script', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/reference/glossary/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => worksheetScript.test(url))).toEqual([]);
});

for (const sheetPage of allPages().filter((page) => /\/capacity\/./.test(page))) {
  test(`${sheetPage} loads at most 30 kB of compressed script and lives`, async ({ page }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\.js(\?|$)/.test(response.url())) bodies.push(response.body());
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(sheetPage, { waitUntil: 'networkidle' });
    const sheet = page.locator('[data-worksheet]').first();
    await sheet.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);

    const before = await sheet.getByRole('status').first().textContent();
    const box = sheet.getByRole('textbox').first();
    await box.fill('garbage');
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(sheet.getByRole('status').first()).toHaveText(before ?? '');
    await box.fill('7');
    await expect(box).toHaveValue('7');
    await expect(sheet).not.toContainText(/NaN|Infinity|undefined/);
    expect(faults).toEqual([]);
  });
}

test('a link holds what it says, even where the other day opens with it', async ({ page }) => {
  await page.goto('/capacity/acu/?as-of=talk&max=256&utm_source=chat');
  await expect(page.locator('#c-acu-max')).toHaveValue(/^256/, { timeout: 30_000 });
  await expect(page.getByText('utm_source')).toHaveCount(0);
});
