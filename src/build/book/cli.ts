import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath, siteUrl } from '../site.ts';
import { readEdition } from './edition.ts';
import { makeBook } from './make-book.ts';
import { placePages, unplaced } from './plan.ts';
import { startPress } from './press.ts';
import { readSite } from './read-site.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');
const home = new URL(basePath, siteUrl).href;

const started = performance.now();
const tell = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

async function run(): Promise<void> {
  const pages = readSite(dist, basePath, tell);
  const placed = placePages(pages);
  for (const path of unplaced(pages.map(({ path }) => path), placed)) tell(`in no part of the book: ${path}`);
  const press = await startPress(dist, home);
  tell(`browser ${press.browser}`);
  try {
    const order = {
      title: { title: 'Headroom', subtitle: 'Scaling on AWS for the first 10 million users: how far an architecture goes, and what breaks first' },
      edition: readEdition(root),
      pages,
      placed,
      home,
      base: basePath,
      css: readFileSync(new URL('book.css', import.meta.url), 'utf8'),
    };
    const book = await makeBook(order, press, tell);
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'headroom.pdf'), book.bytes);
    tell(`headroom.pdf: ${book.pages} pages, ${(book.bytes.length / 1e6).toFixed(1)} MB`);
  } finally {
    await press.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
