import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { axePath } from './places.ts';

/** Rules about colours. They are the slowest, and what they find depends on classes and theme, not on words. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Asked {
  /** All rules, those about colours alone, all others, or the size of targets, which is asked for by itself. */
  readonly rules?: 'all' | 'colours' | 'others' | 'targets';
  /** A part of the page. */
  readonly within?: string;
}

/** One line per violation, with the element, so that a failure can be fixed from the report alone. */
export async function violations(page: Page, { rules = 'all', within }: Asked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: axePath });
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules === 'colours' && { runOnly: ofColours }),
    ...(rules === 'targets' && { runOnly: ['target-size'] }),
    ...(rules === 'others' && { rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) }),
  };
  // Only lines leave the page: what passes is long.
  return page.evaluate(
    async ([place, how]) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const results = await engine.run(place ?? document, how);
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
      );
    },
    [within, options] as const,
  );
}

export const showTheme = (page: Page, theme: 'light' | 'dark'): Promise<string> =>
  page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
