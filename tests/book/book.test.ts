import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../src/build/records/read.ts';
import { recordCollections } from '../../src/schemas/collections.ts';
import { squeeze, type LinkArea, type PrintedBook, type PrintedPage } from './read-book.ts';
import { volume, volumes } from './volumes.ts';

const records = (name: keyof typeof recordCollections) => readRecords(process.cwd(), recordCollections[name]).records;

/** What is printed inside a link. */
const wordsIn = ({ runs }: PrintedPage, { rect: [left, bottom, right, top] }: LinkArea): string =>
  runs
    .filter(
      ({ x, y, width, height }) =>
        x + width / 2 > left && x + width / 2 < right && y + height / 3 > bottom && y + height / 3 < top,
    )
    .map(({ text }) => text)
    .join('');

describe.each(volumes)('%s', (file) => {
  let book: PrintedBook;
  beforeAll(async () => {
    book = await volume(file);
  });

  const pageAt = (number: number): PrintedPage => {
    const page = book.pages[number - 1];
    if (!page) throw new Error(`the book has no page ${number}`);
    return page;
  };

  it('has bookmarks that open the page of their heading, and nest', () => {
    expect(book.bookmarks.length).toBeGreaterThan(200);
    for (const { title, page } of book.bookmarks)
      expect(pageAt(page).text, `“${title}” on page ${page}`).toContain(squeeze(title));
    expect(Math.max(...book.bookmarks.map(({ depth }) => depth))).toBeGreaterThanOrEqual(2);
  });

  it('says its page at the foot, with its edition', () => {
    for (const { number, runs } of book.pages.slice(1)) {
      const foot = runs.filter(({ y }) => y < 85).map(({ text }) => text.trim());
      expect(foot, `page ${number}`).toContain(String(number));
      expect(foot.join(' '), `page ${number}`).toMatch(/Headroom (?:Handbook|Reference) · \d+ \w+ \d{4}/);
    }
  });

  it('has in its contents the page of everything that they name', () => {
    const first = book.places.get('contents') ?? 0;
    const lines = pageAt(first).links.map((link) => ({ words: wordsIn(pageAt(first), link), to: link.to }));
    expect(lines.length).toBeGreaterThan(40);
    for (const { words, to } of lines)
      expect(words.endsWith(String(book.places.get(to ?? ''))), `${words} → ${to ?? ''}`).toBe(true);
  });

  it('prints beside each reference the page that its link opens', () => {
    const printed = book.pages.flatMap((page) =>
      page.links
        .map((link) => ({ words: wordsIn(page, link).trim(), to: link.to, on: page.number }))
        .filter(({ words, to }) => /^\d+$/.test(words) && to !== undefined && !/^(?:architectures|source)-/.test(to)),
    );
    expect(printed.length).toBeGreaterThan(80);
    expect(printed.filter(({ words, to }) => words !== String(book.places.get(to ?? '')))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const lost = book.pages.flatMap(({ number, links }) =>
      links
        .filter(({ to, url }) => url === undefined && !book.places.has(to ?? ''))
        .map(({ to }) => `page ${number}: ${to ?? 'nothing'}`),
    );
    expect(lost).toEqual([]);
  });

  it('leads outside to its sources alone, and to no address that has none', () => {
    const addresses = new Set(records('sources').map(({ data }) => data['url']));
    const urls = new Set(book.pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? [])));
    expect(urls.size).toBeGreaterThan(30);
    expect([...urls].filter((url) => !addresses.has(url) && !addresses.has(decodeURI(url)))).toEqual([]);
    const text = book.pages.map((page) => page.text).join('');
    expect(text).not.toMatch(/\.example\b|localhost|127\.0\.0\.1|\.json\b/);
  });

  it('has a place for every id that it prints', () => {
    const printed = new Set(
      book.pages.flatMap(({ runs }) =>
        runs.flatMap(({ text }) => text.match(/(?<![\w-])(?:[NSD]-\d{2}|C-[A-Z]{3,}(?:-[A-Z]+)*)(?![\w-])/g) ?? []),
      ),
    );
    expect(printed.size).toBeGreaterThan(90);
    const elsewhere = file === 'headroom-reference.pdf' ? /^D-/ : /^$/;
    expect([...printed].filter((id) => !book.places.has(id) && !elsewhere.test(id))).toEqual([]);
  });

  it('opens a destination just above its text', () => {
    const titles = new Map(book.bookmarks.map(({ title, page }) => [squeeze(title), page]));
    const heads = [...book.heights].flatMap(([anchor, { page, y }]) => {
      const below = pageAt(page).runs.filter((run) => run.y < y && run.y > 80);
      const nearest = Math.max(...below.map((run) => run.y + run.height));
      return /^(?:D-\d{2}|C-[A-Z]+|services--[a-z]+)$/.test(anchor) && below.length > 0
        ? [{ anchor, gap: y - nearest }]
        : [];
    });
    expect(titles.size).toBeGreaterThan(100);
    expect(heads.length).toBeGreaterThan(20);
    expect(heads.filter(({ gap }) => gap > 32)).toEqual([]);
  });
});
