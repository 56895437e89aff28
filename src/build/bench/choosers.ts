import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { measurePage, type MakeAct, type PageFigures } from './page-figures.ts';

/** Paths of the pages that hold a chooser. */
export const chooserPaths = (root: string): string[] =>
  readdirSync(join(root, 'src/content/choosers'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `/choose/${name.replace('.yaml', '')}/`)
    .sort();

/** Picks an answer, another one at each turn, then goes on with it, and starts again after a result. */
const answer: MakeAct = () => (turn) => {
  const cards = [...document.querySelectorAll<HTMLInputElement>('[data-chooser] .chooser-cards input')];
  const button = (name: string): HTMLElement | null => document.querySelector(`[data-chooser] ${name}`);
  const pick = cards[(turn * 5) % Math.max(1, cards.length)] ?? button('.chooser-answers > button');
  const press = cards.some(({ checked }) => checked) ? button('.chooser-go') : pick;
  press?.click();
  return press !== null;
};

/** Browsers limit how often an address may change. */
const pause = 200;

/** Goes through a chooser, from question to question. */
export const measureChooser = (browser: Browser, base: string, path: string): Promise<PageFigures> =>
  measurePage(browser, new URL(path, base), 1, '[data-chooser]', answer, pause);
