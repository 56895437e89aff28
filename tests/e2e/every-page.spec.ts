import { expect } from '@playwright/test';
import { showTheme, violations } from './axe.ts';
import { pagesWithEveryLook } from './looks.ts';
import { faultsDuring, test } from './one-page.ts';
import { allPages } from './places.ts';

const pages = allPages();
/** Colours follow from classes: where all of them have been looked at, the other pages need no second look. */
const coloured = pagesWithEveryLook(pages);

for (const path of pages) {
  const colours = coloured.has(path);
  const how = colours ? 'accessible, its colours in light and dark too' : 'accessible';
  test(`${path} is ${how}, quiet, self-contained and fits a phone`, async ({ onePage: page }) => {
    const faults = await faultsDuring(page, async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await violations(page, { rules: colours ? 'all' : 'others' })).toEqual([]);
      if (colours) {
        // Only colours differ between the themes: everything else has been looked at in the light.
        await showTheme(page, 'dark');
        expect(await violations(page, { rules: 'colours' })).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overhang, 'the page scrolls sideways on a phone').toBeLessThanOrEqual(0);
    });
    expect(faults).toEqual([]);
  });
}
