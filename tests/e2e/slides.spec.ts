import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, type Page } from '@playwright/test';
import { showTheme, violations } from './axe.ts';
import { keepBack } from './keep-back.ts';

const deck = '/slides/deck/';
/** The slide on the screen, by its title; a step uncovers it at once. */
const shown = (page: Page) => page.locator('.deck-slide.now');
const message = (page: Page) => page.locator('[data-message]');
const isAt = async (page: Page, id: string): Promise<void> => {
  await expect(shown(page)).toHaveAttribute('id', id);
  await expect(page.locator(`#${id} .deck-face`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
};

test.describe('the deck', () => {
  test('shows the first slide before its script arrives', async ({ page }) => {
    const release = await keepBack(page, /\.js$/);
    await page.goto(deck, { waitUntil: 'commit' });
    await expect(page.locator('#S-01 .deck-face')).toBeVisible();
    await expect(page.locator('#S-02 .deck-face')).toBeHidden();
    await expect(page.locator('.now')).toHaveCount(0);
    release();
    await isAt(page, 'S-01');
  });

  test('goes on with every key that presenters use', async ({ page }) => {
    await page.goto(deck);
    await isAt(page, 'S-01');
    for (const [key, id] of [
      ['ArrowRight', 'S-02'],
      ['Space', 'S-03'],
      ['PageDown', 'S-04'],
      ['ArrowDown', 'S-05'],
      ['ArrowLeft', 'S-04'],
      ['PageUp', 'S-03'],
      ['Shift+Space', 'S-02'],
      ['ArrowUp', 'S-01'],
      ['ArrowLeft', 'S-01'],
      ['End', 'S-44'],
      ['ArrowRight', 'S-44'],
      ['Home', 'S-01'],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(page, id);
    }
  });

  test('jumps to a typed number, and says so where there is none', async ({ page }) => {
    await page.goto(deck);
    await isAt(page, 'S-01');
    await page.keyboard.type('24');
    await expect(message(page)).toHaveText('Go to 24: press Enter');
    await page.keyboard.press('Enter');
    await isAt(page, 'S-24');
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect(message(page)).toHaveText('There is no slide 99. Enter a number from 1 to 44.');
    await isAt(page, 'S-24');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'S-25');
    await expect(message(page)).toHaveText('');
  });

  test('is followed by Back and Forward, one slide a step', async ({ page }) => {
    await page.goto(`${deck}#S-10`);
    await isAt(page, 'S-10');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'S-11');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'S-12');
    await page.goBack();
    await isAt(page, 'S-11');
    await page.goBack();
    await isAt(page, 'S-10');
    await page.goForward();
    await isAt(page, 'S-11');
  });

  test('has its neighbours laid out, so that a step only uncovers one', async ({ page }) => {
    await page.goto(`${deck}#S-24`);
    await isAt(page, 'S-24');
    const widths = await page
      .locator('.deck-slide.near .deck-face')
      .evaluateAll((faces) => faces.map((face) => face.getBoundingClientRect().width));
    expect(widths).toHaveLength(2);
    for (const width of widths) expect(width).toBeGreaterThan(400);
  });

  test('shows a tier as a deck of its own', async ({ page }) => {
    await page.goto(`${deck}?tier=users-10k`);
    await isAt(page, 'S-15');
    await expect(shown(page).locator('[data-count]')).toHaveText('1 / 18');
    await page.keyboard.press('End');
    await isAt(page, 'S-32');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'S-32');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await isAt(page, 'S-16');
  });

  test('shows any list of slides in its own order', async ({ page }) => {
    await page.goto(`${deck}?slides=S-35,s24,7`);
    await isAt(page, 'S-35');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'S-24');
    await shown(page).getByRole('link', { name: 'Next slide' }).click();
    await isAt(page, 'S-07');
    await expect(shown(page).locator('[data-count]')).toHaveText('3 / 3');
  });

  for (const [address, id, says] of [
    ['#S-77', 'S-01', 'There is no slide “S-77”'],
    ['?tier=users-2k', 'S-01', 'There is no tier “users-2k”'],
    ['?slides=S-24,S-25,S-99', 'S-24', 'There is no slide S-99'],
    ['?slides=nonsense', 'S-01', 'Showing all 44 slides'],
    ['?tier=users-1m#S-02', 'S-33', 'S-02 is not in this deck'],
    ['#%E0%A4%A', 'S-01', 'There is no slide'],
  ] as const)
    test(`says what is wrong with ${address}, and goes on`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(deck + address);
      await isAt(page, id);
      await expect(message(page)).toContainText(says);
      await page.keyboard.press('End');
      await expect(message(page)).toHaveText('');
      expect(faults).toEqual([]);
    });

  test('explains its keys, and leaves with Escape to the page of the slide', async ({ page }) => {
    await page.goto(`${deck}#S-24`);
    await isAt(page, 'S-24');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await expect(help).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await isAt(page, 'S-24');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/slides\/s-24\/$/);
  });

  test('shows notes beside the slide on demand', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${deck}#S-24`);
    await isAt(page, 'S-24');
    await expect(shown(page).locator('.deck-note')).toBeHidden();
    await page.keyboard.press('n');
    await expect(shown(page).locator('.deck-note')).toContainText('Different today');
    await expect(page.getByRole('button', { name: 'Notes' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('has the whole screen in full screen; its tools lie over its foot', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`${deck}#S-24`);
    await isAt(page, 'S-24');
    await page.keyboard.press('f');
    await expect
      .poll(() => page.locator('#S-24 .deck-face').evaluate((face) => face.getBoundingClientRect().width))
      .toBe(1920);
    await expect(page.getByRole('button', { name: 'Notes' })).toBeInViewport();
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'S-25');
  });

  for (const width of [390, 1440])
    test(`is accessible at ${width} px in both themes, and does not scroll sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.goto(`${deck}#S-24`);
      await isAt(page, 'S-24');
      for (const theme of ['light', 'dark'] as const) {
        await showTheme(page, theme);
        expect(await violations(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      if (width === 1440)
        expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    });

  for (const format of ['A4', 'Letter'] as const)
    test(`prints as a handout with notes, two slides a page, on ${format}`, async ({ page }) => {
      await page.goto(deck);
      await isAt(page, 'S-01');
      const all = await PDFDocument.load(await page.pdf({ format }));
      expect(all.getPageCount()).toBe(22);
      await page.emulateMedia({ media: 'print' });
      // As wide as the paper within its margins: notes break there as they are printed.
      await page.setViewportSize({ width: format === 'A4' ? 672 : 694, height: 960 });
      await expect(page.locator('#S-24 .deck-note')).toBeVisible();
      const cut = await page
        .locator('.deck-slide')
        .evaluateAll((slides) =>
          slides.filter((slide) => slide.scrollHeight > slide.clientHeight + 1).map(({ id }) => id),
        );
      expect(cut, 'notes that do not fit').toEqual([]);
    });
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

  test('the pages of slides lead on and back', async ({ page }) => {
    await page.goto('/slides/s-24/');
    await expect(page.locator('.slide-frame .face-today').first()).toBeVisible();
    await page.getByRole('link', { name: /^Next S-25/ }).click();
    await expect(page).toHaveURL(/\/slides\/s-25\/$/);
  });
});

test.describe('reading', () => {
  test('a slide and its point are on the first screen', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/slides/s-24/');
    await expect(page.locator('.slide-frame')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.note-point')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.note-today')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.note-corrected')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Play from here' })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Cite S-24' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\/slides\/s-25\/$/);
  });

  test('a slide leads to its passage in the story, and the tier back to the slide in its deck', async ({ page }) => {
    await page.goto('/slides/s-24/');
    await page
      .getByRole('link', { name: /^More than 10,000 users: / })
      .first()
      .click();
    await expect(page).toHaveURL(/\/tiers\/users-10k\/[a-z/]*#/);
    await expect(page.locator(':target').first()).toBeInViewport();
    await page.goto('/tiers/users-10k/');
    await page.getByRole('link', { name: /^S-24: / }).click();
    await expect(page).toHaveURL(/\/slides\/deck\/\?tier=users-10k#S-24$/);
    await isAt(page, 'S-24');
  });

  test('the wall has every slide, and nothing that is missing is asked for', async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto('/slides/', { waitUntil: 'networkidle' });
    await expect(page.locator('.slide-wall li')).toHaveCount(44);
    await page.goto('/slides/s-01/', { waitUntil: 'networkidle' });
    expect(missing).toEqual([]);
  });

  for (const [old, now] of [
    ['/reference/slides/', /\/slides\/$/],
    ['/reference/slides/#S-24', /\/slides\/s-24\/$/],
    ['/reference/slides/?as-of=talk#S-24', /\/slides\/s-24\/\?as-of=talk$/],
    ['/reference/slides/#slides-users-1m', /\/slides\/#slides-users-1m$/],
    ['/S-35', /\/slides\/s-35\/$/],
  ] as const)
    test(`the old address ${old} leads to the new place`, async ({ page }) => {
      await page.goto(old);
      await expect(page).toHaveURL(now);
    });
});
