import { expect, test } from '@playwright/test';
import { chooser, fifo, path, pick, proceed, question, trees, violations } from './chooser-page.ts';
import { keepBack } from './keep-back.ts';

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
    await expect(chooser(page).getByText(/^Question \d+ · at most \d+ more( \(\d+ if unsure\))?$/)).toBeVisible();
    const asked = await question(page).textContent();
    seen.add(await top());
    await chooser(page).getByRole('radio').nth(card).check();
    await proceed(page).click();
    await expect(question(page)).not.toHaveText(asked ?? '');
  }
  expect([...seen]).toEqual([first]);
  await expect(chooser(page).getByText('Question 5 · at most 9 more (10 if unsure)')).toBeVisible();
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

test('a stale answer is dropped alone, and the page says so', async ({ page }) => {
  await page.goto(`${path}?waits=nobody&job=jobs`);
  await expect(chooser(page).getByRole('alert').first()).toContainText('job: “jobs” is not');
  await expect(question(page)).toHaveText('What has to happen?');
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

test('the old anchors of the page lead to their content', async ({ page }) => {
  for (const [old, place] of [
    ['#result-sqs-fifo', '/choose/async/results/#result-sqs-fifo'],
    ['#case-order-placed', '/choose/async/cases/#case-order-placed'],
    ['#today-question-3', '/choose/async/tree/#today-question-3'],
    ['#proof', '/choose/async/proof/'],
  ] as const) {
    // From another page, as a reader comes.
    await page.goto('about:blank');
    await page.goto(path + old);
    await expect(page).toHaveURL((url) => url.pathname + url.hash === place);
    if (place.includes('#')) await expect(page.locator(place.slice(place.indexOf('#')))).toBeInViewport();
  }
});
