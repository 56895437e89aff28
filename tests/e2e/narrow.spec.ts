import { expect } from '@playwright/test';
import { test } from './one-page.ts';
import { allPages } from './places.ts';

const narrow = { width: 320, height: 640 };

/** So many pages a test, so that none of them runs into its time on a busy machine. */
const batch = 40;
const paths = allPages();

for (let at = 0; at < paths.length; at += batch)
  test(`pages ${at + 1} to ${Math.min(at + batch, paths.length)} do not scroll sideways in the narrowest window`, async ({
    onePage: page,
  }) => {
    await page.setViewportSize(narrow);
    const wide: string[] = [];
    for (const path of paths.slice(at, at + batch)) {
      await page.goto(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path} by ${over} px`);
    }
    expect(wide).toEqual([]);
  });

for (const path of ['/slides/s-17/', '/decisions/d-14/', '/services/vpc/', '/reference/glossary/'])
  test(`a word that is longer than a line breaks on ${path}`, async ({ onePage: page }) => {
    await page.setViewportSize(narrow);
    await page.goto(path);
    const out = await page.evaluate(() => {
      const places = [...document.querySelectorAll('.sl-markdown-content :is(p, li, dd, h2, h3)')].filter((one) => {
        const { display } = getComputedStyle(one);
        return (
          one.checkVisibility() && !one.closest('table, svg, figure, .not-content') && /block|list-item/.test(display)
        );
      });
      for (const place of places) place.append(' ', 'Donaudampfschiff'.repeat(5));
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(out).toBeLessThanOrEqual(0);
  });
