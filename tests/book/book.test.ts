import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../src/build/records/read.ts';
import { siteUrl } from '../../src/build/site.ts';
import { recordCollections } from '../../src/schemas/collections.ts';
import { readBook, squeeze, type LinkArea, type PrintedBook, type PrintedPage } from './read-book.ts';
import { dist, sitePages } from './the-site.ts';

const file = join(dist, 'headroom.pdf');
const records = (name: keyof typeof recordCollections) => readRecords(process.cwd(), recordCollections[name]).records;

let book: PrintedBook;
beforeAll(async () => {
  if (!existsSync(file)) throw new Error('dist/headroom.pdf is missing: run npm run book first');
  book = await readBook(file);
});

const pageAt = (number: number): PrintedPage => {
  const page = book.pages[number - 1];
  if (!page) throw new Error(`the book has no page ${number}`);
  return page;
};

/** What is printed inside a link. */
const wordsIn = ({ runs }: PrintedPage, { rect: [left, bottom, right, top] }: LinkArea): string =>
  runs
    .filter(
      ({ x, y, width, height }) =>
        x + width / 2 > left && x + width / 2 < right && y + height / 3 > bottom && y + height / 3 < top,
    )
    .map(({ text }) => text)
    .join('');

describe('bookmarks', () => {
  it('name every heading of the site, page by page, in their order', () => {
    const titles = book.bookmarks.map(({ title }) => title);
    for (const { path, headings } of sitePages()) {
      const at = titles.findIndex(
        (title, i) => title === headings[0] && headings.every((heading, n) => titles[i + n] === heading),
      );
      expect(at, `${path}: ${headings.join(' | ')}`).toBeGreaterThanOrEqual(0);
    }
  });

  it('open the page on which their heading stands, and nest', () => {
    for (const { title, page } of book.bookmarks)
      expect(pageAt(page).text, `“${title}” on page ${page}`).toContain(squeeze(title));
    expect(Math.max(...book.bookmarks.map(({ depth }) => depth))).toBeGreaterThanOrEqual(2);
  });
});

describe('page numbers', () => {
  it('stand at the foot of every page but the cover', () => {
    for (const { number, runs } of book.pages.slice(1)) {
      const foot = [...runs].filter(({ y }) => y < 60).map(({ text }) => text.trim());
      expect(foot, `page ${number}`).toContain(String(number));
    }
  });

  it('in the contents are those of what they name', () => {
    const first = book.places.get('contents') ?? 0;
    const lines = book.pages
      .slice(first - 1, (book.places.get('home') ?? first + 1) - 1)
      .flatMap((page) => page.links.map((link) => ({ words: wordsIn(page, link), to: link.to })));
    expect(lines.length).toBeGreaterThan(100);
    for (const { words, to } of lines)
      expect(words.endsWith(String(book.places.get(to ?? ''))), `${words} → ${to ?? ''}`).toBe(true);
  });

  it('in the index are those of what they name', () => {
    const pages = book.pages.slice((book.places.get('index') ?? 0) - 1);
    const numbers = pages.flatMap((page) =>
      page.links.map((link) => [
        wordsIn(page, link).replace(/,.*$/, '').trim(),
        String(book.places.get(link.to ?? '')),
      ]),
    );
    expect(numbers.length).toBeGreaterThan(200);
    for (const [printed, meant] of numbers) expect(printed).toBe(meant);
  });
});

describe('links', () => {
  it('inside the book lead to a place that exists', () => {
    const lost = book.pages.flatMap(({ number, links }) =>
      links
        .filter(({ to, url }) => url === undefined && !book.places.has(to ?? ''))
        .map(({ to }) => `page ${number}: ${to ?? 'nothing'}`),
    );
    expect(lost).toEqual([]);
  });

  it('outside lead to the public site or to a source, never to this machine', () => {
    const hosts = new Set(
      [
        siteUrl,
        ...records('sources').flatMap(({ data }) => (typeof data['url'] === 'string' ? [data['url']] : [])),
      ].map((address) => new URL(address).host),
    );
    const urls = new Set(book.pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? [])));
    expect([...urls].filter((url) => /localhost|127\.0\.0\.1|^file:/.test(url))).toEqual([]);
    expect([...urls].filter((url) => !hosts.has(new URL(url).host))).toEqual([]);
  });

  it('have the anchors of the site as destinations', () => {
    const ids = [...records('claims'), ...records('slides'), ...records('facts'), ...records('terms')].map(
      ({ id }) => id,
    );
    expect(ids.filter((id) => !book.places.has(id))).toEqual([]);
    for (const name of ['D-16', 'C-CONC', 'tiers--users-10k--data--grow', 'choose--async--tree--paths-today'])
      expect(book.places.has(name), name).toBe(true);
  });
});

describe('text', () => {
  it('holds every claim, every decision and every fact at its place', () => {
    for (const { id, data } of records('facts'))
      expect(pageAt(book.places.get(id) ?? 0).text, id).toContain(squeeze(String(data['quantity'])));
    for (const { id } of records('claims')) expect(pageAt(book.places.get(id) ?? 0).text).toContain(id);
    const decisions = JSON.parse(readFileSync(join(dist, 'decisions.json'), 'utf8')) as { decisions: { id: string }[] };
    for (const { id } of decisions.decisions) expect(pageAt(book.places.get(id) ?? 0).text).toContain(id);
  });
});
