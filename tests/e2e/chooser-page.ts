import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { ChoosersJson } from '../../src/model/chooser/json.ts';
import { showTheme, violations as violationsOf } from './axe.ts';

export const trees = (JSON.parse(readFileSync('dist/choosers.json', 'utf8')) as ChoosersJson).choosers;

export const path = '/choose/async/';
export const chooser = (page: Page): Locator => page.locator('[data-chooser]');
export const question = (page: Page): Locator => chooser(page).getByRole('heading', { level: 2 });
export const proceed = (page: Page): Locator => chooser(page).getByRole('button', { name: 'Continue' });
export const pick = (page: Page, name: string): Locator => chooser(page).getByRole('radio', { name, exact: true });

export const fifo =
  '?job=messages&order=key&payload=small&protocol=none&rate=150/s&receivers=one&replay=no&waits=nobody';
/** Fourteen answers, and a rate beyond the quota of most Regions. */
export const fanOut =
  '?away=12h&deliveries=beyond&filter=attributes&job=messages&order=none&pace=free&payload=64KB&protocol=none&rate=3000/s&receivers=several&replay=no&target=own&twice=harmless&waits=nobody';
export const allUnknown = `?${['ahead', 'away', 'crowd', 'deliveries', 'filter', 'order', 'pace', 'payload', 'protocol', 'rate', 'receivers', 'replay', 'target', 'twice'].map((name) => `${name}=unknown`).join('&')}&job=messages&waits=nobody`;

/** What colours follow from in a part of a page as it is now: for each text its element and the two around it. Runs in the page. */
function looksWithin(selector: string): string[] {
  const states = [':has(:checked)', ':focus-within', ':disabled'];
  const seenOf = (element: Element | null): string =>
    element
      ? [
          element.tagName,
          element.className,
          ...[...element.attributes]
            .filter(({ name }) =>
              /^(?:data-|style$|aria-(?:pressed|selected|current|invalid|expanded|disabled)$)/.test(name),
            )
            .map(({ name, value }) => (name === 'style' ? name : `${name}=${value}`)),
          ...states.filter((state) => element.matches(state)),
        ].join(' ')
      : '';
  const looks = new Set<string>();
  for (const part of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: of, textContent } = walker.currentNode;
      if (of?.checkVisibility() && textContent?.trim() !== '')
        looks.add([of.parentElement?.parentElement ?? null, of.parentElement, of].map(seenOf).join(' > '));
    }
  }
  return [...looks];
}

/** Looks of which the colours have been looked at, in light and dark. */
const lookedAt = new Set<string>();

/** Faults of the chooser as it is; its colours in light and dark where it has a look that it had in no state before. */
export async function violations(page: Page): Promise<string[]> {
  const within = '[data-chooser]';
  await showTheme(page, 'light');
  const looks = await page.evaluate(looksWithin, within);
  if (looks.every((look) => lookedAt.has(look))) return violationsOf(page, { within, rules: 'others' });
  const light = await violationsOf(page, { within });
  await showTheme(page, 'dark');
  const dark = await violationsOf(page, { within, rules: 'colours' });
  for (const look of looks) lookedAt.add(look);
  return [...light, ...dark];
}
