import { readFileSync } from 'node:fs';
import { PDFName } from '@cantoo/pdf-lib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { tiers } from '../../model/tiers.ts';
import { openPdf } from './destinations.ts';
import type { Edition } from './edition.ts';
import { finishPdf } from './finish-pdf.ts';
import type { Book } from './make-books.ts';
import type { Press } from './printer.ts';

type Tier = Pick<(typeof tiers)[number], 'id' | 'title'>;

/** The file with the slides of a tier. */
export const deckFile = ({ id }: Pick<Tier, 'id'>): string => `headroom-slides-${id}.pdf`;

/** Takes out what does not belong on a page of slides: scripts, controls, slides of other tiers. */
function dropOthers(tree: Root, tier: string): void {
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const { tagName, properties } = element;
    const other = tagName === 'section' && properties['dataTier'] !== tier;
    if (tagName !== 'script' && tagName !== 'dialog' && !other) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** A slide of the deck, with its title as a bookmark. */
interface Page {
  readonly anchor: string;
  readonly title: string;
}

/**
 * The built deck as a page to be printed, with the slides of one tier alone.
 * @throws Error where the deck has no slide of the tier
 */
export function deckOnPaper(html: string, tier: string): { readonly html: string; readonly pages: readonly Page[] } {
  const tree = fromHtml(html);
  dropOthers(tree, tier);
  const slides = selectAll('section.deck-slide', tree);
  if (slides.length === 0) throw new Error(`the deck has no slide of the tier “${tier}”`);
  const root = select('html', tree);
  if (root) root.properties = { ...root.properties, dataTheme: 'light', dataAsOf: 'today' };
  const css = readFileSync(new URL('slide-deck.css', import.meta.url), 'utf8');
  select('head', tree)?.children.push(h('style', css));
  const title = (slide: Element): string => toString(select('h2', slide) ?? slide).trim();
  return {
    html: toHtml(tree),
    pages: slides.map((slide) => ({ anchor: String(slide.properties['id']), title: title(slide) })),
  };
}

/**
 * Prints the slides of a tier, one a page, each with a bookmark.
 * @param html the built page of the deck
 * @throws Error where a slide does not fill exactly one page
 */
export async function makeDeck(html: string, tier: Tier, press: Press, edition: Edition): Promise<Book> {
  const deck = deckOnPaper(html, tier.id);
  const { bytes: sheets } = await press.print(deck.html, { tagged: true, moves: [] });
  const pdf = await openPdf(sheets);
  const printed = pdf.getPages();
  if (printed.length !== deck.pages.length)
    throw new Error(`${deckFile(tier)}: ${deck.pages.length} slides are on ${printed.length} pages`);
  const places = deck.pages.flatMap(({ anchor }, i) => {
    const page = printed[i];
    return page ? [[anchor, { page: i + 1, target: pdf.context.obj([page.ref, PDFName.of('Fit')]) }] as const] : [];
  });
  const bytes = await finishPdf(
    pdf,
    deck.pages.map((page) => ({ ...page, depth: 0 })),
    new Map(places),
    {
      title: `Headroom slides: ${tier.title}`,
      subject: 'Scaling on AWS for the first 10 million users, redrawn slide by slide',
      keywords: ['AWS', 'scaling', 'slides'],
      creator: `Headroom ${edition.version}${edition.commit ? ` (${edition.commit})` : ''}`,
      producer: `Chromium ${press.browser.split('.')[0] ?? ''}, pdf-lib`,
      time: edition.time,
    },
  );
  return { bytes, pages: printed.length };
}
