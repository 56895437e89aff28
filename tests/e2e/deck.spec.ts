import { expect, test } from '@playwright/test';
import { showTheme, violations } from './axe.ts';
import { deck, isAt, message, shown } from './deck-page.ts';
import { keepBack } from './keep-back.ts';

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

  test('says what is wrong with an address, and goes on', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    for (const [address, id, says] of [
      ['#S-77', 'S-01', 'There is no slide “S-77”'],
      ['?tier=users-2k', 'S-01', 'There is no tier “users-2k”'],
      ['?slides=S-24,S-25,S-99', 'S-24', 'There is no slide S-99'],
      ['?slides=nonsense', 'S-01', 'Showing all 44 slides'],
      ['?tier=users-1m#S-02', 'S-33', 'S-02 is not in this deck'],
      ['#%E0%A4%A', 'S-01', 'There is no slide'],
    ] as const) {
      // Only another part of the same page would not load it anew.
      await page.goto('about:blank');
      await page.goto(deck + address);
      await isAt(page, id);
      await expect(message(page)).toContainText(says);
      await page.keyboard.press('End');
      await expect(message(page)).toHaveText('');
      expect(faults, address).toEqual([]);
    }
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
      expect(await violations(page)).toEqual([]);
      await showTheme(page, 'dark');
      expect(await violations(page, { rules: 'colours' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      if (width === 1440)
        expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    });
});
