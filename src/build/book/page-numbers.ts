/** Marks the place of a page number in the HTML of the book; the anchor stands between the two signs. */
export const pageMark = (anchor: string): string => `\uE000${anchor}\uE001`;

/** Marks the place of a list of page numbers, each a link; the first may be the main one. */
export const pageListMark = (main: string | undefined, others: readonly string[]): string =>
  `\uE002${[main ?? '', ...others].join('\uE003')}\uE004`;

const marks = /\uE000([^\uE001]*)\uE001/g;
const lists = /\uE002([^\uE004]*)\uE004/g;

/**
 * Fills in the page of every marked anchor; before the first pass, where none is known, a number of the same width.
 * In a list a page stands once.
 * @throws Error where an anchor has no page although pages are known
 */
export function fillPages(html: string, pages?: ReadonlyMap<string, number>): string {
  const pageOf = (anchor: string): string => {
    if (!pages) return '000';
    const page = pages.get(anchor);
    if (page === undefined) throw new Error(`nothing in the book has the anchor “${anchor}”, whose page is asked for`);
    return String(page);
  };
  const link = (anchor: string, page: string): string => `<a href="#${anchor}">${page}</a>`;
  return html
    .replace(marks, (_, anchor: string) => pageOf(anchor))
    .replace(lists, (_, list: string) => {
      const [main = '', ...others] = list.split('\uE003');
      const seen = new Map<string, string>();
      for (const anchor of others) {
        const page = pageOf(anchor);
        if (!seen.has(pages ? page : anchor)) seen.set(pages ? page : anchor, anchor);
      }
      const first = main === '' ? undefined : pageOf(main);
      if (pages && first !== undefined) seen.delete(first);
      const rest = [...seen].map(([page, anchor]) => link(anchor, pages ? page : '000'));
      return [...(first === undefined ? [] : [`<b>${link(main, first)}</b>`]), ...rest].join(', ');
    });
}
