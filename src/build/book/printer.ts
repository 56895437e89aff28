import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { makeMoves, planMoves, type Move } from './float-figures.ts';

export interface Press {
  readonly browser: string;
  /**
   * Prints one page of HTML as a PDF. `tagged` costs time and size, and changes no layout.
   * @param options.moves blocks to be printed elsewhere; without them it is worked out which, where there are chapters
   * @returns the file, and what was moved in it
   */
  readonly print: (
    html: string,
    options: { readonly tagged: boolean; readonly moves?: readonly Move[] | undefined },
  ) => Promise<{ readonly bytes: Uint8Array; readonly moves: readonly Move[] }>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser that answers every address of the site from a folder and no other, so that what is printed carries
 * public addresses and nothing is fetched.
 * @param dist folder of the built site
 * @param home public address of the site with its folder, ending in a slash
 * @throws Error of one line where there is no browser; where a page asks for something that is not on disk
 */
export async function startPress(dist: string, home: string): Promise<Press> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  return {
    browser: browser.version(),
    print: async (html, { tagged, moves: known }) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light' });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(0);
        const refused = await answerFromDisk(page, html, dist, home);
        await page.goto(`${home}book.html`, { waitUntil: 'load', timeout: 0 });
        // The style sheet shows nothing on a screen, so no face is asked for by a letter: each is loaded by name.
        await page.evaluate(() =>
          Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined),
        );
        const moves = known ?? (await measured(page));
        await page.evaluate(makeMoves, [...moves]);
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: false });
        if (refused.length > 0)
          throw new Error(`the book asked for what the site does not have: ${refused.join(', ')}`);
        return { bytes: pdf, moves };
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** The measure of the text, px: 168 × 235 mm. */
const measure = 635;
const height = 888;

/** So much has to be left of a page before a figure makes way for text, px: 15 mm. */
const least = 57;

/** By so much pages come out otherwise than they were worked out, px: 4 mm. */
const spare = 15;

/** Lays the page out as it is printed, in one long column, and works out which figures have to make way for text. */
async function measured(page: Page): Promise<readonly Move[]> {
  await page.setViewportSize({ width: measure, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await refuseTooWide(page);
  const moves = await page.evaluate(planMoves, { height, least, spare });
  await page.emulateMedia({ media: null });
  return moves;
}

/**
 * One element wider than the page makes the browser print everything smaller, without a word.
 * @throws Error that names what is too wide, and where
 */
async function refuseTooWide(page: Page): Promise<void> {
  const wide = await page.evaluate((most) => {
    const beyond = (element: Element): boolean => element.getBoundingClientRect().right > most;
    return [...document.querySelectorAll('main > :not(.cover, .sideways) *:not(svg *, .unseen)')]
      .filter((element) => beyond(element) && ![...element.children].some(beyond))
      .map(
        (element) =>
          `${element.closest('[data-chapter]')?.getAttribute('data-chapter') ?? ''}: “${element.textContent.slice(0, 60)}”`,
      );
  }, measure + 2);
  if (wide.length > 0) throw new Error(`too wide for the page:\n${wide.slice(0, 20).join('\n')}`);
}

/** @returns the addresses that were refused, filled in as they are asked for */
async function answerFromDisk(page: Page, html: string, dist: string, home: string): Promise<string[]> {
  const refused: string[] = [];
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address === `${home}book.html`) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const file = address.startsWith(home)
      ? join(dist, decodeURIComponent(new URL(address).pathname.slice(new URL(home).pathname.length)))
      : '';
    if (file !== '' && existsSync(file) && statSync(file).isFile()) return route.fulfill({ path: file });
    refused.push(address);
    return route.abort();
  });
  return refused;
}
