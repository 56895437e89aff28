import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { writeFileList } from '../offline/write.ts';
import type { Edition } from './edition.ts';

/** A book as the downloads page offers it. */
export interface Offer {
  readonly kind: 'volume' | 'epub' | 'pack' | 'decision' | 'slides';
  readonly file: string;
  readonly title: string;
  /** Undefined where pages are as long as a reader likes. */
  readonly pages?: number | undefined;
  readonly bytes: number;
  readonly sha256: string;
}

export const offerOf = (
  kind: Offer['kind'],
  file: string,
  title: string,
  pages: number | undefined,
  bytes: Uint8Array,
): Offer => ({
  kind,
  file,
  title,
  ...(pages === undefined ? {} : { pages }),
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Names of earlier editions, and the book that has what they had: an old link still opens it, at the same id. */
export const formerNames: Readonly<Record<string, string>> = {
  'headroom.pdf': 'headroom-handbook.pdf',
  'headroom-decisions.pdf': 'headroom-handbook.pdf',
};

/** Writes `books.json` and puts the offers on the built downloads page, so that it needs no script. */
export function shelve(dist: string, base: string, offers: readonly Offer[], { version, commit, day }: Edition): void {
  for (const [former, now] of Object.entries(formerNames)) copyFileSync(join(dist, now), join(dist, former));
  const list = { version, commit, date: day, books: offers };
  writeFileSync(join(dist, 'books.json'), `${JSON.stringify(list, null, 2)}\n`);
  const page = join(dist, 'reference/downloads/index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace(place, () =>
      toHtml(shelfOf(offers, base, `Version ${version}${commit ? `, commit ${commit}` : ''}, ${day}.`)),
    ),
  );
  // The page is another one now, and the books can be kept offline too.
  writeFileList(dist);
}

/** What the built page says until there are books, and what stands there once there are. */
export const place = /<section data-books[^>]*>[\s\S]*?<\/section>/;

const size = ({ bytes }: Offer): string => `${(bytes / 1e6).toFixed(1)}\u00a0MB`;

/** The cover as a small picture: the sign, the name, and what it is. */
const coverOf = (title: string): Element =>
  s('svg', { viewBox: '0 0 210 297', className: ['book-cover'], role: 'img', ariaLabel: `Cover of ${title}` }, [
    s('rect', { width: 210, height: 297, fill: '#fff', stroke: '#b9b4a8' }),
    s('path', { d: 'M26 64h34', stroke: '#17212b', strokeWidth: 2.4 }),
    ...[8, 13, 18].map((height, i) => s('rect', { x: 26 + i * 12, y: 86 - height, width: 9, height, fill: '#2f7d6b' })),
    s(
      'text',
      { x: 26, y: 124, fontSize: 22, fontWeight: 600, fontFamily: 'Source Serif 4, serif', fill: '#17212b' },
      'Headroom',
    ),
    s(
      'text',
      { x: 26, y: 144, fontSize: 13, fontFamily: 'Source Serif 4, serif', fill: '#17212b' },
      title.replace(/^Headroom: /, ''),
    ),
  ]);

/** The offers by what a reader looks for: the Handbook first, then what is looked up, then parts. */
function shelfOf(offers: readonly Offer[], base: string, edition: string): Element {
  const of = (...kinds: readonly Offer['kind'][]): Offer[] => offers.filter(({ kind }) => kinds.includes(kind));
  const link = ({ file, title }: Offer, words = title): Element => h('a', { href: `${base}${file}` }, words);
  const facts = (offer: Offer): string =>
    [...(offer.pages === undefined ? [] : [`${offer.pages.toLocaleString('en')}\u00a0pages`]), size(offer)].join(', ');
  const [first, ...others] = of('volume', 'epub');
  const list = (title: string, some: readonly Offer[]): Element[] =>
    some.length === 0
      ? []
      : [
          h('h3', title),
          h(
            'ul',
            some.map((offer) => h('li', [link(offer), ` ${facts(offer)}`])),
          ),
        ];
  return h('section', { dataBooks: '', className: ['books'] }, [
    ...(first
      ? [
          h('div', { className: ['book-first'] }, [
            h('a', { href: `${base}${first.file}`, ariaHidden: 'true', tabIndex: -1 }, coverOf(first.title)),
            h('div', [
              h('p', [h('b', link(first)), h('br'), facts(first)]),
              h(
                'p',
                'The story, every architecture and decision, the choosers and the formulas, to read from end to end.',
              ),
              ...others.map((offer) => h('p', [link(offer), h('br'), facts(offer)])),
              h('p', edition),
            ]),
          ]),
        ]
      : []),
    ...list('Packs for a design review', of('pack')),
    ...list('Slides', of('slides')),
    h('details', [
      h('summary', 'One decision each'),
      h(
        'ul',
        of('decision').map((offer) => h('li', [link(offer), ` ${facts(offer)}`])),
      ),
    ]),
    h('details', [
      h('summary', 'SHA-256 of every file'),
      h('table', [
        h(
          'thead',
          h(
            'tr',
            ['File', 'SHA-256'].map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        h(
          'tbody',
          offers.map((offer) => h('tr', [h('th', { scope: 'row' }, offer.file), h('td', h('code', offer.sha256))])),
        ),
      ]),
    ]),
  ]);
}
