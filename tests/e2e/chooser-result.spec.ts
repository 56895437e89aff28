import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allUnknown, chooser, fanOut, fifo, path, pick, proceed, question, violations } from './chooser-page.ts';
import { sheetsOf } from './paper.ts';

test('a result has the numbers against its limits, the exceeded one first and in words', async ({ page }) => {
  await page.goto(path + fanOut);
  const numbers = chooser(page).getByRole('region', { name: 'Your numbers against its limits' });
  await expect(numbers).toContainText('1 limit exceeded');
  await expect(numbers).toContainText('3,000/s is 10 times the limit of 300');
  await expect(numbers.getByRole('listitem').filter({ hasText: 'of 300' }).first()).toBeVisible();
  await expect(numbers.locator('.headroom').first()).toHaveAttribute('data-level', 'over');
  await expect(chooser(page).getByRole('checkbox', { name: /^Raise the quota/ })).toBeVisible();
  await expect(numbers.getByRole('link', { name: 'C-QUEUE' })).toHaveAttribute(
    'href',
    /\?arrivals=3000\/s&consumers=1&held=1&outage=12h$/,
  );
  expect(await violations(page)).toEqual([]);
});

test('a change that would lead elsewhere is a button that makes it', async ({ page }) => {
  await page.goto(path + fifo);
  await expect(question(page)).toContainText('FIFO');
  const changes = chooser(page).getByRole('region', { name: 'What would change this' });
  const button = changes.getByRole('button').first();
  const to = (await button.textContent())?.split('→ ').at(-1) ?? '';
  await button.click();
  await expect(question(page)).toHaveText(to);
  await page.goBack();
  await expect(question(page)).toContainText('FIFO');
});

test('the record has the answers, the check of the decision and no list of quotas', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path + fifo);
  await chooser(page).getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(chooser(page).getByText('Markdown copied.')).toBeVisible();
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toContain('- How many messages per second do you send at peak? 150/s');
  const waiting = page.waitForEvent('download');
  await chooser(page).getByRole('button', { name: 'Download MADR' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('async-sqs-fifo.md');
  const record = readFileSync(await file.path(), 'utf8');
  expect(record).toMatch(/### Confirmation\n\n\* At the peak: age of the oldest/);
  expect(record).not.toContain('Ledger');
});

test('on paper the recommendation is on two pages at most, without tree, cases and buttons', async ({ page }) => {
  await page.goto(path + fanOut);
  await expect(chooser(page).getByText('1 limit exceeded')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(question(page)).toBeVisible();
  await expect(chooser(page).locator('.chooser-brief')).toContainText('64KB (up to 1 MiB) · ');
  await expect(chooser(page).locator('.chooser-brief')).toBeVisible();
  await expect(chooser(page).getByRole('button', { name: 'Copy link' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const line = await page.evaluate(() => document.documentElement.style.getPropertyValue('--print-line'));
  expect(line).toContain('rate=3000/s');
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
});

test('a result is measured by the quotas of the Region that is chosen, and the link says which', async ({ page }) => {
  await page.goto(path + fanOut);
  const panel = chooser(page).getByRole('region', { name: 'Your numbers against its limits' });
  await expect(panel.getByText('1 limit exceeded')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Region' }).selectOption('N. Virginia');
  await expect(panel.getByText('1 limit exceeded')).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]at\.region=n-virginia&/);
  await page.reload();
  await expect(panel.getByRole('combobox', { name: 'Region' })).toHaveValue('N. Virginia');
  await expect(panel.getByText('1 limit exceeded')).toHaveCount(0);
  await chooser(page).getByRole('button', { name: 'Edit answers' }).click();
  await proceed(page).click();
  await expect(page).toHaveURL(/at\.region=n-virginia/);
});

test('a rate that the slowest receiver cannot take is a limit exceeded, and limits lead to their sources', async ({
  page,
}) => {
  await page.goto(
    `${path}?away=30min&job=messages&order=none&pace=50/s&payload=2KB&protocol=none&rate=3000/s&receivers=one&replay=no&target=own&twice=harmless&waits=nobody`,
  );
  const panel = chooser(page).getByRole('region', { name: 'Your numbers against its limits' });
  await expect(panel.getByText('1 limit exceeded')).toBeVisible();
  await expect(panel).toContainText(/3,000\/s is 60\stimes the limit of 50\/s \(Slowest receiver\)/);
  await panel.getByText('All 4 limits').click();
  await expect(panel.getByRole('link', { name: /^standard queue: messages in flight/i })).toHaveAttribute(
    'href',
    '/reference/limits/#sqs-standard-inflight',
  );
  expect(await violations(page)).toEqual([]);
});

test('who is not sure is told what to start with and what to find out', async ({ page }) => {
  await page.goto(path + allUnknown);
  await expect(question(page)).toHaveText(/^Start with: /);
  await expect(chooser(page)).toContainText('It is one of the cheapest to undo (days of work)');
  const found = chooser(page).locator('.chooser-find > ol').first().getByRole('button');
  await expect(found).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  const asked = await found.first().textContent();
  await found.first().click();
  await expect(question(page)).toHaveText(asked ?? '');
});

test('one answer that is not known is enough to ask for a recommendation', async ({ page }) => {
  await page.goto(`${path}?job=messages&waits=nobody`);
  await pick(page, 'I’m not sure').check();
  await expect(chooser(page).getByRole('button', { name: 'Recommend with what I know' })).toHaveCount(0);
  await proceed(page).click();
  await chooser(page).getByRole('button', { name: 'Recommend with what I know' }).click();
  await expect(question(page)).toHaveText(/^Start with: /);
  await page.goBack();
  await expect(question(page)).not.toHaveText(/^Start with: /);
});

test('the runner-up is a link to the page of all results', async ({ page }) => {
  await page.goto(path + fifo);
  await chooser(page).getByRole('heading', { name: 'Runner-up' }).locator('+ p').getByRole('link').click();
  await expect(page).toHaveURL(/\/results\/#result-/);
  await expect(page.locator('.chooser-record:target')).toBeInViewport();
});

test('what a result still needs is asked beside it, and worked out from that alone', async ({ page }) => {
  await page.goto(path + fifo);
  const numbers = chooser(page).getByRole('region', { name: 'Your numbers against its limits' });
  await expect(numbers.getByRole('textbox', { name: 'Time per message' })).toBeVisible();
  await expect(numbers).not.toContainText('Groups needed, at least');
  await numbers.getByRole('textbox', { name: 'Time per message' }).fill('2');
  await numbers.getByRole('combobox', { name: 'Unit of Time per message' }).selectOption('s');
  await numbers.getByRole('button', { name: 'Calculate' }).click();
  await expect(numbers).toContainText('300 groups');
  await expect(page).toHaveURL(/work=2s/);
  await expect(numbers.getByRole('link', { name: 'C-FIFO' })).toHaveAttribute('href', /\?rate=150\/s&time=2s$/);
  expect(await violations(page)).toEqual([]);
});

test('a pinned link from before a question was asked still shows its result, and says what it assumes', async ({
  page,
}) => {
  await page.goto(
    `${path}?as-of=2026-11-22&away=10min&job=messages&order=none&payload=20KB&protocol=none&receivers=one&replay=no&target=own&waits=nobody`,
  );
  await expect(question(page)).toHaveText('SQS standard queue with a dead-letter queue');
  await expect(chooser(page).getByRole('alert').first()).toContainText('Repeats: not asked when this link was made.');
});

for (const window of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test.describe(`at ${window.width} px`, () => {
    test.use({ viewport: window });
    test('a result is on the first screen', async ({ page }) => {
      await page.goto(path + fanOut);
      await expect(chooser(page).getByText('1 limit exceeded')).toBeVisible();
      const head = await question(page).boundingBox();
      expect((head?.y ?? window.height) + (head?.height ?? 0)).toBeLessThanOrEqual(window.height);
      if (window.width === 1440)
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1600);
    });
  });
