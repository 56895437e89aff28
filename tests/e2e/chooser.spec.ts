import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import type { PortableChoosers } from '../../src/model/advisor/portable.ts';

const trees = (JSON.parse(readFileSync('dist/choosers.json', 'utf8')) as PortableChoosers).choosers;
const path = '/choose/async/';
const chooser = (page: Page) => page.locator('[data-chooser]');
const fifo = '?job=messages&order=key&payload=small&protocol=none&rate=150/s&receivers=one&replay=no&waits=nobody';

/** Faults of the chooser as it stands, in light and in dark. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('[data-chooser]'));
    faults.push(...found.violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html ?? ''}`));
  }
  return faults;
}

test('the keyboard alone leads to a result, focus moves with the questions, the address keeps the answers', async ({
  page,
}) => {
  await page.goto(path);
  await chooser(page).getByRole('button', { name: 'Yes, it waits for the result' }).focus();
  await expect(chooser(page)).toHaveAttribute('data-live', '');
  await page.keyboard.press('Enter');
  await expect(chooser(page).getByRole('heading', { name: 'Stay synchronous' })).toBeFocused();
  await expect(chooser(page).getByRole('status').first()).toContainText('the answers lead to: Stay synchronous');
  await expect(page).toHaveURL(/\?waits=caller$/);

  await chooser(page).getByRole('button', { name: 'Change: Who waits' }).press('Enter');
  await chooser(page).getByRole('button', { name: 'No, a receipt is enough' }).press('Enter');
  await expect(chooser(page).getByRole('heading', { name: 'What has to happen?' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await expect(chooser(page).getByRole('heading', { name: 'Stay synchronous' })).toBeVisible();
});

test('a link carries the reader’s numbers to the result, its flips and its record', async ({ page }) => {
  await page.goto(path + fifo);
  await expect(chooser(page).getByRole('heading', { level: 2 })).toContainText('FIFO');
  await expect(chooser(page)).toContainText('150/s');
  await expect(chooser(page).getByRole('table', { name: 'What would turn it' }).getByRole('row')).not.toHaveCount(1);
  const waiting = page.waitForEvent('download');
  await chooser(page).getByRole('button', { name: 'Decision record (MADR)' }).click();
  expect((await waiting).suggestedFilename()).toBe('async-sqs-fifo.md');
  expect(await violations(page)).toEqual([]);
});

test('limits stand at the reader’s numbers: bars of the answers and the worksheet worked out', async ({ page }) => {
  await page.goto(path + fifo);
  const numbers = chooser(page).locator('.chooser-numbers');
  await expect(numbers.getByRole('list', { name: 'Your answers against the limits' })).toContainText('150/s of 3,000');
  await expect(numbers).toContainText('150/s need at least 8 groups');
  await expect(numbers.getByRole('link', { name: /^C-FIFO/ })).toHaveAttribute('href', /\?rate=150\/s$/);
});

test('an answer pressed before the script has come is not lost', async ({ page }) => {
  await page.goto(path);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLButtonElement>('[data-chooser] .chooser-options button');
    first?.click();
  });
  await expect(chooser(page).getByRole('heading', { name: 'Stay synchronous' })).toBeVisible();
});

for (const { id, title } of trees)
  test(`${title} is led to a result by first answers, without a fault in any state`, async ({ page }) => {
    await page.goto(`/choose/${id}/`);
    await chooser(page).hover();
    await expect(chooser(page)).toHaveAttribute('data-live', '');
    const ways = chooser(page).locator('.chooser-options button');
    const result = chooser(page).locator('.chooser-result h2');
    for (let asked = 0; asked < 20 && !(await result.isVisible()); asked++) {
      expect(await violations(page)).toEqual([]);
      const question = await chooser(page).locator('h2').textContent();
      await ways.first().press('Enter');
      await expect(chooser(page).locator('h2')).not.toHaveText(question ?? '');
      await expect(chooser(page).locator('h2')).toBeFocused();
    }
    await expect(chooser(page).getByRole('status').first()).toContainText('the answers lead to');
    expect(await violations(page)).toEqual([]);
  });

test('on paper the answers and the verdict stand, the address in the footer', async ({ page }) => {
  await page.goto(path + fifo);
  await expect(chooser(page).getByRole('heading', { level: 2 })).toContainText('FIFO');
  await page.emulateMedia({ media: 'print' });
  await expect(chooser(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(chooser(page).getByText('150/s (up to')).toBeVisible();
  await expect(chooser(page).getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Worked cases' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const line = await page.evaluate(() => document.documentElement.style.getPropertyValue('--print-line'));
  expect(line).toContain('rate=150/s');
});

test('a stale answer is dropped alone, and the page says so', async ({ page }) => {
  await page.goto(`${path}?waits=nobody&job=jobs`);
  await expect(chooser(page).getByRole('alert')).toContainText('job: “jobs” is not');
  await expect(chooser(page).getByRole('heading', { name: 'What has to happen?' })).toBeVisible();
});

test('who does not know gets a short list', async ({ page }) => {
  await page.goto(`${path}?waits=nobody&job=schedule&ahead=unknown`);
  await expect(chooser(page).getByRole('heading', { name: /Still open: \d+ results remain/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a number that cannot be read is explained, and stays', async ({ page }) => {
  await page.goto(`${path}${fifo.replace('&rate=150/s', '')}`);
  const box = chooser(page).getByRole('textbox');
  await box.fill('many');
  await box.press('Enter');
  await expect(chooser(page).getByRole('alert')).toContainText('“many” is not');
  await expect(box).toHaveValue('many');
});

test('the page loads at most 25 kB of compressed script', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.js(\?|$)/.test(response.url())) bodies.push(response.body());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
});

test('the next best is a link to its record on the same page', async ({ page }) => {
  await page.goto(path + fifo);
  await chooser(page).getByRole('heading', { name: 'Next best' }).locator('+ p').getByRole('link').click();
  await expect(page).toHaveURL(/#result-/);
  await expect(page.locator('.chooser-record:target')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('links lead from question to question and to a result', async ({ page }) => {
    await page.goto(`${path}#today-question-1`);
    await page.locator('#today-question-1').getByRole('link', { name: 'Stay synchronous' }).click();
    await expect(page).toHaveURL(/#result-stay-synchronous$/);
    await expect(page.locator('#result-stay-synchronous')).toBeInViewport();
  });
});
