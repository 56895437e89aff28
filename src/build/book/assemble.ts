import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { colophon, indexOf, numbered, sourceList } from './back.ts';
import type { Edition } from './edition.ts';
import { find, stringOf } from './elements.ts';
import { contents, cover } from './front.ts';
import type { Library } from './library.ts';
import { lineBreaks } from './line-breaks.ts';
import { fillLiving } from './living.ts';
import { fillSources, number, sourcesIn, wordsOf } from './numbering.ts';
import { namedOnly, resolve, type Mentions, type Places } from './references.ts';
import { raisedFigures } from './raised-figures.ts';
import { runningHeads } from './running-heads.ts';
import { imprint, type Volume } from './volume.ts';
import { indexEntries } from './word-index.ts';

/** A heading of the book: a bookmark. */
export interface Heading {
  readonly anchor: string;
  readonly title: string;
  /** 0 for a part, 1 for a chapter, one more for each level below. */
  readonly depth: number;
}

export interface Assembled {
  /** The whole volume as one page of HTML, page numbers still as marks. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Anchors that must be destinations of the file. */
  readonly anchors: readonly string[];
  /** All that stands between cover and index, for other forms of the same text, and the numbers of its sources. */
  readonly sections: readonly Element[];
  readonly numbers: ReadonlyMap<string, number>;
}

export interface Setting {
  readonly library: Library;
  readonly edition: Edition;
  /** Public address of the living edition, where it has one. */
  readonly home: string | undefined;
  /** Style sheets, in order. */
  readonly css: readonly string[];
}

/** Inside drawings and formulas ids are parts of a picture, not places. */
const drawn = /^(?:svg|g|symbol|marker|pattern|path|rect|title|desc|clipPath|mask|linearGradient|use)$/;

/** Every place below an element that something may lead to. */
export const placesIn = (root: Element): string[] =>
  find(root, ({ tagName, properties }) => typeof properties['id'] === 'string' && !drawn.test(tagName)).map(
    (one) => stringOf(one, 'id') ?? '',
  );

/** The chapters as elements, before anything in them is referred to. */
export function elementsOf({ chapters }: Pick<Volume, 'chapters'>): Element[] {
  // A chapter that runs on is on the pages of the one that began them: another name would break the page.
  let on = 0;
  return chapters.map(({ anchor, page, content, depth }, i) => {
    if (page) on = i;
    const names = [
      'chapter',
      `depth-${depth}`,
      `on-c${on}`,
      ...(page ? ['begins'] : []),
      ...(page?.sideways ? ['sideways'] : []),
    ];
    const section = h('section', { className: names, dataChapter: anchor }, structuredClone([...content]));
    raisedFigures(section);
    lineBreaks(section);
    // By these a block is moved when the pages are made.
    section.children.forEach((block, n) => {
      if (block.type === 'element') block.properties['dataBlock'] = `${i}-${n}`;
    });
    return section;
  });
}

/** Puts a volume together: chapters in their order, references with their pages, figures and sources numbered, index. */
export function assemble(
  volume: Volume,
  others: Places['others'],
  { library, edition, home, css }: Setting,
): Assembled {
  const chapters = elementsOf(volume);
  for (const section of chapters) fillLiving(section, home);
  const front = structuredClone([...volume.front]);
  const covers = volume.kind === 'loose' ? [] : [cover(volume, edition, home)];
  const placed = new Set([...covers, ...chapters, ...front].flatMap(placesIn));
  const whole = volume.kind === 'volume';
  const named = whole ? namedOnly(chapters, placed) : [];
  const own = new Set([...placed, ...named]);
  const mentions: Mentions = new Map();
  for (const section of [...front, ...chapters]) resolve(section, { own, others }, mentions);
  number(chapters);
  const numbers = numbered(sourcesIn([...front, ...chapters].map((one) => toHtml(one)).join('')), library);
  const back = [
    ...(numbers.size === 0 ? [] : [sourceList(numbers, library)]),
    ...(whole ? [indexOf(indexEntries(chapters, volume.words, own), named, mentions), colophon(edition, home)] : []),
  ];
  const listed = volume.chapters;
  const backMatter = back.map((one) => {
    const title = wordsOf(find(one, ({ tagName }) => /^h[23]$/.test(tagName))[0] ?? one);
    return { anchor: stringOf(one, 'id') ?? '', title, depth: 0 as const, content: [] };
  });
  const body = [...covers, ...front, ...(whole ? [contents([...listed, ...backMatter])] : []), ...chapters, ...back];
  const headings = headingsOf(volume, chapters, front, back);
  const anchors = [...new Set(body.flatMap(placesIn))];
  const pages = listed.flatMap(({ page }, i) => (page ? [{ name: `c${i}`, ...page }] : []));
  const heads = runningHeads(pages, imprint(volume, edition));
  const html = document(volume, body, anchors, [...css, heads]);
  return { html: fillSources(html, numbers), headings, anchors, sections: [...front, ...chapters, ...back], numbers };
}

function headingsOf(
  { chapters }: Volume,
  elements: readonly Element[],
  front: readonly Element[],
  back: readonly Element[],
): Heading[] {
  const ends = (sections: readonly Element[]): Heading[] =>
    sections.map((one) => {
      const first = find(one, ({ tagName }) => /^h[1-3]$/.test(tagName))[0];
      return { anchor: stringOf(one, 'id') ?? '', title: first ? wordsOf(first) : '', depth: 0 };
    });
  const within = chapters.flatMap(({ anchor, title, id, depth }, i): Heading[] => {
    const element = elements[i];
    const below = element
      ? find(element, ({ tagName, properties }) => /^h[345]$/.test(tagName) && typeof properties['id'] === 'string')
      : [];
    return [
      { anchor, title: id === undefined ? title : `${id} ${title}`, depth },
      ...below
        .filter((heading) => heading.properties['id'] !== anchor)
        .map((heading) => ({
          anchor: String(heading.properties['id']),
          title: wordsOf(heading),
          depth: Number(heading.tagName.slice(1)) - 1,
        })),
    ];
  });
  return [...ends(front), ...within, ...ends(back)].filter(({ title }) => title !== '');
}

/** Chromium makes a destination of whatever a link of the document names, so a hidden list names them all. */
function document(
  { kind, title, subtitle }: Volume,
  body: readonly Element[],
  anchors: readonly string[],
  css: readonly string[],
): string {
  const links = h(
    'nav',
    { hidden: true },
    anchors.map((anchor) => h('a', { href: `#${anchor}` })),
  );
  return [
    `<!doctype html><html lang="en" dir="ltr" class="${kind}"><head><meta charset="utf-8">`,
    `<title>${title}: ${subtitle}</title>`,
    ...css.map((text) => `<style>${text}</style>`),
    '</head><body><main>',
    ...body.map((section) => toHtml(section)),
    toHtml(links),
    '</main></body></html>',
  ].join('\n');
}
