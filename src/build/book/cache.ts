import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { place as placeOfCopy } from '../disk/shelf.ts';
import { place, type Offer } from './downloads.ts';

/** What books depend on besides the pages: how they are made, and by which versions of what. */
const makers = ['src/build/book', 'src/model', 'package-lock.json'];

/** Files of the built site that are written after the books. */
const later = /^(?:books|offline)\.json$/;

/** A sum over everything that the books follow from: the same sum means the same books. */
export function sumOf(root: string, dist: string, edition: unknown): string {
  const sum = createHash('sha256').update(JSON.stringify(edition));
  const add = (folder: string, wanted: RegExp): void => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => wanted.test(name) && !later.test(name),
    );
    for (const name of names.sort()) {
      const text = readFileSync(join(folder, name), 'utf8');
      // The list of the books on the downloads page is put there afterwards, and the copy for a disk says its size.
      sum.update(name).update(name.includes('downloads') ? text.replace(place, '').replace(placeOfCopy, '') : text);
    }
  };
  add(dist, /\.(?:html|css|json|svg)$/);
  for (const maker of makers) {
    if (maker.includes('.')) sum.update(readFileSync(join(root, maker)));
    else add(join(root, maker), /\.(?:ts|css)$/);
  }
  return sum.digest('hex');
}

const shelf = (root: string): string => join(root, 'node_modules/.cache/headroom/books');

/** Takes books of the same sum from where they were kept, if they were. */
export function takeKept(root: string, dist: string, sum: string): readonly Offer[] | undefined {
  const folder = join(shelf(root), sum);
  const list = join(folder, 'offers.json');
  if (!existsSync(list)) return undefined;
  const offers = JSON.parse(readFileSync(list, 'utf8')) as Offer[];
  for (const { file } of offers) copyFileSync(join(folder, file), join(dist, file));
  return offers;
}

/** Keeps the books for the next build of the same pages, and none but these. */
export function keep(root: string, dist: string, sum: string, offers: readonly Offer[]): void {
  rmSync(shelf(root), { recursive: true, force: true });
  const folder = join(shelf(root), sum);
  mkdirSync(folder, { recursive: true });
  for (const { file } of offers) copyFileSync(join(dist, file), join(folder, file));
  writeFileSync(join(folder, 'offers.json'), JSON.stringify(offers));
}
