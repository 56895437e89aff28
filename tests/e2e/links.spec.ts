import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { chooseDay, dayButton } from './day.ts';
import { days } from '../../src/model/facts/days.ts';

const pinned = `as-of=${days.today}`;
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const chooser = (page: Page): Locator => page.locator('[data-chooser]');
const queue = '/capacity/queue/';
const fifo = '?job=messages&order=key&payload=small&protocol=none&rate=13M/day&receivers=one&replay=no&waits=nobody';

/** What a section answers to whoever cites it. */
const cited = (section: Locator): Promise<{ query?: string; says?: string }> =>
  section.evaluate((element) => {
    const event = new CustomEvent('headroom:cite', { detail: {} });
    element.dispatchEvent(event);
    return event.detail;
  });

test.describe('a quantity in a link', () => {
  test('is as it was typed, and stands in the field again', async ({ page }) => {
    await page.goto(queue);
    await field(page, 'Messages arriving').fill('1M / day');
    await expect(page).toHaveURL(/\?arrivals=1M\/day$/);
    await page.reload();
    await expect(field(page, 'Messages arriving')).toHaveValue('1M/day');
    await expect(page.getByText('read as 11.6')).toBeVisible();
  });

  test('is as it was typed in a chooser, and goes so into the calculator', async ({ page }) => {
    await page.goto(`/choose/async/${fifo.replace('&rate=13M/day', '')}`);
    await chooser(page).getByRole('textbox').fill('13M messages per day');
    await chooser(page).getByRole('textbox').press('Enter');
    await expect(page).toHaveURL(/&rate=13M\+messages\+per\+day&/);
    await expect(chooser(page).getByRole('article')).toBeVisible();
    await page.goto(`/choose/async/${fifo}`);
    await chooser(page)
      .getByText(/^\d+ answers/)
      .click();
    await expect(chooser(page).getByRole('list', { name: 'Your answers', exact: true })).toContainText(/13\s?M\/day/);
    await expect(chooser(page).getByRole('link', { name: /^C-FIFO/ })).toHaveAttribute('href', /\?rate=13M\/day$/);
    await chooser(page)
      .getByRole('button', { name: /^How many messages per second/ })
      .click();
    await expect(chooser(page).getByRole('textbox')).toHaveValue('13M');
    await expect(chooser(page).getByRole('combobox', { name: 'Unit' })).toHaveValue('/day');
  });

  test('that a chooser could not take yet is there again on reload', async ({ page }) => {
    await page.goto(`/choose/async/${fifo.replace('&rate=13M/day', '')}`);
    await chooser(page).getByRole('textbox').fill('many');
    await chooser(page).getByRole('textbox').press('Enter');
    await expect(chooser(page).getByRole('alert')).toContainText('enter a rate such as 2,500/s');
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('many');
    await page.reload();
    await expect(chooser(page).getByRole('textbox')).toHaveValue('many');
  });

  test('that the other day opens with stays in the address while the reader types on', async ({ page }) => {
    await page.goto('/capacity/acu/?as-of=talk');
    const most = page.locator('#c-acu-max');
    await expect(most).toHaveValue(/^128/);
    await most.fill('256');
    await expect(page).toHaveURL(/\?as-of=talk&max=256$/);
    await chooseDay(page, 'Today');
    await page.locator('#c-acu-min').fill('4');
    await expect(page).toHaveURL(/\?max=256&min=4$/);
    await chooseDay(page, 'As in the talk');
    await page.reload();
    await expect(most).toHaveValue(/^256/);
  });

  test('that cannot be read is there again on reload, with the result of the last that could', async ({ page }) => {
    await page.goto(queue);
    await field(page, 'Consumers').fill('37');
    await expect(page).toHaveURL(/\?consumers=37$/);
    await field(page, 'Consumers').fill('37 to 41');
    await expect(field(page, 'Consumers')).toHaveAttribute('aria-invalid', 'true');
    await field(page, 'Messages arriving').focus();
    await page.reload();
    await expect(field(page, 'Consumers')).toHaveValue('37 to 41');
    await expect(page.getByText('Still using 37')).toBeVisible();
  });
});

test.describe('a copied link', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('of a calculator says every input and the day; the floating one what departs', async ({ page }) => {
    await page.goto(`${queue}?consumers=37&utm_source=chat`);
    await expect(page.locator('[data-live]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await expect(page.getByText(`Link copied. It is pinned to ${String(Number(days.today.slice(-2)))}`)).toBeVisible();
    const link = new URL(await copied(page));
    for (const name of ['as-of', 'arrivals', 'backlog', 'consumers', 'time', 'retention', 'in-flight-quota'])
      expect(link.searchParams.get(name)).not.toBeNull();
    expect(link.search).toContain(`?arrivals=`);
    expect(link.searchParams.get('as-of')).toBe(days.today);
    const { query, says } = await cited(page.locator('[data-worksheet]').first());
    expect(query).toBe(link.search);
    expect(says).toMatch(/\w+.*\./);

    await page.getByLabel('More ways to take it with you').press('Enter');
    await page.getByRole('button', { name: 'Copy floating link' }).press('Enter');
    await expect(page.getByText('Floating link copied.')).toBeVisible();
    expect(new URL(await copied(page)).search).toBe('?consumers=37');

    const verdict = await page.locator('.sheet-verdict').textContent();
    await page.goto(link.href);
    await expect(field(page, 'Consumers')).toHaveValue('37');
    await expect(page.locator('.sheet-verdict')).toHaveText(verdict ?? '');
    await expect(page.getByRole('list', { name: 'Parts of the link that were not taken' })).toHaveCount(0);
    // It stays pinned while the reader types, and leaves no trace on ordinary links.
    await field(page, 'Consumers').fill('41');
    await expect(page).toHaveURL((url) => url.searchParams.get('consumers') === '41');
    expect(new URL(page.url()).searchParams.get('as-of')).toBe(days.today);
    expect(new URL(page.url()).searchParams.get('retention')).not.toBeNull();
    await page.getByRole('navigation', { name: 'Areas' }).getByRole('link').first().click();
    await expect(page).toHaveURL((url) => url.search === '');
  });

  test('of the talk’s day is pinned to its date, which means the talk’s day everywhere', async ({ page }) => {
    await page.goto('/capacity/acu/?as-of=talk');
    await expect(page.locator('[data-live]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await expect(page.getByText('Link copied. It is pinned to 29')).toBeVisible();
    expect(await copied(page)).toContain('as-of=2024-02-29');
    await page.goto(await copied(page));
    await expect(dayButton(page, 'As in the talk')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('navigation', { name: 'Areas' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\?as-of=talk$/);
    for (const path of ['/reference/limits/', '/choose/compare/', '/search/', '/decisions/']) {
      await page.goto(`${path}?as-of=2024-02-29`);
      await expect(page.locator('html')).toHaveAttribute('data-as-of', 'talk');
    }
  });

  test('whose pin is dropped by the switch keeps what departs from it alone', async ({ page }) => {
    await page.goto('/capacity/acu/?as-of=talk');
    await page.locator('#c-acu-min').fill('4');
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await expect(page.getByText('Link copied.')).toBeVisible();
    await page.goto(await copied(page));
    const most = page.locator('#c-acu-max');
    await expect(most).toHaveValue(/^128/);
    await expect(page.locator('#c-acu-min')).toHaveValue('4');
    await chooseDay(page, 'Today');
    await expect(most).toHaveValue(/^256/);
    await expect(page).toHaveURL(/\?min=4$/);
  });

  test('of a chooser’s result says its day and its answers', async ({ page }) => {
    await page.goto(`/choose/async/${fifo}`);
    await chooser(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText(`Link copied. It is pinned to ${String(Number(days.today.slice(-2)))}`)).toBeVisible();
    expect(new URL(await copied(page)).search).toBe(`?${pinned}&${fifo.slice(1)}`);
    await chooser(page).getByText('More', { exact: true }).click();
    await chooser(page).getByRole('button', { name: 'Copy floating link' }).click();
    await expect(page.getByText('Floating link copied.')).toBeVisible();
    expect(new URL(await copied(page)).search).toBe(fifo);
    const coming = page.waitForEvent('download');
    await chooser(page).getByRole('button', { name: 'Download MADR' }).click();
    const record = readFileSync(await (await coming).path(), 'utf8');
    expect(record).toContain(`/choose/async/?${pinned}&job=messages`);
    expect(record).toMatch(new RegExp(`/capacity/ordered-groups/\\?${pinned}&\\S*rate=13M/day`));
    const { query, says } = await cited(chooser(page));
    expect(query).toBe(`?${pinned}&${fifo.slice(1)}`);
    expect(says).toContain('the answers lead to:');
  });

  test('of the comparison says its day and its columns', async ({ page }) => {
    await page.goto('/choose/compare/?with=sqs-fifo,kinesis');
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await expect(page.getByText(`Link copied. It is pinned to ${String(Number(days.today.slice(-2)))}`)).toBeVisible();
    expect(new URL(await copied(page)).search).toBe(`?${pinned}&with=sqs-fifo,kinesis`);
    await page.getByRole('button', { name: 'Copy floating link' }).press('Enter');
    await expect(page.getByText('Floating link copied.')).toBeVisible();
    expect(new URL(await copied(page)).search).toBe('?with=sqs-fifo,kinesis');
    expect((await cited(page.locator('[data-matrix]'))).says).toContain('SQS FIFO and Kinesis Data Streams');
  });
});

test('a day of which the site has no figures is said', async ({ page }) => {
  for (const day of ['2025-06-01', '2199-01-01', '2026-11-2']) {
    await page.goto(`${queue}?as-of=${day}&consumers=37`);
    await expect(page.getByText(`“${day}” is no day this site knows`)).toBeVisible();
    await expect(field(page, 'Consumers')).toHaveValue('37');
  }
});
