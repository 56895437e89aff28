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
 * read and nothing else stays below 82 KiB; the drawing that a page shows at first is most of the rest. What a page keeps apart
 * counts when it is fetched. The first kind that fits a path applies.
 */
const budgets: readonly Budget[] = [
  kind('home', /^\/$/, [44.6, 18, 6.5, 9, 84, 213]),
  kind('tier', /^\/tiers\/[a-z0-9-]+\/$/, [66, 21, 7.4, 11, 105, 352]),
  kind('what changed', /^\/tiers\/[a-z0-9-]+\/what-changed\/$/, [44.5, 15.6, 7.4, 11, 84.8, 272]),
  kind('stage', /^\/architectures\/[a-z0-9-]+\/$/, [48, 15, 14.5, 11, 87.5, 270]),
  kind('calculator', /^\/capacity\/[a-z-]+\/$/, [66.2, 21, 7.5, 11, 105.5, 382]),
  kind('chooser', /^\/choose\/(?!compare)[a-z-]+\/$/, [27, 15, 7.4, 10, 67, 139]),
  kind('comparison', /^\/choose\/compare\/$/, [34.7, 13.8, 9.2, 11, 78, 224]),
  kind('slides', /^\/slides\/(?:deck\/)?$/, [30, 12.4, 9.2, 10, 70.5, 147]),
  kind('limits', /^\/reference\/limits\/$/, [32, 12.8, 7.4, 9, 73, 163]),
  kind('register', /^\/(?:reference\/(?:claims|corrections|sources)|decisions)\/$/, [44.5, 14.6, 7.4, 11, 84.9, 257]),
  kind('awake at once', /^\/(?:reference\/downloads|search)\/$/, [23, 13.1, 15, 13, 72, 103]),
  kind('reading, with code', /^\/reference\/(?:data|drawings)\/$/, [27, 17, 8.4, 13, 68.5, 120]),
  kind('reading', /./, [41, 19.2, 7.4, 11, 81.5, 286]),
];

export function budgetOf(path: string): Budget {
  const found = budgets.find(({ pages }) => pages.test(path));
  if (!found) throw new Error(`no budget is set for ${path}`);
  return found;
}
