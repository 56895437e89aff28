import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { measurePage, type MakeAct, type PageFigures } from './page-figures.ts';

/** Paths of the pages that show a worksheet of their own. */
export const sheetPaths = (root: string): string[] =>
  readdirSync(join(root, 'src/content/worksheets'))
    .map((name) => `/capacity/${name.replace(/\.\w+$/, '')}/`)
    .sort();

/** Changes the main field of a sheet, back and forth. */
const changeField: MakeAct = () => {
  const field = document.querySelector<HTMLInputElement>('[data-worksheet] .quantity-box input');
  const original = field?.value ?? '';
  const [, digit = '', rest = ''] = /^(\d)(.*)$/.exec(original) ?? [];
  const other = `${(Number(digit) % 9) + 1}${rest}`;
  return (turn) => {
    if (!field) return false;
    field.value = turn % 2 === 0 ? other : original;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return true;
  };
};

/** A slider is dragged on a phone: a quarter of the speed stands for one. */
const slowDown = 4;

/** Changes the main input of a sheet. */
export const measureSheet = (browser: Browser, base: string, path: string): Promise<PageFigures> =>
  measurePage(browser, new URL(path, base), slowDown, '[data-worksheet]', changeField, 60);
