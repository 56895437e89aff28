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
  kind('home', /^\/$/, [49, 18, 6.5, 9, 88]),
  kind('tier', /^\/tiers\/[a-z0-9-]+\/$/, [132, 21, 7.2, 11, 172]),
  kind('what changed', /^\/tiers\/[a-z0-9-]+\/what-changed\/$/, [70, 20, 7.2, 11, 110]),
  kind('stage', /^\/architectures\/[a-z0-9-]+\/$/, [95, 16, 15, 13, 134]),
  kind('calculator', /^\/capacity\/[a-z-]+\/$/, [72, 21, 7.3, 11, 111]),
  kind('chooser', /^\/choose\/[a-z-]+\/$/, [57, 15, 9.1, 11, 96]),
  kind('slides', /^\/slides\/(?:deck\/)?$/, [69, 16, 9, 11, 108]),
  kind('register', /^\/(?:reference\/(?:limits|claims|corrections|sources)|decisions)\/$/, [99, 18, 15, 13, 139]),
  kind('awake at once', /^\/(?:reference\/downloads|search)\/$/, [48, 20, 15, 13, 96]),
  kind('reading, with code', /^\/reference\/(?:data|drawings)\/$/, [47, 20, 8.5, 13, 87]),
  kind('reading', /./, [47, 20, 7.2, 11, 85]),
];

export function budgetOf(path: string): Budget {
  const found = budgets.find(({ pages }) => pages.test(path));
  if (!found) throw new Error(`no budget is set for ${path}`);
  return found;
}
