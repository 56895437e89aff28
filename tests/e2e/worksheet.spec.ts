import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { chooseDay } from './day.ts';
import { days } from '../../src/model/facts/days.ts';

const path = '/capacity/concurrency/';

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const unitOf = (page: Page, name: string) => page.getByRole('combobox', { name: `Unit of “${name}”` });
const result = (page: Page) => page.getByRole('region', { name: /How many requests one App Runner service handles/ });

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
  await expect(field(page, 'Time per request')).toHaveValue('350');
  await expect(unitOf(page, 'Time per request')).toHaveValue('ms');
});

test('a bare number keeps the unit that stands in the field, and a typed unit moves it', async ({ page }) => {
  await page.goto(path);
  const time = field(page, 'Time per request');
  await time.fill('350 ms');
  await expect(unitOf(page, 'Time per request')).toHaveValue('ms');
  await time.fill('500');
  await expect(page).toHaveURL(/\?latency=500ms$/);
  await unitOf(page, 'Time per request').selectOption('min');
  await expect(page).toHaveURL(/\?latency=500min$/);
  await expect(result(page)).toContainText('Check the unit.');
  await expect(time).toHaveValue('500');
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
  await page.getByRole('button', { name: /^Use 250\sms$/ }).click();
  await expect(field(page, 'Time per request')).toHaveValue('250');
  await expect(unitOf(page, 'Time per request')).toHaveValue('ms');
  await page.getByRole('textbox', { name: 'is at least' }).fill('350 ms');
  await expect(result(page)).toContainText('This is a time; enter a rate such as 2,500/s or 150k/min.');
});

test('a sheet is taken away as link, Markdown, CSV and JSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${path}?latency=350ms`);
  // By the keyboard: what an address brings is drawn over several frames and moves what is below it.
  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(result(page)).toContainText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`/capacity/concurrency/\\?as-of=${days.today}&instances=25&latency=350ms&per-instance=200&`),
  );
  await page.getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
  await expect(result(page)).toContainText('Markdown copied.');
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('(C-CONC, App Runner)');
  expect(markdown).toMatch(new RegExp(`\\?as-of=${days.today}&\\S*latency=350ms\\S*\\)`));
  for (const [name, mark] of [
    ['CSV', 'input,latency,Time per request,0.35'],
    ['JSON', '"id": "C-CONC"'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByLabel('More ways to take it with you').press('Enter');
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
  await expect(result(page)).toContainText('This is a rate; enter a time such as 350 ms or 2 s. Still using 2\u00a0s.');
  await expect(result(page)).toContainText('150,000/min');
});

test('a number of instances that cannot be is refused in words, and the sheet counts on', async ({ page }) => {
  await page.goto(path);
  const box = field(page, 'Instances');
  for (const [typed, says] of [
    ['0', 'must be at least 1'],
    ['-5', 'must not be negative'],
    ['1e30', 'must be at most 1,000,000'],
    ['1.5', 'must be a whole number'],
    ['20 ms', 'this is a time; enter a number of instances such as 25'],
  ] as const) {
    await box.fill(typed);
    await expect(result(page)).toContainText(new RegExp(says, 'i'));
    await expect(box).toHaveValue(typed);
    await expect(result(page)).toContainText('150,000/min');
  }
});

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
  await expect(sheet).toContainText(/58\/s\sof\s100\/s/);
  await expect(sheet).toContainText('your account’s value');
});

test('a hand-broken address falls back key by key', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  for (const garbage of ['NaN', '-1', '1e309', '<img src=x onerror=alert(1)>', 'x'.repeat(10_000)]) {
    await page.goto(`${path}?instances=${encodeURIComponent(garbage)}&latency=350ms`);
    await expect(field(page, 'Time per request')).toHaveValue('350');
    await expect(field(page, 'Instances')).toHaveValue('25');
    await expect(page.getByRole('list', { name: 'Parts of the link that were not taken' })).toContainText('instances');
    await expect(result(page).getByRole('status').first()).not.toContainText(/NaN|Infinity/);
    expect(faults, garbage.slice(0, 30)).toEqual([]);
  }
});

test('the day of the page switches the limits of the sheet', async ({ page }) => {
  await page.goto(`${path}?as-of=talk&latency=350ms`);
  await expect(field(page, 'Time per request')).toHaveValue('350');
  await expect(unitOf(page, 'Time per request')).toHaveValue('ms');
  await chooseDay(page, 'Today');
  await expect(page).toHaveURL(/\?latency=350ms$/);
});

test('a calculator of a service that is closed has a switch to its successor, inputs included, and back', async ({
  page,
}) => {
  await page.goto('/capacity/users/?latency=500ms&users=2M');
  const services = page.getByRole('navigation', { name: 'Service' });
  await expect(services.getByRole('link', { name: 'App Runner closed to new customers' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await services.getByRole('link', { name: 'ECS Express Mode' }).click();
  await expect(page).toHaveURL(/\/capacity\/tasks\/\?/);
  await expect(page.locator('#c-task-time')).toHaveValue('500');
  await expect(page.locator('#c-task-rate')).toHaveValue(/^55\d/);
  await services.getByRole('link', { name: /^App Runner/ }).click();
  await expect(page).toHaveURL(/\/capacity\/fleet\/\?/);
  await expect(page.locator('#c-fleet-rate')).toHaveValue(/^55\d/);
  await page.goto('/capacity/users/?as-of=talk');
  await expect(page.locator('[data-live]').first()).toBeVisible();
  await expect(services).toHaveCount(0);
});

test('a link holds what it says, even where the other day opens with it', async ({ page }) => {
  await page.goto('/capacity/acu/?as-of=talk&max=256&utm_source=chat');
  await expect(page.locator('#c-acu-max')).toHaveValue(/^256/);
  await expect(page.getByText('utm_source')).toHaveCount(0);
});

test.describe('the tabs behind the answer', () => {
  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

  test('go by the arrow keys, Home and End, and the address keeps the one that is open', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('[data-live]')).toHaveCount(0);
    await tab(page, 'Chart').focus();
    await expect(page.locator('[data-live]')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, 'Table')).toBeFocused();
    await expect(tab(page, 'Table')).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('table', { name: 'All results' })).toBeVisible();
    await page.keyboard.press('End');
    await expect(tab(page, 'Sources')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, 'Chart')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/#c-conc-formula$/);
    await expect(page.getByRole('math').first()).toBeVisible();
    await page.reload();
    await expect(tab(page, 'Formula')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(page.locator('[role=tab][tabindex="0"]')).toHaveCount(1);
  });
});

test('a preset is marked as long as it is shown; what has changed is counted, named and put back', async ({ page }) => {
  await page.goto(path);
  const preset = page.getByRole('button', { name: 'As in the talk' });
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await field(page, 'Instances').fill('40');
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
  await expect(result(page)).toContainText('1 input changed');
  await expect(result(page)).toContainText('Default 25.');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(field(page, 'Instances')).toHaveValue('25');
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\/capacity\/concurrency\/$/);
});

test('no error sentence stands in a formula: it stops at the step that has no value', async ({ page }) => {
  await page.goto('/capacity/waiting/?rate=300/s#c-wait-formula');
  const steps = page.locator('.sheet-formulas');
  await expect(steps.locator('[data-step=fails]')).toHaveCount(1);
  await expect(steps.locator('[data-step=fails]')).toContainText('The queue never drains');
  expect(await steps.getByText(/never drains/).count()).toBe(1);
  await expect(steps.getByRole('math').last()).toContainText('∞');
  await expect(page.getByRole('status').first()).toContainText(
    'Overloaded: 300/s arrive, but 20 servers handle at most 200',
  );
});
