import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { allPages } from './places.ts';

/** One line per violation, with the element, so that a failure can be mended from the report alone. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const results = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) }),
    rules,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}

for (const path of allPages()) {
  test(`${path} is accessible in light and dark, quiet, self-contained and fits a phone`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
        faults.push(`fetched ${request.url()}`);
    });
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    // Only colours differ between the themes: everything else has been looked at in the light.
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang, 'the page scrolls sideways on a phone').toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
}
