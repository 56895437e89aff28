import { expect, test, type Page } from '@playwright/test';

/** What the translators of browsers do to a page: each text goes, and stands anew within two elements. */
function translate(): void {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('script, style, select, .notranslate')) continue;
    // The name is no longer in the standard, and translators go on using it.
    const font = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const [outer, inner] = [font(), font()];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** What others do: each text is kept, within one element. */
function wrap(): void {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue;
    const mark = document.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
  }
}

/** An extension that takes away what it does not like. */
function strip(): void {
  for (const one of document.querySelectorAll('.sheet-lead, .sheet-binds, .quantity-hint, .headroom-list li'))
    one.remove();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const result = (page: Page) => page.getByRole('region', { name: /How many requests one App Runner service handles/ });

for (const [how, edit] of [
  ['translated', translate],
  ['marked', wrap],
  ['stripped', strip],
] as const) {
  test(`on a page that is ${how} the figures follow what is typed, and the focus stays`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('/capacity/concurrency/?latency=2s&instances=24');
    await expect(page.locator('[data-live]').first()).toBeAttached();
    const time = field(page, 'Time per request');
    for (const [typed, says] of [
      ['350 ms', '13,714'],
      ['500 ms', '9,600'],
      ['1 s', '4,800'],
    ] as const) {
      await time.focus();
      await page.evaluate(edit);
      await time.fill(typed);
      await expect(result(page)).toContainText(says);
      await expect(result(page).getByRole('status').first()).toContainText(/\d/);
      await expect(time).toBeFocused();
    }
    await page.evaluate(edit);
    await page.getByRole('tab', { name: 'Table' }).click();
    await time.fill('2 hours');
    await expect(result(page)).toContainText(/read as 2\sh/);
    expect(faults).toEqual([]);
  });

  test(`on a page that is ${how} a chooser goes on, and what breaks first follows the users`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('/choose/async/?waits=nobody');
    await expect(page.locator('[data-live]').first()).toBeAttached();
    await page.evaluate(edit);
    await page.locator('[data-chooser] input[type=radio]').first().check();
    await page.evaluate(edit);
    await page.locator('[data-chooser]').getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL((url) => url.searchParams.get('waits') === 'nobody' && url.searchParams.size === 2);

    await page.goto('/capacity/breaks/?users=1M');
    await expect(page.locator('[data-live]').first()).toBeAttached();
    await page.evaluate(edit);
    await page.locator('[data-breaks] input[type=text]').first().fill('37M');
    await expect(page.locator('[data-breaks]')).toContainText(/37\s?M|37 million/);
    const shop = await page.locator('.stage-users').allInnerTexts();
    await page.locator('[data-breaks]').getByText('Telemetry', { exact: true }).click();
    await expect.poll(() => page.locator('.stage-users').allInnerTexts()).not.toEqual(shop);
    const [limits, marked] = [page.locator('.stage-card:has(:checked) .stage-users'), page.locator('.users-marks b')];
    await expect(marked).toHaveText(/\d/);
    expect(await limits.innerText()).toContain(await marked.innerText());
    expect(faults).toEqual([]);
  });

  test(`on a page that is ${how} search says how much it has found`, async ({ page }) => {
    await page.goto('/search/?q=proxy');
    const [status, typed] = [page.locator('.search-count'), page.locator('main input[name=q]')];
    await expect(status).toHaveText(/^\d+ results?$/);
    for (const [query, says] of [
      ['zzzzqqq', /^No match$/],
      ['kinesis', /^\d+ results?$/],
      ['D-16', /^\d+ results?$/],
    ] as const) {
      const before = await status.innerText();
      await page.evaluate(edit);
      await typed.fill(query);
      await expect(status).toHaveText(says);
      await expect(status).not.toHaveText(before);
      await expect(typed).toBeFocused();
    }
  });
}

test('a page that nobody edits is not drawn anew', async ({ page }) => {
  await page.goto('/capacity/concurrency/?latency=2s');
  await expect(page.locator('[data-live]').first()).toBeAttached();
  await page.locator('.sheet-answer').evaluate((one) => one.setAttribute('data-kept', ''));
  await field(page, 'Time per request').fill('350 ms');
  await expect(result(page)).toContainText('14,286');
  await expect(page.locator('.sheet-answer[data-kept]')).toHaveCount(1);
});

test('a script that does not come is said, and no result stands beside what is typed', async ({ page }) => {
  await page.route(/_astro\/(?:start|WorksheetView|concurrency)\b.*\.js/, (route) => route.abort());
  await page.goto('/capacity/concurrency/');
  await field(page, 'Time per request').fill('350 ms');
  await expect(page.getByRole('alert').filter({ hasText: 'has stopped working' })).toBeVisible();
  await expect(page.locator('.sheet-answer')).toBeHidden();
  await expect(field(page, 'Time per request')).toHaveValue('350 ms');
  await page.unroute(/_astro\/(?:start|WorksheetView|concurrency)\b.*\.js/);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.locator('.sheet-answer')).toBeVisible();
});

test('while the script is on its way, no result stands beside what is typed', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/_astro\/(?:start|WorksheetView|concurrency)\b.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/capacity/concurrency/');
  await field(page, 'Time per request').fill('350 ms');
  await expect(page.locator('.sheet-answer')).toBeHidden();
  release();
  await expect(page.locator('.sheet-answer')).toBeVisible();
  await expect(result(page)).toContainText('14,286');
});

test('a view that fails while it draws is said in its place', async ({ page }) => {
  await page.goto('/capacity/concurrency/?latency=2s');
  await expect(page.locator('[data-live]').first()).toBeAttached();
  await field(page, 'Time per request').focus();
  await page.evaluate(() => {
    const fail = (): never => {
      throw new Error('an extension replaced this');
    };
    Number.prototype.toPrecision = fail;
    Number.prototype.toFixed = fail;
  });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3');
  await expect(page.getByRole('alert').filter({ hasText: 'has stopped working' })).toBeVisible();
  await expect(page.locator('.sheet-answer')).toHaveCount(0);
});
