import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tiers } from '../../model/tiers.ts';
import { wholePage } from '../apart/files.ts';
import type { Setting } from './assemble.ts';
import { offerOf, type Offer } from './downloads.ts';
import { makeEpub } from './epub.ts';
import { handbook } from './handbook.ts';
import { makeBooks } from './make-books.ts';
import { decisionSheet, tierPack } from './packs.ts';
import type { Press } from './printer.ts';
import { referenceVolume } from './reference-volume.ts';
import { deckFile, makeDeck } from './slide-deck.ts';

interface Work {
  readonly setting: Setting;
  readonly press: Press;
  readonly base: string;
  readonly dist: string;
  /** The two volumes alone. */
  readonly only: boolean;
  readonly tell: (line: string) => void;
}

/** So many loose sheets are printed at a time. */
const atOnce = 4;

/**
 * Every book of a release, into the built site: the two volumes from one run, what is cut from them with the page numbers
 * of both, the Handbook for phones, and the slides.
 */
export async function makeRelease({ setting, press, base, dist, only, tell }: Work): Promise<Offer[]> {
  const { library, edition } = setting;
  const volumes = await makeBooks([handbook(library, base), referenceVolume(library, base)], [], setting, press, tell);
  const [first] = volumes;
  if (!first) throw new Error('the Handbook was not printed');
  const offers: Offer[] = [];
  const put = (
    kind: Offer['kind'],
    file: string,
    title: string,
    pages: number | undefined,
    bytes: Uint8Array,
  ): void => {
    writeFileSync(join(dist, file), bytes);
    offers.push(offerOf(kind, file, title, pages, bytes));
    tell(`${file}: ${pages === undefined ? '' : `${pages} pages, `}${(bytes.length / 1e6).toFixed(1)} MB`);
  };
  for (const { volume, book } of volumes) put('volume', volume.file, volume.title, book.pages, book.bytes);
  if (only) return offers;
  put(
    'epub',
    'headroom-handbook.epub',
    `${first.volume.title}, for phones and e-readers (EPUB 3)`,
    undefined,
    makeEpub(first.volume, first.assembled, edition),
  );
  const packs = tiers.map((tier) => tierPack(library, tier, base));
  const sheets = library.decisions.map((decision) => decisionSheet(library, decision, base));
  for (const [kind, all] of [
    ['pack', packs],
    ['decision', sheets],
  ] as const)
    for (let i = 0; i < all.length; i += atOnce)
      for (const { volume, book } of await makeBooks(
        all.slice(i, i + atOnce),
        volumes.map(({ beside }) => beside),
        setting,
        press,
        () => undefined,
      ))
        put(kind, volume.file, volume.title, book.pages, book.bytes);
  const deck = wholePage(dist, 'slides/deck');
  for (const tier of tiers) {
    const { bytes, pages } = await makeDeck(deck, tier, press, edition);
    put('slides', deckFile(tier), `Slides: ${tier.title}`, pages, bytes);
  }
  return offers;
}
