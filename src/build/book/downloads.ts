import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { writeFileList } from '../offline/write.ts';
import type { Edition } from './edition.ts';

/** A book as the downloads page offers it. */
export interface Offer {
  readonly file: string;
  readonly title: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

export const offerOf = (file: string, title: string, pages: number, bytes: Uint8Array): Offer => ({
  file,
  title,
  pages,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Writes `books.json` and puts the offers on the built downloads page, so that it needs no script. */
export function shelve(dist: string, base: string, offers: readonly Offer[], { version, commit, day }: Edition): void {
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

/** The table of the downloads page. */
export function shelfOf(offers: readonly Offer[], base: string, edition: string) {
  const head = ['Book', 'Pages', 'Size', 'SHA-256'];
  return h('section', { dataBooks: '', className: ['books'] }, [
    h('p', edition),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          head.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h(
        'tbody',
        offers.map((offer) =>
          h('tr', [
            h('th', { scope: 'row' }, h('a', { href: `${base}${offer.file}` }, offer.title)),
            h('td', offer.pages.toLocaleString('en')),
            h('td', `${(offer.bytes / 1e6).toFixed(1)}\u00a0MB`),
            h('td', h('code', offer.sha256)),
          ]),
        ),
      ),
    ]),
  ]);
}
