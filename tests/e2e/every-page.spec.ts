import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { allPages } from './places.ts';

/** One line per violation, with the element, so that a failure can be mended from the report alone. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`));
}

for (const path of allPages()) {
  test(`${path} is accessible in light and dark, quiet, self-contained and fits a phone`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) faults.push(`fetched ${request.url()}`);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);

    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang, 'the page scrolls sideways on a phone').toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
}
