import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ChoosersJson } from '../../src/model/chooser/json.ts';
import { showTheme, violations as violationsOf } from './axe.ts';
import { keepBack } from './keep-back.ts';

const trees = (JSON.parse(readFileSync('dist/choosers.json', 'utf8')) as ChoosersJson).choosers;
const path = '/choose/async/';
const chooser = (page: Page) => page.locator('[data-chooser]');
const question = (page: Page) => chooser(page).getByRole('heading', { level: 2 });
const proceed = (page: Page) => chooser(page).getByRole('button', { name: 'Continue' });
const pick = (page: Page, name: string) => chooser(page).getByRole('radio', { name, exact: true });
const fifo = '?job=messages&order=key&payload=small&protocol=none&rate=150/s&receivers=one&replay=no&waits=nobody';
/** Fourteen answers, and a rate beyond the quota of most Regions. */
const fanOut =
  '?away=12h&deliveries=beyond&filter=attributes&job=messages&order=none&pace=free&payload=64KB&protocol=none&rate=3000/s&receivers=several&replay=no&target=own&twice=harmless&waits=nobody';
const allUnknown = `?${['ahead', 'away', 'crowd', 'deliveries', 'filter', 'order', 'pace', 'payload', 'protocol', 'rate', 'receivers', 'replay', 'target', 'twice'].map((name) => `${name}=unknown`).join('&')}&job=messages&waits=nobody`;

/** Faults of the chooser as it is, in light and in dark. */
async function violations(page: Page): Promise<string[]> {
  const within = '[data-chooser]';
  await showTheme(page, 'light');
  const light = await violationsOf(page, { within });
  await showTheme(page, 'dark');
  return [...light, ...(await violationsOf(page, { within, rules: 'colours' }))];
}

test('keys that come faster than the page is painted are all heard', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('radio', { name: 'Yes, it waits for the result' }).focus();
  await expect(chooser(page)).toHaveAttribute('data-live', '');
  await page.evaluate(async () => {
    for (const key of ['1', 'Enter', '1', 'Enter']) {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      // What a key changes is drawn in a microtask; the next frame is far.
      await Promise.resolve();
      await Promise.resolve();
    }
  });
  await expect(chooser(page).getByRole('heading', { name: 'Stay synchronous' })).toBeFocused();
});

test('the keyboard alone leads to a result: digits select, Enter goes on, the address keeps the answers', async ({
  page,
}) => {
  await page.goto(path);
  await page.keyboard.press('1');
  await expect(pick(page, 'Yes, it waits for the result')).toBeChecked();
  await expect(chooser(page)).toHaveAttribute('data-live', '');
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(chooser(page).getByRole('heading', { name: 'Stay synchronous' })).toBeFocused();
  await expect(chooser(page).getByRole('status').first()).toContainText('the answers lead to: Stay synchronous');
  await expect(page).toHaveURL(/\?stale=current&waits=caller$/);
  await expect(page).toHaveTitle(/^Stay synchronous · /);

  await chooser(page).getByRole('button', { name: 'Edit answers' }).press('Enter');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(chooser(page).getByRole('heading', { name: 'Stay synchronous, and answer from a cache' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await expect(chooser(page).getByRole('heading', { name: 'Stay synchronous', exact: true })).toBeVisible();
});

test('Enter on another control presses that control, and digits in the field are digits', async ({ page }) => {
  await page.goto(`${path}${fifo.replace('&payload=small', '')}`);
  const box = chooser(page).getByRole('textbox', { name: 'Largest message' });
  await box.fill('');
  await box.press('2');
  await expect(box).toHaveValue('2');
  await chooser(page).getByRole('button', { name: '‹ Back' }).press('Enter');
  await expect(box).toBeHidden();
  await expect(page).not.toHaveURL(/payload/);
});

test('every question is at the same place, and says how far it is', async ({ page }) => {
  await page.goto(path);
  await chooser(page).hover();
  const top = async () => Math.round((await question(page).boundingBox())?.y ?? 0);
  const [first, seen] = [await top(), new Set<number>()];
  for (const card of [1, 0, 0, 1]) {
    await expect(chooser(page).getByText(/^Question \d+ · at most \d+ more$/)).toBeVisible();
    const asked = await question(page).textContent();
    seen.add(await top());
    await chooser(page).getByRole('radio').nth(card).check();
    await proceed(page).click();
    await expect(question(page)).not.toHaveText(asked ?? '');
  }
  expect([...seen]).toEqual([first]);
  await expect(chooser(page).getByText('Question 5 · at most 9 more')).toBeVisible();
  await expect(chooser(page).getByRole('complementary')).toContainText('10 of 24');
});

test('what an answer rules out is shown before it is given, and by which answer afterwards', async ({ page }) => {
  await page.goto(`${path}?job=messages&protocol=none&waits=nobody`);
  const rail = chooser(page).getByRole('complementary', { name: 'Options still possible' });
  await pick(page, 'Two or more').check();
  await expect(rail).toContainText('Ruled out by “Two or more”');
  await proceed(page).click();
  await rail.getByText(/^\d+ ruled out$/).click();
  await expect(rail).toContainText('Receivers: Two or more');
});

test('an answer so far leads back to its question, and the rest stays', async ({ page }) => {
  await page.goto(`${path}?job=messages&protocol=none&receivers=one&waits=nobody`);
  await chooser(page).getByText('4 answers so far').click();
  await chooser(page)
    .getByRole('button', { name: /What has to happen/ })
    .click();
  await expect(question(page)).toHaveText('What has to happen?');
  await expect(chooser(page).getByRole('radio', { checked: true })).toHaveCount(1);
  await proceed(page).click();
  await expect(page).toHaveURL(/receivers=one/);
  await expect(question(page)).not.toHaveText('What has to happen?');
});

test('a number selects the answer it falls into, in the unit beside it', async ({ page }) => {
  await page.goto(`${path}?job=messages&protocol=none&receivers=several&waits=nobody`);
  const box = chooser(page).getByRole('textbox', { name: 'Largest message' });
  await box.fill('64');
  await expect(chooser(page).getByText(/64\s?KB fits here/)).toBeVisible();
  await chooser(page).getByRole('combobox', { name: 'Unit' }).selectOption('MB');
  await expect(chooser(page).getByText(/64\s?MB fits here/)).toBeVisible();
  await expect(pick(page, 'Larger')).toBeChecked();
  await box.press('Enter');
  await expect(page).toHaveURL(/payload=64MB/);
});

test('a number that cannot be read is explained, and stays', async ({ page }) => {
  await page.goto(`${path}${fifo.replace('&rate=150/s', '')}`);
  await expect(question(page)).toContainText('messages per second');
  await proceed(page).click();
  await expect(chooser(page).getByRole('alert')).toHaveText('Enter a number or choose an answer.');
  const box = chooser(page).getByRole('textbox');
  await box.fill('many');
  await box.press('Enter');
  await expect(chooser(page).getByRole('alert')).toContainText(
    '“many” is no number to count with; enter a rate such as',
  );
  await expect(box).toHaveValue('many');
  expect(await violations(page)).toEqual([]);
});

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

test('an answer chosen before the script has come is not lost', async ({ page }) => {
  const release = await keepBack(page, /\/start\.[^/]*\.js$/);
  await page.goto(path);
  await chooser(page).getByRole('radio').first().check();
  await proceed(page).click();
  release();
  await expect(question(page)).toContainText('old');
  await expect(page).toHaveURL(/\?waits=caller$/);
});

for (const { id, title } of trees)
  test(`${title} is led to a result by first answers, without a fault in any state`, async ({ page }) => {
    await page.goto(`/choose/${id}/`);
    await chooser(page).hover();
    await expect(chooser(page)).toHaveAttribute('data-live', '');
    const result = chooser(page).locator('.chooser-result h2');
    for (let asked = 0; asked < 20 && !(await result.isVisible()); asked++) {
      expect(await violations(page)).toEqual([]);
      const before = await question(page).textContent();
      await chooser(page).getByRole('radio').first().check();
      await proceed(page).press('Enter');
      await expect(question(page)).not.toHaveText(before ?? '');
      await expect(question(page)).toBeFocused();
    }
    await expect(chooser(page).getByRole('status').first()).toContainText('the answers lead to');
    expect(await violations(page)).toEqual([]);
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
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeLessThanOrEqual(2);
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

test('a stale answer is dropped alone, and the page says so', async ({ page }) => {
  await page.goto(`${path}?waits=nobody&job=jobs`);
  await expect(chooser(page).getByRole('alert').first()).toContainText('job: “jobs” is not');
  await expect(question(page)).toHaveText('What has to happen?');
});

test('who is not sure is told what to start with and what to find out', async ({ page }) => {
  await page.goto(path + allUnknown);
  await expect(question(page)).toHaveText(/^Start with: /);
  await expect(chooser(page)).toContainText('Because it is one of the cheapest to undo (days)');
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

for (const [old, place] of [
  ['#result-sqs-fifo', '/choose/async/results/#result-sqs-fifo'],
  ['#case-order-placed', '/choose/async/cases/#case-order-placed'],
  ['#today-question-3', '/choose/async/tree/#today-question-3'],
  ['#proof', '/choose/async/proof/'],
] as const)
  test(`the old anchor ${old} leads to its content`, async ({ page }) => {
    await page.goto(path + old);
    await expect(page).toHaveURL((url) => url.pathname + url.hash === place);
    if (place.includes('#')) await expect(page.locator(place.slice(place.indexOf('#')))).toBeInViewport();
  });

test.describe('how much there is to scroll', () => {
  const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
  for (const { id } of trees)
    test(`the first answer of ${id} is on the first screen`, async ({ page }) => {
      await page.goto(`/choose/${id}/`);
      for (const [width, height] of [
        [390, 844],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        const first = await chooser(page).locator('.chooser-card').first().boundingBox();
        expect((first?.y ?? height) + (first?.height ?? 0)).toBeLessThanOrEqual(height);
        if (width === 1440) expect(await heightOf(page)).toBeLessThanOrEqual(1400);
      }
    });

  for (const { width, height, sees } of [
    { width: 1440, height: 900, sees: 900 },
    { width: 390, height: 844, sees: 844 },
  ])
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height } });
      test('a result is on the first screen', async ({ page }) => {
        await page.goto(path + fanOut);
        await expect(chooser(page).getByText('1 limit exceeded')).toBeVisible();
        const head = await question(page).boundingBox();
        expect((head?.y ?? sees) + (head?.height ?? 0)).toBeLessThanOrEqual(sees);
        if (width === 1440) expect(await heightOf(page)).toBeLessThanOrEqual(1600);
      });
    });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('links lead from the chooser over the questions to a result', async ({ page }) => {
    await page.goto(path);
    await expect(chooser(page).getByRole('radio').first()).toBeHidden();
    await chooser(page).getByRole('link', { name: 'Follow the questions as links' }).click();
    const first = page.locator('#today-question-1');
    await first.getByRole('listitem').filter({ hasText: 'waits for the result' }).getByRole('link').click();
    await page.locator('li:target').getByRole('link', { name: 'Stay synchronous', exact: true }).click();
    await expect(page).toHaveURL(/\/results\/#result-stay-synchronous$/);
    await expect(page.locator('#result-stay-synchronous')).toBeInViewport();
  });

  test('an old anchor shows where its content is', async ({ page }) => {
    await page.goto(`${path}#result-sqs-fifo`);
    await page.locator('.moved > :target').getByRole('link').click();
    await expect(page.locator('#result-sqs-fifo')).toBeInViewport();
  });
});

test('what a result still needs is asked beside it, and worked out from that alone', async ({ page }) => {
  await page.goto(path + fifo);
  const numbers = chooser(page).getByRole('region', { name: 'Your numbers against its limits' });
  await expect(numbers.getByRole('textbox', { name: 'Time per message' })).toBeVisible();
  await expect(numbers).not.toContainText('Groups needed at least');
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
