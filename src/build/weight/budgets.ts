import type { Weight } from './weigh.ts';

/** A kind of page, with what each of its pages may weigh at most. */
export interface Budget {
  readonly kind: string;
  readonly pages: RegExp;
  readonly most: Weight & { readonly total: number };
}

const kind = (
  name: string,
  pages: RegExp,
  [html, style, script, requests, total]: readonly [number, number, number, number, number],
): Budget => ({ kind: name, pages, most: { html, style, script, fonts: 34, requests, total } });

/**
 * KiB of the page, of its style and of its script, requests, KiB of everything. What is read and nothing else stays below
 * 85 KiB; a drawing in both widths and for both days is most of the rest. The first kind that fits a path applies.
 */
const budgets: readonly Budget[] = [
  kind('home', /^\/$/, [48, 18, 6.5, 9, 86]),
  kind('tier', /^\/tiers\/[a-z0-9-]+\/$/, [132, 21, 7, 11, 170]),
  kind('what changed', /^\/tiers\/[a-z0-9-]+\/what-changed\/$/, [70, 19, 7, 11, 108]),
  kind('stage', /^\/architectures\/[a-z0-9-]+\/$/, [95, 15, 15, 13, 132]),
  kind('calculator', /^\/capacity\/[a-z-]+\/$/, [70, 21, 7, 11, 108]),
  kind('chooser', /^\/choose\/[a-z-]+\/$/, [56, 14, 9, 11, 95]),
  kind('slides', /^\/slides\/(?:deck\/)?$/, [68, 15, 9, 11, 106]),
  kind('register', /^\/(?:reference\/(?:limits|claims|corrections|sources)|decisions)\/$/, [98, 17, 15, 13, 136]),
  kind('reading', /^\/(?:reference\/downloads|search)\/$/, [44, 17, 15, 13, 85]),
  kind('reading', /./, [47, 17, 7, 11, 85]),
];

export function budgetOf(path: string): Budget {
  const found = budgets.find(({ pages }) => pages.test(path));
  if (!found) throw new Error(`no budget is set for ${path}`);
  return found;
}
