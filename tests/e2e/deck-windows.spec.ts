import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { deck, isAt } from './deck-page.ts';

/** The deck elsewhere than in a window of its own: on paper, under a finger, with a presenter, without scripts. */

test('prints as a handout with notes, two slides a page, on A4 and on Letter', async ({ page }) => {
  await page.goto(deck);
  await isAt(page, 'S-01');
  await expect(page.locator('.deck-face:has(svg)')).toHaveCount(44);
  for (const format of ['A4', 'Letter'] as const) {
    const all = await PDFDocument.load(await page.pdf({ format }));
    expect(all.getPageCount(), format).toBe(22);
  }
  await page.emulateMedia({ media: 'print' });
  // As wide as the paper within its margins: notes break there as they are printed.
  for (const width of [672, 694]) {
    await page.setViewportSize({ width, height: 960 });
    await expect(page.locator('#S-24 .deck-note')).toBeVisible();
    const cut = await page
      .locator('.deck-slide')
      .evaluateAll((slides) =>
        slides.filter((slide) => slide.scrollHeight > slide.clientHeight + 1).map(({ id }) => id),
      );
    expect(cut, `notes that do not fit into ${width} px`).toEqual([]);
  }
});

test.describe('a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('swipes through the deck', async ({ page }) => {
    await page.goto(`${deck}#S-10`);
    await isAt(page, 'S-10');
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 120 }] });
      await touch('touchStart', from);
      await touch('touchMove', (from + to) / 2);
      await touch('touchMove', to);
      await touch('touchEnd');
    };
    await swipe(300, 120);
    await isAt(page, 'S-11');
    await swipe(120, 300);
    await isAt(page, 'S-10');
    await swipe(200, 185);
    await isAt(page, 'S-10');
  });
});

test('the presenter has note, next slide, timer and differences, and both windows stay together', async ({ page }) => {
  await page.goto(`${deck}?tier=users-10k#S-23`);
  await isAt(page, 'S-23');
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
  await isAt(presenter, 'S-23');
  await expect(presenter.locator('[data-next-title]')).toHaveText(/^S-24: /);
  await expect(presenter.locator('#S-24 .deck-face')).toBeVisible();
  await expect(presenter.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  await page.keyboard.press('ArrowRight');
  await isAt(presenter, 'S-24');
  await expect(presenter.locator('#S-24 .note-today')).toBeVisible();
  await expect(presenter.locator('#S-24 .note-corrected')).toContainText('read-only endpoint');
  await expect(presenter.locator('#S-24 .deck-point')).toBeHidden();
  expect(await violations(presenter)).toEqual([]);
  await presenter.keyboard.press('ArrowRight');
  await isAt(page, 'S-25');
  await presenter.getByRole('button', { name: 'Pause' }).click();
  await presenter.getByRole('button', { name: 'Reset' }).click();
  await expect(presenter.getByRole('timer')).toHaveText('0:00');
  await page.keyboard.press('End');
  await isAt(presenter, 'S-32');
  await expect(presenter.locator('[data-next-title]')).toHaveText('end of the deck');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the deck is a sequence of slides with previous and next, each with its note', async ({ page }) => {
    await page.goto(deck);
    await expect(page.locator('#S-01 .deck-face')).toBeVisible();
    await page.locator('#S-01').getByRole('link', { name: 'Next slide' }).click();
    await expect(page).toHaveURL(/#S-02$/);
    await expect(page.locator('#S-02 .deck-face')).toBeVisible();
    await expect(page.locator('#S-02 .deck-note')).toBeVisible();
    await expect(page.locator('#S-01 .deck-face')).toBeHidden();
    await page.locator('#S-02').getByRole('link', { name: 'Previous slide' }).click();
    await expect(page.locator('#S-01 .deck-face')).toBeVisible();
  });
});
