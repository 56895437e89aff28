import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { basePath, siteUrl } from '../site.ts';
import { readEdition } from './edition.ts';
import { keep, sumOf, takeKept } from './cache.ts';
import { makeBook } from './make-book.ts';
import { placePages, unplaced } from './plan.ts';
import { startPress } from './printer.ts';
import { readSite } from './read-site.ts';
import { tiers } from '../../model/tiers.ts';
import { deckFile, makeDeck } from './slide-deck.ts';
import { offered, pagesNamed, selectionOf, type Selection } from './selections.ts';
import { offerOf, shelve, type Offer } from './downloads.ts';

const usage = `npm run book                                  all books of a release, into dist/
npm run book -- --pages D-16,capacity/users   a book of those pages: ids, addresses, or addresses with all below: tiers/*
npm run book -- --only headroom.pdf           one of the books of a release
       --out name.pdf                         its name in dist/
       --fresh                                print again, also where the same books are kept
       --site folder                          the built site to read, instead of dist/`;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const home = new URL(basePath, siteUrl).href;

const started = performance.now();
const tell = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      site: { type: 'string', default: join(root, 'dist') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const dist = values.site;
  const edition = readEdition(root);
  const all = values.pages === undefined && values.only === undefined;
  const sum = all ? sumOf(root, dist, edition) : '';
  const kept = all && !values.fresh ? takeKept(root, dist, sum) : undefined;
  if (kept) {
    shelve(dist, basePath, kept, edition);
    tell(`${kept.length} books of the same pages were kept: taken again`);
    return;
  }
  const pages = readSite(dist, basePath, tell);
  const placed = placePages(pages);
  for (const path of unplaced(
    pages.map(({ path }) => path),
    placed,
  ))
    tell(`in no part of the book: ${path}`);
  const chosen = values.pages?.split(',').map((name) => name.trim());
  const selections: readonly Selection[] = chosen
    ? [selectionOf(pagesNamed(chosen, pages), values.out && basename(values.out))]
    : offered.filter(({ file }) => values.only === undefined || file === values.only);
  const decks = chosen ? [] : tiers.filter((tier) => values.only === undefined || deckFile(tier) === values.only);
  if (selections.length === 0 && decks.length === 0) {
    const names = [...offered.map(({ file }) => file), ...tiers.map(deckFile)];
    throw new Error(`no book is called ${values.only ?? ''}: ${names.join(', ')}`);
  }
  const css = readFileSync(new URL('book.css', import.meta.url), 'utf8');
  const press = await startPress(dist, home);
  const offers: Offer[] = [];
  try {
    for (const { file, title, holds } of selections) {
      const order = { title, edition, pages, placed: placed.filter(holds), home, base: basePath, css };
      const book = await makeBook(order, press, (line) => tell(`${file}: ${line}`));
      writeFileSync(join(dist, file), book.bytes);
      const offer = offerOf(file, title.title, book.pages, book.bytes);
      offers.push(offer);
      tell(
        `${file}: done, ${offer.pages} pages, ${(offer.bytes / 1e6).toFixed(1)} MB, SHA-256 ${offer.sha256.slice(0, 12)}…`,
      );
    }
    const deck = decks.length > 0 ? readFileSync(join(dist, 'slides/deck/index.html'), 'utf8') : '';
    for (const tier of decks) {
      const { bytes, pages: printed } = await makeDeck(deck, tier, press, edition);
      writeFileSync(join(dist, deckFile(tier)), bytes);
      offers.push(offerOf(deckFile(tier), `Slides: ${tier.title}`, printed, bytes));
      tell(`${deckFile(tier)}: ${printed} slides, ${(bytes.length / 1e6).toFixed(1)} MB`);
    }
  } finally {
    await press.close();
  }
  if (!all) return;
  shelve(dist, basePath, offers, edition);
  keep(root, dist, sum, offers);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
