import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArgs } from '../command.ts';
import { makeCopy } from '../disk/write.ts';
import { basePath, publicHome, siteUrl } from '../site.ts';
import { keep, sumOf, takeKept } from './cache.ts';
import { shelve } from './downloads.ts';
import { readEdition } from './edition.ts';
import { readLibrary } from './library.ts';
import { makeBooks } from './make-books.ts';
import { pagesNamed, selection } from './packs.ts';
import { startPress } from './printer.ts';
import { readSite } from './read-site.ts';
import { makeRelease } from './release.ts';
import { stylesOf } from './styles.ts';

const usage = `npm run book                                  all books of a release and the copy for a disk, into dist/
npm run book -- --pages D-16,capacity/users   a book of those pages: ids, addresses, or addresses with all below: tiers/*
npm run book -- --only volumes                the Handbook and the Reference alone
       --out name.pdf                         its name in dist/
       --fresh                                print again, also where the same books are kept
       --site folder                          the built site to read, instead of dist/`;

const root = fileURLToPath(new URL('../../..', import.meta.url));

const started = performance.now();
const tell = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

async function run(): Promise<void> {
  const { values } = readArgs(usage, {
    pages: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    site: { type: 'string', default: join(root, 'dist') },
  });
  if (values.only !== undefined && values.only !== 'volumes')
    throw new Error(`--only knows “volumes”, not “${values.only}”`);
  const dist = values.site;
  const edition = readEdition(root);
  const all = values.pages === undefined && values.only === undefined;
  if (all) tell(await makeCopy(dist));
  const sum = all ? sumOf(root, dist, [edition, publicHome]) : '';
  const kept = all && !values.fresh ? takeKept(root, dist, sum) : undefined;
  if (kept) {
    shelve(dist, basePath, kept, edition);
    tell(`${kept.length} books of the same pages were kept: taken again`);
    return;
  }
  // Whoever has no browser learns it before the site is read.
  const press = await startPress(dist, new URL(basePath, siteUrl).href);
  try {
    const pages = readSite(dist, basePath, tell);
    const chosen =
      values.pages === undefined
        ? undefined
        : pagesNamed(
            values.pages.split(',').map((name) => name.trim()),
            pages,
          );
    const library = await readLibrary(root, dist, pages);
    tell(publicHome === undefined ? 'no SITE_URL: the books name no address' : `the books name ${publicHome}`);
    const setting = { library, edition, home: publicHome, css: stylesOf() };
    if (chosen) {
      const volume = selection(library, chosen, basename(values.out ?? 'headroom-selection.pdf'), basePath);
      const [printed] = await makeBooks([volume], [], setting, press, tell);
      if (printed) writeFileSync(join(dist, volume.file), printed.book.bytes);
      return;
    }
    const offers = await makeRelease({ setting, press, base: basePath, dist, only: values.only === 'volumes', tell });
    if (!all) return;
    shelve(dist, basePath, offers, edition);
    keep(root, dist, sum, offers);
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
