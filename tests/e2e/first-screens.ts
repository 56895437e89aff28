import { expect, type Locator, type Page } from '@playwright/test';
import { userTiers } from '../../src/model/tiers.ts';
import { trees } from './chooser-page.ts';

/** What a kind of page has to say on its first screen, and how tall and long it may be. */
export interface FirstScreen {
  /** In a window of 1440 × 900. */
  readonly wide: (page: Page) => Promise<void>;
  /** On a phone of 390 × 844. */
  readonly phone: (page: Page) => Promise<void>;
}

export const wide = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** Where an element ends, from the top of the page. */
const endOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

export const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

/** What is seen of an element, without the notes of its figures. */
const wordsIn = (elements: Locator): Promise<number[]> =>
  elements.evaluateAll((all) =>
    all.map((seen) => {
      const copy = seen.cloneNode(true) as Element;
      for (const note of copy.querySelectorAll('.fact-note, .note-number, .service-mark')) note.remove();
      return copy.textContent.trim().split(/\s+/).length;
    }),
  );

/** Words that a reader sees without opening anything. */
const wordsSeen = (page: Page): Promise<number> =>
  page.locator('.sl-markdown-content').evaluate((main) => {
    const count = (part: Element): number =>
      (part as HTMLElement).innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    // Names that only screen readers say are not seen.
    return [...main.querySelectorAll('.sr-only')].reduce((seen, name) => seen - count(name), count(main));
  });

const most = (page: Page, count: number, limit: number, what: string): void => {
  expect.soft(count, `${new URL(page.url()).pathname}: ${what}`).toBeLessThanOrEqual(limit);
};

const ofDecision: FirstScreen = {
  wide: async (page) => {
    most(page, await endOf(page, '.decision-answer'), 500, 'end of the answer');
    most(page, await endOf(page, '.decision-cells'), 900, 'end of the cells');
    most(page, await heightOf(page), 2800, 'height of the page');
    for (const words of await wordsIn(page.locator('.decision-answer .says')))
      most(page, words, 45, 'words of the answer');
    for (const words of await wordsIn(page.locator('.decision-cells dd'))) most(page, words, 32, 'words of a cell');
    // What hangs on a decision ends before its text does: it is placed beside it.
    most(page, await endOf(page, '.decision-rail'), await endOf(page, '.sl-markdown-content'), 'end of the rail');
  },
  phone: async (page) => {
    most(page, await endOf(page, '.decision-answer'), phone.height, 'end of the answer on a phone');
  },
};

const ofTier = (overview: boolean): FirstScreen => ({
  wide: async (page) => {
    most(page, await endOf(page, '.answer'), 500, 'end of the answer');
    most(page, await heightOf(page), overview ? 3200 : 6000, 'height of the page');
    if (overview) most(page, await wordsSeen(page), 900, 'words of the page');
  },
  phone: async (page) => {
    most(page, await endOf(page, '.answer'), phone.height, 'end of the answer on a phone');
  },
});

const leadEnds = async (page: Page, { height }: { height: number }): Promise<void> => {
  const lead = (await page.locator('.sheet-lead').first().boundingBox())!;
  most(page, lead.y + lead.height, height, 'end of the result');
};

const ofCalculator: FirstScreen = {
  wide: async (page) => {
    await leadEnds(page, wide);
    most(
      page,
      (await page.locator('[data-worksheet]').first().boundingBox())!.height,
      1300,
      'height of the calculator',
    );
  },
  phone: (page) => leadEnds(page, phone),
};

const firstAnswerEnds = async (page: Page, { height }: { height: number }): Promise<void> => {
  const first = (await page.locator('[data-chooser] .chooser-card').first().boundingBox())!;
  most(page, first.y + first.height, height, 'end of the first answer');
};

const ofChooser: FirstScreen = {
  wide: async (page) => {
    await firstAnswerEnds(page, wide);
    most(page, await heightOf(page), 1400, 'height of the page');
  },
  phone: (page) => firstAnswerEnds(page, phone),
};

const choosers = new Set(trees.map(({ id }) => `/choose/${id}/`));

export const isCalculator = (path: string): boolean => /^\/capacity\/[^?]/.test(path);

const overviews = new Set(userTiers.map(({ id }) => `/tiers/${id}/`));

/** The rule for the first screen of a page, where its kind has one. */
export function firstScreenOf(path: string): FirstScreen | undefined {
  if (/^\/decisions\/d-\d\d\/$/.test(path)) return ofDecision;
  if (path.startsWith('/tiers/')) return ofTier(overviews.has(path));
  if (isCalculator(path) && !path.includes('/breaks')) return ofCalculator;
  if (choosers.has(path)) return ofChooser;
  return undefined;
}
