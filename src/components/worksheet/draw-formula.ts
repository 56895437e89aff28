import katex from 'katex';
import type { Step } from '../../model/worksheet/sheet.ts';
import type { DrawnFormula } from './FormulaLine.tsx';

/** KaTeX's HTML for a step, drawn on the server; its `@name@` come through whole, for the island to fill. */
export const drawFormula = ({ id, does, tex, words }: Step): DrawnFormula => ({
  id,
  does,
  tex,
  words,
  html: katex.renderToString(tex, { output: 'html', strict: 'error', throwOnError: true }),
});
