import { expect, test } from '@playwright/test';
import { faceFaults } from './face-geometry.ts';

for (const theme of ['light', 'dark'] as const)
  test(`all 44 slides can be read in the ${theme} theme: nothing is small, pale, cut or overlaps`, async ({ page }) => {
    await page.goto('/slides/deck/');
    await expect(page.locator('.deck-face:has(svg)')).toHaveCount(44);
    await page.evaluate((value) => {
      document.documentElement.dataset['theme'] = value;
    }, theme);
    const { count, faults } = await page.evaluate(faceFaults);
    expect(count).toBe(44);
    expect(faults).toEqual([]);
  });
