import { assembleBook, type Order } from './assemble.ts';
import { destinationsIn, openPdf, type Destination } from './destinations.ts';
import { finishPdf } from './finish-pdf.ts';
import { fillPages } from './page-numbers.ts';
import type { Press } from './printer.ts';

export interface Book {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Page numbers may move what they stand in, so passes follow until none does; two are the rule. */
const mostPasses = 4;

/**
 * Prints a book: once to learn on which page everything stands, once more with the numbers filled in.
 * @throws Error where a link, a heading or a page number leads nowhere, or where the pages do not come to rest
 */
export async function makeBook(order: Order, press: Press, tell: (line: string) => void): Promise<Book> {
  const { html, headings, anchors } = assembleBook(order);
  tell(
    `assembled: ${headings.length} headings, ${anchors.length} anchors, ${(html.length / 1e6).toFixed(1)} MB of HTML`,
  );
  const first = await openPdf(await press.print(fillPages(html), { tagged: false }));
  let places = destinationsIn(first);
  tell(`first pass: ${first.getPageCount()} pages`);
  for (let pass = 2; pass <= mostPasses; pass++) {
    const pdf = await openPdf(await press.print(fillPages(html, pagesOf(places)), { tagged: true }));
    const now = destinationsIn(pdf);
    const moved = movedBetween(places, now);
    tell(
      `pass ${pass}: ${pdf.getPageCount()} pages, ${moved.length === 0 ? 'nothing moved' : `${moved.length} anchors moved`}`,
    );
    places = now;
    if (moved.length > 0) continue;
    const lost = anchors.filter((anchor) => !now.has(anchor));
    if (lost.length > 0) throw new Error(`anchors that are on no page of the book: ${lost.slice(0, 10).join(', ')}`);
    const { title, edition } = order;
    const bytes = await finishPdf(pdf, headings, now, {
      title: `${title.title}: ${title.subtitle}`,
      subject: 'How far an AWS architecture goes, what breaks first, and which decision raises that limit',
      keywords: ['AWS', 'scaling', 'architecture', 'capacity', 'limits', 'decisions'],
      creator: `Headroom ${edition.version}${edition.commit ? ` (${edition.commit})` : ''}`,
      producer: `Chromium ${press.browser.split('.')[0] ?? ''}, pdf-lib`,
      time: edition.time,
    });
    return { bytes, pages: pdf.getPageCount() };
  }
  throw new Error(`the page numbers of the book did not come to rest in ${mostPasses} passes`);
}

const pagesOf = (places: ReadonlyMap<string, Destination>): Map<string, number> =>
  new Map([...places].map(([anchor, { page }]) => [anchor, page]));

/** Anchors that stand on another page than before. */
export const movedBetween = (
  before: ReadonlyMap<string, { readonly page: number }>,
  after: ReadonlyMap<string, { readonly page: number }>,
): string[] => [...after].filter(([anchor, { page }]) => before.get(anchor)?.page !== page).map(([anchor]) => anchor);
