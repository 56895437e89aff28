import katex from 'katex';
import type { Formula } from '../../model/capacity/worksheet.ts';
import type { DrawnFormula } from './FormulaLine.tsx';

/** KaTeX's HTML for a formula, drawn on the server; its `@name@` come through whole, for the island to fill. */
export const drawFormula = ({ id, tex, words }: Formula): DrawnFormula => ({
  id,
  words,
  html: katex.renderToString(tex, { output: 'html', strict: 'error', throwOnError: true }),
});
