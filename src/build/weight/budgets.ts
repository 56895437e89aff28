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
 * read and nothing else stays below 80 KiB; the drawing that a page shows at first is most of the rest. What a page keeps apart
 * counts when it is fetched. The first kind that fits a path applies.
 */
const budgets: readonly Budget[] = [
  kind('home', /^\/$/, [43.2, 16.6, 6, 8, 82, 206]),
  kind('tier', /^\/tiers\/[a-z0-9-]+\/$/, [64.6, 20.2, 7.2, 10, 104, 346]),
  kind('what changed', /^\/tiers\/[a-z0-9-]+\/what-changed\/$/, [43.5, 15.2, 6.9, 9, 83.6, 268]),
  kind('stage', /^\/architectures\/[a-z0-9-]+\/$/, [46.8, 14.3, 13.7, 11, 86.2, 264]),
  kind('calculator', /^\/capacity\/[a-z-]+\/$/, [65.2, 21, 7, 10, 104.3, 374]),
  kind('chooser', /^\/choose\/(?!compare)[a-z-]+\/$/, [26.3, 14.4, 6.1, 8, 65.6, 135]),
  kind('comparison', /^\/choose\/compare\/$/, [34, 13.2, 9.1, 10, 76.3, 219]),
  kind('slides', /^\/slides\/(?:deck\/)?$/, [28.8, 11.7, 9.2, 9, 68.6, 143]),
  kind('limits', /^\/reference\/limits\/$/, [31, 12.1, 7.1, 8, 71.4, 157]),
  kind('register', /^\/(?:reference\/(?:claims|corrections|sources)|decisions)\/$/, [43.4, 13.4, 7.1, 9, 83.6, 251]),
  kind('awake at once', /^\/(?:reference\/downloads|search)\/$/, [22, 12.3, 14.9, 11, 70.3, 97]),
  kind('reading, with code', /^\/reference\/(?:data|drawings)\/$/, [25.1, 16.3, 8, 11, 66.5, 115]),
  kind('reading', /./, [39.3, 18.9, 6.9, 10, 79.6, 280]),
];

export function budgetOf(path: string): Budget {
  const found = budgets.find(({ pages }) => pages.test(path));
  if (!found) throw new Error(`no budget is set for ${path}`);
  return found;
}
