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

/** Gives answers, another one at each turn, and starts again after a result. */
const answer: MakeAct = () => (turn) => {
  const ways = [...document.querySelectorAll<HTMLButtonElement>('[data-chooser] .chooser-ask .chooser-options button')];
  const again = document.querySelector<HTMLButtonElement>('[data-chooser] .chooser-answers > button');
  const press = ways[(turn * 5) % Math.max(1, ways.length)] ?? again;
  press?.click();
  return press !== null;
};

/** Browsers limit how often an address may change. */
const pause = 200;

/** Goes through a chooser, from question to question. */
export const measureChooser = (browser: Browser, base: string, path: string): Promise<PageFigures> =>
  measurePage(browser, new URL(path, base), 1, '[data-chooser]', answer, pause);
