import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pagesMaker } from './make-pages.ts';
import { readBook, type PrintedBook } from './read-book.ts';

const make = pagesMaker();
const home = 'https://docs.example.org/';

async function made(out: string, env: Record<string, string>): Promise<PrintedBook> {
  const file = join(tmpdir(), `headroom-${process.pid}-${out}`);
  writeFileSync(file, make('tiers/users-1m,D-24,capacity/concurrency,choose/async', out, env));
  return readBook(file);
}

const addressesIn = (book: PrintedBook): string[] =>
  book.pages.flatMap(({ links }) => links.flatMap(({ url }) => (url?.startsWith(home) ? [url] : [])));

it('with a public address each record names its own page, and nothing else is named', async () => {
  const book = await made('with.pdf', { SITE_URL: home });
  expect([...new Set(addressesIn(book))].sort()).toEqual(
    ['C-CONC', 'D-24', 'choose/async/', 'tiers/users-1m/'].map((path) => home + path),
  );
  expect(book.pages.map(({ text }) => text).join('')).toContain('Livingedition:docs.example.org/D-24');
});

it('without one no address is spoken of', async () => {
  const book = await made('without.pdf', { SITE_URL: '' });
  expect(addressesIn(book)).toEqual([]);
  expect(book.pages.map(({ text }) => text).join('')).not.toMatch(/Livingedition|\.example|https?:/);
});
