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
  [html, style, script, requests, total, plain]: readonly [number, number, number, number, number, number],
): Budget => ({ kind: name, pages, most: { html, style, script, fonts: 34, requests, total, plain } });

/**
 * KiB of the page, of its style and of its script, requests, KiB of everything, and KiB of the page as it is unpacked. What is
 * read and nothing else stays below 85 KiB; the drawing that a page shows at first is most of the rest. The first kind that
 * fits a path applies.
 */
const budgets: readonly Budget[] = [
  kind('home', /^\/$/, [45, 18, 6.7, 9, 85, 222]),
  kind('tier', /^\/tiers\/[a-z0-9-]+\/$/, [67, 21, 7.4, 11, 106, 360]),
  kind('what changed', /^\/tiers\/[a-z0-9-]+\/what-changed\/$/, [52, 20, 7.4, 11, 92, 350]),
  kind('stage', /^\/architectures\/[a-z0-9-]+\/$/, [50, 16, 15.4, 13, 89, 285]),
  kind('calculator', /^\/capacity\/[a-z-]+\/$/, [67, 21, 7.5, 11, 107, 390]),
  kind('chooser', /^\/choose\/(?!compare)[a-z-]+\/$/, [28, 15, 9.4, 11, 70, 145]),
  kind('comparison', /^\/choose\/compare\/$/, [55, 15, 9.2, 11, 98, 450]),
  kind('slides', /^\/slides\/(?:deck\/)?$/, [69, 16, 9.2, 11, 109, 515]),
  kind('limits', /^\/reference\/limits\/$/, [60, 18, 7.5, 11, 100, 455]),
  kind('register', /^\/(?:reference\/(?:claims|corrections|sources)|decisions)\/$/, [50, 18, 15, 13, 92, 300]),
  kind('awake at once', /^\/(?:reference\/downloads|search)\/$/, [48, 20, 15, 13, 96, 285]),
  kind('reading, with code', /^\/reference\/(?:data|drawings)\/$/, [47, 20, 8.5, 13, 87, 130]),
  kind('reading', /./, [47, 20, 7.4, 11, 85, 290]),
];

export function budgetOf(path: string): Budget {
  const found = budgets.find(({ pages }) => pages.test(path));
  if (!found) throw new Error(`no budget is set for ${path}`);
  return found;
}
