import { expect, type Page } from '@playwright/test';
import { dayButton, dayMenu } from './day.ts';
import { kinds } from './kinds.ts';
import { test } from './one-page.ts';

test.afterEach(async ({ onePage: page }) => {
  await page.emulateMedia({ forcedColors: null, reducedMotion: null, colorScheme: 'light' });
});

/** Contrast of two colours as the browser computes them (WCAG 2.2); 0 where one of them is none. */
const contrast = `(one, other) => {
  const luminance = (colour) => {
    const [r, g, b, a = 1] = (colour.match(/[\\d.]+/g) ?? []).map(Number);
    if (b === undefined || a === 0) return undefined;
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return a === undefined || b === undefined ? 0 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}`;

/** Least contrast of the lines, and of the words, of the drawings in sight against the ground they are drawn on. */
const faintest = (page: Page): Promise<{ lines: number; words: number; drawn: number }> =>
  page.evaluate(`(() => {
    const contrast = ${contrast};
    const isGround = (colour) => !/^rgba\\(.*, 0\\)$|transparent/.test(colour);
    const groundOf = (one) => {
      for (let at = one; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (isGround(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const least = (all, of) =>
      Math.min(...all.map((one) => contrast(getComputedStyle(one)[of], groundOf(one.ownerSVGElement))), 21);
    const lines = seen('main svg :is([data-edge], .chart-line, .chart-ceiling)');
    const words = seen('main svg:is(.wide, .tall, .narrow) text:not(.flag *)');
    return { lines: least(lines, 'stroke'), words: least(words, 'fill'), drawn: lines.length + words.length };
  })()`);

for (const [theme, scheme] of [
  ['light', 'light'],
  ['dark', 'dark'],
  // A reader chose the site’s light theme, and the system’s contrast theme is dark.
  ['light', 'dark'],
] as const)
  test(`in forced colours, ${scheme}, the ${theme} theme keeps the lines and words of its drawings`, async ({
    onePage: page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    for (const path of [
      '/architectures/stage-e/',
      '/capacity/breaks/',
      '/decisions/graph/',
      '/capacity/concurrency/',
    ]) {
      await page.goto(path);
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      const { lines, words, drawn } = await faintest(page);
      expect(drawn, path).toBeGreaterThan(0);
      expect(lines, `lines on ${path}`).toBeGreaterThanOrEqual(3);
      expect(words, `words on ${path}`).toBeGreaterThanOrEqual(4.5);
    }
  });

test('in forced colours what is chosen differs from what is not: day, view, tab, preset, card', async ({
  onePage: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ forcedColors: 'active' });
  const look = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((all) =>
      all.map((one) => {
        const { color, backgroundColor, borderColor, outlineStyle } = getComputedStyle(one);
        return [color, backgroundColor, borderColor, outlineStyle].join(' ');
      }),
    );
  const differs = async (chosen: string, other: string): Promise<void> => {
    const [a, b] = [await look(chosen), await look(other)];
    expect(a.length, chosen).toBeGreaterThan(0);
    for (const one of b) expect(one, `${chosen} and ${other}`).not.toBe(a[0]);
  };
  await page.goto('/decisions/');
  await dayMenu(page).locator('summary').click();
  await expect(dayButton(page, 'Today')).toBeVisible();
  await differs('[data-as-of-choice][aria-pressed=true]', '[data-as-of-choice][aria-pressed=false]');
  await page.keyboard.press('Escape');
  await differs('.view-switch a[aria-current]', '.view-switch a:not([aria-current])');
  await page.goto('/capacity/concurrency/');
  await differs('[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]');
  await differs('.sheet-presets [aria-pressed=true]', '.sheet-presets [aria-pressed=false]');
  await page.goto('/choose/async/');
  await page.locator('[data-chooser]').getByRole('radio').first().check();
  await expect(page.locator('[data-chooser][data-live]')).toBeVisible();
  await differs('.chooser-card input:checked', '.chooser-card input:not(:checked)');
});

test('in forced colours a switch looks otherwise when it is on', async ({ onePage: page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/capacity/breaks/');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const control = page.locator('.bare-account input');
  const off = await control.screenshot();
  // Its look alone, whatever the page makes of it.
  await control.evaluate((input: HTMLInputElement) => (input.checked = true));
  expect((await control.screenshot()).equals(off)).toBe(false);
});

test('who wants less motion gets none: nothing on any kind of page moves by itself or glides', async ({
  onePage: page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const path of Object.values(kinds)) {
    await page.goto(path);
    const found = await page.evaluate(() => {
      const glides = [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, transitionProperty, scrollBehavior, animationName } = getComputedStyle(one);
        const slow = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01);
        const space = /all|transform|translate|height|width|size|inset|top|left|margin|padding/.test(
          transitionProperty,
        );
        return (slow && space) || scrollBehavior === 'smooth' || animationName !== 'none';
      });
      const runs = document.getAnimations().filter(({ playState }) => playState === 'running').length;
      return [...glides.map((one) => `${one.tagName}.${one.classList.value}`), ...(runs ? [`${runs} run`] : [])];
    });
    moving.push(...found.map((one) => `${path} ${one}`));
  }
  expect(moving).toEqual([]);
});
