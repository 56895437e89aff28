/** Marks the place of a page number in the HTML of the book; the anchor stands between the two signs. */
export const pageMark = (anchor: string): string => `\uE000${anchor}\uE001`;

const marks = /\uE000([^\uE001]*)\uE001/g;

/**
 * Fills in the page of every marked anchor; before the first pass, where none is known, a number of the same width.
 * @throws Error where an anchor has no page although pages are known
 */
export function fillPages(html: string, pages?: ReadonlyMap<string, number>): string {
  return html.replace(marks, (_, anchor: string) => {
    if (!pages) return '000';
    const page = pages.get(anchor);
    if (page === undefined) throw new Error(`nothing in the book has the anchor “${anchor}”, whose page is asked for`);
    return String(page);
  });
}
