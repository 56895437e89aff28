import { expect } from '@playwright/test';
import { violations } from './axe.ts';
import { kinds } from './kinds.ts';
import { layoutFaults } from './layout-faults.ts';
import { test } from './one-page.ts';

/** The window of 1,440 px at a zoom of 200%, and the narrowest that has to do (WCAG 1.4.10). */
const windows = [
  { width: 720, height: 450 },
  { width: 320, height: 640 },
];

for (const [kind, path] of Object.entries(kinds))
  test(`${kind}: all of it is there at 200% and at 320 px, and fingers hit its targets`, async ({ onePage: page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    // WCAG 2.5.8, its exceptions included: links in sentences, and small targets that stand apart.
    expect(await violations(page, { rules: 'targets' })).toEqual([]);
    for (const window of windows) {
      await page.setViewportSize(window);
      // What follows the width by script does so a frame later.
      await expect.poll(() => page.evaluate(layoutFaults), { message: `at ${window.width} px` }).toEqual([]);
    }
  });
