import { expect, test, type Page } from '@playwright/test';

/** Whether all of what has the focus is covered by something else, with its words (WCAG 2.4.11). */
const hidden = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body || one.tagName === 'HTML') return '';
    const seen = [...one.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((x) =>
        [0.2, 0.5, 0.8].some((y) => {
          const at = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
          return at !== null && (one.contains(at) || at.contains(one)) && !at.matches('html, body, main');
        }),
      ),
    );
    return seen ? '' : `${one.tagName} “${one.textContent.trim().slice(0, 40)}” ${location.hash}`;
  });

async function hiddenOn(page: Page, key: string, most: number): Promise<string[]> {
  const all: string[] = [];
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    // What scrolls into view does so with the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const one = await hidden(page);
    if (one !== '') all.push(`${pressed + 1} × ${key}: ${one}`);
  }
  return all;
}

for (const path of ['/', '/slides/s-12/', '/tiers/users-10k/backend/'])
  test(`the note of a number does not cover the number that has the focus on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(path);
    expect(await hiddenOn(page, 'Tab', 60)).toEqual([]);
  });

test('the first column of the comparison does not cover what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/choose/compare/');
  await page.locator('.matrix-frame').evaluate((frame) => (frame.scrollLeft = frame.scrollWidth));
  await page.locator('.matrix-frame tbody a').last().focus();
  expect(await hiddenOn(page, 'Shift+Tab', 80)).toEqual([]);
});

test('the filters of the limits do not cover what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/reference/limits/');
  await page.locator('.fact-row a:visible').last().focus();
  expect(await hiddenOn(page, 'Shift+Tab', 80)).toEqual([]);
});
