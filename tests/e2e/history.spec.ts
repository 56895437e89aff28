import { expect, test, type Locator, type Page } from '@playwright/test';
import { keepBack } from './keep-back.ts';
import { chooseDay, dayButton } from './day.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });
const chooser = (page: Page): Locator => page.locator('[data-chooser]');
/** Gives an answer to the open question of a chooser. */
async function answer(page: Page, name: string): Promise<void> {
  await chooser(page).getByRole('radio', { name, exact: true }).check();
  await chooser(page).getByRole('button', { name: 'Continue' }).click();
}
const queue = '/capacity/queue/';

test.describe('Back and Forward', () => {
  test('close and open again the answer that is being changed', async ({ page }) => {
    await page.goto('/choose/async/');
    const ask = chooser(page).getByRole('heading', { level: 2 });
    await answer(page, 'No, a receipt is enough');
    await expect(ask).toHaveText('What has to happen?');
    await chooser(page).getByRole('radio').first().check();
    await chooser(page).getByRole('button', { name: 'Continue' }).click();
    await expect(ask).not.toHaveText('What has to happen?');
    const before = await ask.textContent();
    const address = page.url();
    await chooser(page).getByText('2 answers so far').click();
    await chooser(page).getByRole('list', { name: 'Your answers' }).getByRole('button').first().click();
    await expect(ask).not.toHaveText(before ?? '');
    await expect(ask).toBeFocused();
    const opened = await ask.textContent();
    await page.goBack();
    await expect(ask).toHaveText(before ?? '');
    await expect(ask).toBeFocused();
    await expect(chooser(page).getByText('2 answers so far')).toBeVisible();
    expect(page.url()).toBe(address);
    await page.goForward();
    await expect(ask).toHaveText(opened ?? '');
    await expect(ask).toBeFocused();
    await page.reload();
    await expect(ask).toHaveText(opened ?? '');
    await chooser(page).getByRole('button', { name: 'Continue' }).click();
    await expect(ask).toHaveText(before ?? '');
    expect(page.url()).toBe(address);
  });

  test('undo and redo an example of a calculator, with what was typed before', async ({ page }) => {
    await page.goto(queue);
    await field(page, 'Consumers').fill('1k');
    await page.getByRole('button', { name: 'Never drains' }).click();
    await expect(page).toHaveURL(/backlog=|arrivals=|consumers=(?!1k)/);
    const example = page.url();
    const verdict = (await page.locator('.sheet-verdict').textContent()) ?? '';
    await page.goBack();
    await expect(field(page, 'Consumers')).toHaveValue('1k');
    await expect(page).toHaveURL(/\?consumers=1k$/);
    await page.goForward();
    await expect(page.locator('.sheet-verdict')).toHaveText(verdict);
    expect(page.url()).toBe(example);
  });

  test('undo an example that was pressed, after something was typed, before the script had come', async ({ page }) => {
    const release = await keepBack(page, /\/sheets\.[^/]*\.js$/);
    await page.goto(queue);
    await field(page, 'Consumers').fill('1k');
    await page.getByRole('button', { name: 'Never drains' }).click();
    expect(new URL(page.url()).search).toBe('');
    release();
    await expect(page).toHaveURL(/consumers=(?!1k)/);
    await page.goBack();
    await expect(page).toHaveURL(/\?consumers=1k$/);
    await expect(field(page, 'Consumers')).toHaveValue('1k');
  });

  test('bring back what was typed just before the page was left', async ({ page }) => {
    await page.goto(queue);
    await field(page, 'Consumers').focus();
    await expect(page.locator('[data-live]')).toHaveCount(1);
    await field(page, 'Consumers').fill('77');
    await page.getByRole('link', { name: 'Headroom' }).first().click();
    await expect(page).toHaveURL((url) => url.pathname === '/');
    await page.goBack();
    await expect(field(page, 'Consumers')).toHaveValue('77');
  });

  test('bring a number back with the unit that was typed, also after a reload', async ({ page }) => {
    await page.goto('/capacity/concurrency/');
    await field(page, 'Time per request').fill('450 ms');
    await expect(page).toHaveURL(/\?latency=450ms$/);
    await page.getByRole('link', { name: 'Headroom' }).first().click();
    await expect(page).toHaveURL((url) => url.pathname === '/');
    await page.goBack();
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expect(page.locator('[data-live]')).toHaveCount(1);
      await expect(field(page, 'Time per request')).toHaveValue('450');
      await expect(page.getByRole('combobox', { name: 'Unit of “Time per request”' })).toHaveValue('ms');
      await expect(page).toHaveURL(/\?latency=450ms$/);
    }
  });

  test('bring the slider, the workload and the architecture of what breaks first back', async ({ page }) => {
    await page.goto('/capacity/breaks/?stage=k&users=2M');
    await expect(field(page, 'Users')).toHaveValue('2M');
    await page.getByRole('button', { name: 'Telemetry' }).click();
    await expect(page).toHaveURL((url) => url.search.includes('users=2M') && url.search.includes('requests='));
    await page.goBack();
    await expect(page).toHaveURL((url) => !url.search.includes('requests='));
    await expect(field(page, 'Users')).toHaveValue('2M');
    await expect(page.getByRole('radio', { name: /Microservices/ })).toBeChecked();
    await page.reload();
    await expect(field(page, 'Users')).toHaveValue('2M');
  });

  test('lead to the day that the address says', async ({ page }) => {
    await page.goto('/choose/async/');
    await answer(page, 'No, a receipt is enough');
    await expect(page).toHaveURL(/\?waits=nobody$/);
    await chooseDay(page, 'As in the talk');
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('data-as-of', 'today');
    await page.goForward();
    await expect(page.locator('html')).toHaveAttribute('data-as-of', 'talk');
    await expect(dayButton(page, 'As in the talk')).toHaveAttribute('aria-pressed', 'true');
  });

  for (const [path, label, text, row] of [
    ['/reference/limits/', 'Find a limit', 'concurrency', 'tr#amplify-builds'],
    ['/reference/claims/', /^Find/, 'lambda', '#N-03'],
  ] as const)
    test(`bring the filters of ${path} back`, async ({ page }) => {
      await page.goto(path);
      await page.getByLabel(label).first().fill(text);
      await expect(page.locator(row)).toBeHidden();
      await page.getByRole('link', { name: 'Headroom' }).first().click();
      await expect(page).toHaveURL((url) => url.pathname === '/');
      await page.goBack();
      await expect(page.getByLabel(label).first()).toHaveValue(text);
      await expect(page.locator(row)).toBeHidden();
      await page.reload();
      await expect(page.locator(row)).toBeHidden();
    });

  test('bring the filtered list of decisions back', async ({ page }) => {
    await page.goto('/decisions/?view=list');
    const find = page.getByRole('searchbox', { name: 'Filter by name' });
    const rows = page.locator('.view-list [data-row]:not([hidden])');
    await find.fill('too many connections');
    await expect(rows.filter({ hasText: 'D-01' })).toHaveCount(0);
    await rows.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/d-\d+\//);
    await page.goBack();
    await expect(find).toHaveValue('too many connections');
    await expect(rows.filter({ hasText: 'D-01' })).toHaveCount(0);
  });

  test('bring the columns of the comparison back', async ({ page }) => {
    await page.goto('/choose/compare/?with=sqs-fifo,kinesis');
    await page
      .locator('a[href^="#"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.getByRole('checkbox', { name: 'MSK' }).click();
    await expect(page).toHaveURL(/with=sqs-fifo,kinesis,msk/);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'MSK' })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'SQS FIFO' })).toBeChecked();
  });

  test('bring the two stages that are compared back', async ({ page }) => {
    await page.goto('/architectures/compare/');
    await page.getByRole('combobox', { name: 'To' }).selectOption('stage-k');
    await expect(page).toHaveURL(/to=stage-k/);
    await page.getByRole('link', { name: 'Headroom' }).first().click();
    await expect(page).toHaveURL((url) => url.pathname === '/');
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('stage-k');
    await expect(page.getByRole('region', { name: 'The difference' })).toContainText('Stage K');
  });

  test('bring the page of search back, with the query typed just before', async ({ page }) => {
    await page.goto('/search/');
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.fill('fifo');
    await expect(page.locator('a[data-hit]').first()).toContainText(/fifo/i);
    await page.locator('a[data-hit]').first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(box).toHaveValue('fifo');
    await page.reload();
    await expect(box).toHaveValue('fifo');
  });
});
