import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { allPages } from './places.ts';

/** One line per violation, with the element, so that a failure can be mended from the report alone. */
const told = ({ violations }: axe.AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`));

/** Only colours differ between the themes: everything else was looked at in the light. */
async function darkViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ runOnly: ['color-contrast', 'link-in-text-block'] }),
  );
  return told(results);
}

for (const path of allPages()) {
  test(`${path} is accessible in light and dark, quiet, self-contained and fits a phone`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) faults.push(`fetched ${request.url()}`);
    });
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(told(await new AxeBuilder({ page }).analyze())).toEqual([]);
    expect(await darkViolations(page)).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang, 'the page scrolls sideways on a phone').toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
}
