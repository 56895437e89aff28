import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { everyLook } from './looks.ts';
import { allPages } from './places.ts';

test.use({ javaScriptEnabled: false });

const fewest = 80;
const pages = allPages();
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** So many tests share the pages, so that none of them runs into its time on a busy machine. */
const parts = 4;

// What hides words follows from classes and attributes: each look is seen in a browser, on one page.
for (let part = 0; part < parts; part++)
  test(`every look can be read with scripts off, part ${part + 1} of ${parts}`, async ({ page }) => {
    const some = [...everyLook().keys()].filter((_, i) => i % parts === part);
    expect(some.length).toBeGreaterThan(10);
    for (const path of some) {
      // Without scripts a page is as it stays once its style sheets are there: pictures need not be waited for.
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const words = wordsIn(await page.locator('main').innerText());
      expect(words, `${path} has hardly a word without scripts`).toBeGreaterThan(fewest);
      await expect(page.locator('h1'), path).toBeVisible();
    }
  });

/** The words of a page's main part that need no press and no script. */
function wordsServed(path: string): number {
  let words = 0;
  /** For each open element, whether its words are seen. */
  const seen: boolean[] = [];
  const folded: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, given) => {
      const around = seen.at(-1) ?? false;
      const own = 'hidden' in given || /^(?:script|style|template|title)$/.test(name);
      const inFold = (folded.at(-1) ?? false) && name !== 'summary';
      seen.push(name === 'main' || (around && !own && !inFold));
      folded.push(name === 'details' && !('open' in given));
    },
    onclosetag: () => {
      seen.pop();
      folded.pop();
    },
    ontext: (text) => {
      if (seen.at(-1) && !folded.at(-1)) words += wordsIn(text);
    },
  });
  parser.end(readFileSync(`dist${path}index.html`, 'utf8'));
  return words;
}

test('every page is served with its words', () => {
  const short = pages.filter((path) => wordsServed(path) <= fewest);
  expect(short).toEqual([]);
});
