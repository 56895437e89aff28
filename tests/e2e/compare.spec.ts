import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { ports } from './places.ts';
import { chooseDay } from './day.ts';

const path = '/choose/compare/';
const table = (page: Page) => page.getByRole('region', { name: 'Async services side by side' });
const heads = (page: Page) => table(page).getByRole('columnheader').filter({ visible: true });
const row = (page: Page, id: string) => page.locator(`#row-${id}`);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table stands there with facts and dates, and nothing that only scripts can do', async ({ page }) => {
    await page.goto(path);
    await expect(heads(page)).toHaveCount(15);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    const cell = row(page, 'payload').locator('[data-column=sqs-fifo]');
    await expect(cell).toContainText('1 MiB');
    await expect(cell).toContainText('2026-08-06');
    await expect(table(page)).toHaveAttribute('tabindex', '0');
  });
});

test('the keyboard puts two columns side by side, the rows say what differs, the address keeps it', async ({
  page,
}) => {
  await page.goto(path);
  await page.getByRole('checkbox', { name: 'SQS FIFO' }).press('Space');
  await expect(page.getByRole('status')).toHaveText('SQS FIFO: choose one or two more.');
  await page.getByRole('checkbox', { name: 'Kinesis Data Streams' }).press('Space');
  await expect(page).toHaveURL(/\?with=sqs-fifo,kinesis$/);
  await expect(page.getByRole('status')).toContainText(
    /^SQS FIFO and Kinesis Data Streams side by side: \d+ of 14 rows/,
  );
  await expect(heads(page)).toHaveText([/Property/, /SQS FIFO/, /Kinesis Data Streams/]);
  await expect(row(page, 'copies').getByRole('rowheader')).toContainText('≠ differs');
  await expect(row(page, 'waits').getByRole('rowheader')).toContainText('= the same');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Whole table' }).click();
  await expect(heads(page)).toHaveCount(15);
  await expect(page).toHaveURL(/\/choose\/compare\/$/);
});

test('a fourth column is refused with a word', async ({ page }) => {
  await page.goto(`${path}?with=sqs-standard,sqs-fifo,kinesis`);
  await page.getByRole('checkbox', { name: 'MSK' }).click();
  await expect(page.getByRole('status')).toContainText('take one away first');
  await expect(page.getByRole('checkbox', { name: 'MSK' })).not.toBeChecked();
  await expect(heads(page)).toHaveCount(4);
});

test('what an address misspells is dropped alone, and the page says so', async ({ page }) => {
  await page.goto(`${path}?with=sqs-fifo,kinesi,msk`);
  await expect(page.getByRole('alert')).toHaveText('“kinesi” is no column of this table; it was left out.');
  await expect(heads(page)).toHaveText([/Property/, /SQS FIFO/, /MSK/]);
});

test('on the day of the talk the new bus is not there, and limits are those of then', async ({ page }) => {
  await page.goto(`${path}?as-of=talk&with=sqs-standard,sns-standard,bus-custom`);
  await expect(row(page, 'order').locator('[data-column=bus-custom]')).toHaveText(/^\s*Did not exist\s*$/, {
    useInnerText: true,
  });
  await expect(row(page, 'payload').getByRole('rowheader')).toContainText('an answer is missing');
  await chooseDay(page, 'Today');
  await expect(row(page, 'order').locator('[data-column=bus-custom]')).toContainText('kept within a group');
  await expect(row(page, 'order').getByRole('rowheader')).toContainText('≠ differs');
});

test('side by side fits a phone, and a figure’s note opens at a tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${path}?with=sqs-fifo,bus-classic,kinesis`);
  await expect(heads(page).first()).toHaveText(/SQS FIFO/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const figure = row(page, 'rate').locator('[data-column=kinesis] .fact').first();
  await figure.getByRole('link').first().focus();
  await expect(figure.getByRole('note')).toBeVisible();
  await expect(figure.getByRole('note')).toContainText(/20\d\d-\d\d/);
  expect(await violations(page)).toEqual([]);
});

test('the table is there as a file, below a sub-path too', async ({ request }) => {
  const answer = await request.get(`http://localhost:${ports.below}/kb/comparison.json`);
  const { tables } = (await answer.json()) as { tables: { url: string; columns: unknown[] }[] };
  expect(tables[0]?.url).toContain('/kb/choose/compare/');
  expect(tables[0]?.columns).toHaveLength(14);
});
