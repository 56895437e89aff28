import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesMaker } from './make-pages.ts';
import { readBook, type PrintedBook } from './read-book.ts';

const make = pagesMaker();
const home = 'https://docs.example.org/';
const pages = 'tiers/users-1m,D-16,D-24,capacity/concurrency,choose/async,architectures/stage-e';

async function read(bytes: Buffer, name: string): Promise<PrintedBook> {
  const file = join(tmpdir(), `headroom-${process.pid}-${name}`);
  writeFileSync(file, bytes);
  return readBook(file);
}

const addressesIn = (book: PrintedBook): string[] =>
  book.pages.flatMap(({ links }) => links.flatMap(({ url }) => (url?.startsWith(home) ? [url] : [])));
const textOf = (book: PrintedBook): string => book.pages.map(({ text }) => text).join('');

describe('a book of chosen pages', () => {
  it('is the same to the byte at another time and in another time zone, and names no address where none is set', async () => {
    const one = make(pages, 'one.pdf', { SITE_URL: '', TZ: 'UTC' });
    const other = make(pages, 'other.pdf', { SITE_URL: '', TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8' });
    expect(one.length).toBeGreaterThan(50_000);
    expect(Buffer.compare(one, other)).toBe(0);
    const book = await read(one, 'without.pdf');
    expect(addressesIn(book)).toEqual([]);
    expect(textOf(book)).not.toMatch(/Livingedition|\.example|https?:/);
  });

  it('names for each record its own page where a public address is set, and nothing else', async () => {
    const book = await read(make(pages, 'with.pdf', { SITE_URL: home }), 'with.pdf');
    expect([...new Set(addressesIn(book))].sort()).toEqual(
      ['C-CONC', 'D-16', 'D-24', 'choose/async/', 'tiers/users-1m/'].map((path) => home + path),
    );
    expect(textOf(book)).toContain('Livingedition:docs.example.org/D-24');
  });

  it('says in one line which page it does not know', () => {
    expect(() => make('D-99', 'lost.pdf')).toThrow('no page of the site is called “D-99”');
  });

  it('says in one line that there is no browser', () => {
    expect(() => make('D-16', 'none.pdf', { CHROMIUM_PATH: '/nowhere/chrome' })).toThrow(
      /CHROMIUM_PATH names .nowhere.chrome, which does not exist/,
    );
  });
});
