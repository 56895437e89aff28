/** Lists whose anchors are permanent ids of the whole site, so that they stand in the book without a prefix. */
const registers: ReadonlySet<string> = new Set(['/reference/limits/', '/reference/claims/', '/reference/glossary/']);

/** The anchor of a page in the book: its permanent id, or its address: `tiers--users-10k--data`. */
export function chapterAnchor(page: { readonly path: string; readonly id: string | undefined }): string {
  return page.id ?? (page.path.replace(/^\/|\/$/g, '').replaceAll('/', '--') || 'home');
}

/** The anchor in the book of a part of a page: bare for the permanent ids of the registers, else after its chapter's. */
export function anchorIn(page: { readonly path: string; readonly id: string | undefined }, id: string): string {
  if (id === '' || id === '_top') return chapterAnchor(page);
  return registers.has(page.path) ? id : `${chapterAnchor(page)}--${id}`;
}
