import { assemble, elementsOf, placesIn, type Assembled, type Setting } from './assemble.ts';
import { destinationsIn, lowerDestinations, openPdf, type Destination } from './destinations.ts';
import { finishPdf } from './finish-pdf.ts';
import { fillPages } from './page-numbers.ts';
import type { Move } from './float-figures.ts';
import type { Press } from './printer.ts';
import { otherAnchor } from './references.ts';
import type { Volume } from './volume.ts';

/** On which page each anchor is. */
type Pages = ReadonlyMap<string, number>;

export interface Book {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A volume that is printed already, as others refer to it. */
export interface Beside {
  readonly name: string;
  readonly anchors: ReadonlySet<string>;
  readonly pages: Pages;
}

/** A printed volume: its file, the trees it was made of, and where everything is in it. */
export interface Printed {
  readonly volume: Volume;
  readonly assembled: Assembled;
  readonly book: Book;
  /** How others refer to it. */
  readonly beside: Beside;
}

/** Page numbers may move what they stand in, so passes follow until none does; two are the rule. */
const mostPasses = 5;

const pagesOf = (places: ReadonlyMap<string, Destination>): Pages =>
  new Map([...places].map(([anchor, { page }]) => [anchor, page]));

const anchorsOf = (volume: Volume): ReadonlySet<string> => new Set(elementsOf(volume).flatMap(placesIn));

/** Pages of a volume with those of others; of two that have a place the first is meant. */
const withOthers = (own: Pages, others: readonly Pages[]): Pages =>
  new Map([
    ...own,
    ...others.toReversed().flatMap((pages) => [...pages].map(([anchor, page]) => [otherAnchor(anchor), page] as const)),
  ]);

/** Anchors that stand on another page than before. */
export const movedBetween = (before: Pages, after: Pages): string[] =>
  [...after].filter(([anchor, page]) => before.get(anchor) !== page).map(([anchor]) => anchor);

/**
 * Prints volumes that refer to each other: once to learn on which page everything is, once more with the numbers filled
 * in, and again while any of them moves. Given volumes that are printed already, they refer to those instead.
 * @throws Error where a heading or a page number leads nowhere, or where the pages do not come to rest
 */
export async function makeBooks(
  volumes: readonly Volume[],
  beside: readonly Beside[],
  setting: Setting,
  press: Press,
  tell: (line: string) => void,
): Promise<Printed[]> {
  const anchors = volumes.map(anchorsOf);
  const pair = beside.length === 0 && volumes.length === 2;
  const assembled = volumes.map((volume, i) => {
    const next = pair ? [{ name: volumes[1 - i]?.name ?? '', anchors: anchors[1 - i] ?? new Set<string>() }] : beside;
    const done = assemble(volume, next, setting);
    tell(`${volume.file}: ${done.headings.length} headings, ${(done.html.length / 1e6).toFixed(1)} MB of HTML`);
    return done;
  });
  let pages: readonly Pages[] = [];
  // Two volumes that name each other's pages have never come to rest in the second pass: it needs no tags yet.
  const drafts = beside.length > 0 ? 1 : 2;
  const moves = volumes.map((): readonly Move[] | undefined => undefined);
  for (let pass = 1; pass <= mostPasses; pass++) {
    const known = pages;
    const printed = await Promise.all(
      assembled.map(async ({ html }, i) => {
        const own = known[i];
        const next = pair ? [known[1 - i] ?? new Map()] : beside.map((one) => one.pages);
        const filled = own && withOthers(own, next);
        const sheet = await press.print(fillPages(html, filled), { tagged: pass > drafts, moves: moves[i] });
        moves[i] = sheet.moves;
        return openPdf(sheet.bytes);
      }),
    );
    const places = printed.map(destinationsIn);
    pages = places.map(pagesOf);
    const moved = pages.flatMap((now, i) => movedBetween(known[i] ?? new Map(), now));
    tell(
      `pass ${pass}: ${printed.map((pdf) => pdf.getPageCount()).join(' and ')} pages${pass > 1 ? `, ${moved.length} anchors moved` : ''}`,
    );
    if (pass <= drafts || moved.length > 0) continue;
    return Promise.all(
      volumes.map(async (volume, i) => {
        const [pdf, at, done] = [printed[i], places[i], assembled[i]];
        if (!pdf || !at || !done) throw new Error(`${volume.file} was not printed`);
        const lost = done.anchors.filter((anchor) => !at.has(anchor));
        if (lost.length > 0) throw new Error(`${volume.file}: anchors on no page: ${lost.slice(0, 10).join(', ')}`);
        lowerDestinations(pdf);
        const bytes = await finishPdf(pdf, done.headings, at, metadata(volume, setting, press));
        return {
          volume,
          assembled: done,
          book: { bytes, pages: pdf.getPageCount() },
          beside: { name: volume.name, anchors: anchors[i] ?? new Set(), pages: pages[i] ?? new Map() },
        };
      }),
    );
  }
  throw new Error(`the page numbers did not come to rest in ${mostPasses} passes`);
}

const metadata = ({ title, subtitle }: Volume, { edition }: Setting, press: Press) => ({
  title: `${title}: ${subtitle}`,
  subject: 'How far an AWS architecture goes, what breaks first, and which decision raises that limit',
  keywords: ['AWS', 'scaling', 'architecture', 'capacity', 'limits', 'decisions'],
  creator: `Headroom ${edition.version}${edition.commit ? ` (${edition.commit})` : ''}`,
  producer: `Chromium ${press.browser.split('.')[0] ?? ''}, pdf-lib`,
  time: edition.time,
});
