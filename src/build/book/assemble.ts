import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { chapterAnchor } from './anchors.ts';
import { anchorFinder, draftChapter, finishChapter } from './chapter.ts';
import type { Edition } from './edition.ts';
import { find, stringOf } from './elements.ts';
import { colophon, contents, cover, howToRead, type BookTitle } from './front-matter.ts';
import { headingsOf, type Heading } from './headings.ts';
import { parts, sideways, type Placed } from './plan.ts';
import { runningHeads, type Running } from './running-heads.ts';
import type { SitePage } from './site-page.ts';
import { indexEntries, wordIndex } from './word-index.ts';

export interface Assembled {
  /** The whole book as one page of HTML, page numbers still as marks. */
  readonly html: string;
  /** Every heading in order: the bookmarks. */
  readonly headings: readonly Heading[];
  /** Anchors that must be destinations of the file. */
  readonly anchors: readonly string[];
}

export interface Order {
  readonly title: BookTitle;
  readonly edition: Edition;
  readonly pages: readonly SitePage[];
  readonly placed: readonly Placed[];
  readonly home: string;
  readonly base: string;
  /** The book's own style sheet, after those of the site. */
  readonly css: string;
}

/** Puts a book together from pages of the site, in the order given. */
export function assembleBook({ title, edition, pages, placed, home, base, css }: Order): Assembled {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const inBook = placed.flatMap((place) => {
    const page = byPath.get(place.path);
    return page ? [{ place, page }] : [];
  });
  const drafts = inBook.map(({ page }) => naming(page.path, () => draftChapter(page, home)));
  const places = { home, base, anchorOf: anchorFinder(drafts) };
  const running: Running[] = [];
  const headings: Heading[] = [];
  const chapters = drafts.map((draft, i) => {
    const { place, page } = inBook[i] ?? {};
    if (!place || !page) throw new Error('a chapter without its page');
    const opener = parts[place.part]?.folder ?? '';
    const opened = inBook.some(({ page: { path } }) => path === opener);
    const part = byPath.get(opener)?.title ?? '';
    const name = `c${i}`;
    const chapter = naming(page.path, () => finishChapter(draft, places));
    running.push({ name, part, chapter: place.opens ? '' : page.title, sideways: sideways.has(page.path) });
    chapter.properties['className'] = ['chapter', `on-${name}`, ...(sideways.has(page.path) ? ['sideways'] : [])];
    const [own, ...sections] = headingsOf(chapter, chapterAnchor(page), place.opens || !opened ? 0 : 1);
    if (own) headings.push({ ...own, id: page.id }, ...sections);
    return chapter;
  });
  const sources = inBook.some(({ page }) => page.path === '/reference/sources/') ? 'reference--sources' : undefined;
  const entries = indexEntries(chapters);
  const front = [howToRead(edition, home)];
  const back = [colophon(edition, home, { sources }), ...(entries.length > 0 ? [wordIndex(entries)] : [])];
  const own = (section: Element): Heading[] => headingsOf(section, String(section.properties['id']), 0);
  const all = [
    ...front.flatMap(own),
    { anchor: 'contents', title: 'Contents', depth: 0 },
    ...headings,
    ...back.flatMap(own),
  ];
  const body = [
    cover(title, edition, home),
    ...front,
    contents(all.filter(({ anchor }) => anchor !== 'contents')),
    ...chapters,
    ...back,
  ];
  const anchors = destinationsOf(body, all);
  const html = document(
    title,
    body,
    anchors,
    stylesOf(inBook.map(({ page }) => page)),
    `${runningHeads(running)}\n${css}`,
  );
  return { html, headings: all, anchors };
}

/** A fault says on which page it was met. */
function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Anchors worth a destination: headings, chapters, and every permanent id, also where no link of the book leads there. */
function destinationsOf(body: readonly Element[], headings: readonly Heading[]): string[] {
  const ids = body.flatMap((section) => find(section, (one) => isPlace(one)).map((one) => stringOf(one, 'id') ?? ''));
  return [...new Set([...headings.map(({ anchor }) => anchor), ...ids])].filter((id) => id !== '');
}

/** Inside drawings and formulas ids are parts of a picture, not places. */
const isPlace = ({ tagName, properties }: Element): boolean =>
  typeof properties['id'] === 'string' &&
  !/^(?:svg|g|symbol|marker|pattern|path|rect|title|desc|clipPath|mask|linearGradient)$/.test(tagName);

function stylesOf(pages: readonly SitePage[]): string[] {
  const seen = pages.flatMap(({ styles }) => styles.map((style) => toHtml(style)));
  return [...new Set(seen)];
}

/** Chromium makes a destination of whatever a link of the document names, so a hidden list names them all. */
function document(
  title: BookTitle,
  body: readonly Element[],
  anchors: readonly string[],
  styles: readonly string[],
  css: string,
): string {
  const named = h(
    'nav',
    { hidden: true },
    anchors.map((anchor) => h('a', { href: `#${anchor}` })),
  );
  return [
    '<!doctype html><html lang="en" dir="ltr" data-theme="light" class="book"><head><meta charset="utf-8">',
    `<title>${title.title}: ${title.subtitle}</title>`,
    ...styles,
    `<style>${css}</style></head><body><main>`,
    ...body.map((section) => toHtml(section)),
    toHtml(named),
    '</main></body></html>',
  ].join('\n');
}
