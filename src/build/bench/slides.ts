import type { Browser } from '@playwright/test';
import { measurePage, type MakeAct, type PageFigures } from './page-figures.ts';

/** Goes to the next slide by key, and starts again at the end of the talk. */
const next: MakeAct = () => (turn) => {
  const slides = document.querySelectorAll('.deck-slide').length;
  const key = turn > 0 && turn % (slides - 1) === 0 ? 'Home' : 'ArrowRight';
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return slides > 0;
};

/** Browsers limit how often an address may change. */
const pause = 200;

/** Goes through the deck, slide by slide. */
export const measureDeck = (browser: Browser, base: string): Promise<PageFigures> =>
  measurePage(browser, new URL('/slides/deck/', base), 1, '[data-deck]', next, pause);
