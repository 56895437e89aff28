import { anchorIn, chapterAnchor } from '../anchors.ts';
import type { Library } from '../library.ts';

const registers = /^\/(?:reference\/(?:limits|claims|glossary|corrections)|slides)\/$/;

/**
 * Where an address of the site may stand in the books, the exact place first: `D-16--undo D-16`. Empty for what is live
 * on the site alone, and for what is outside of it.
 */
export function placesOf(href: string, path: string, { pages }: Library, base: string): string {
  const url = new URL(href, `http://site${base}${path.slice(1)}`);
  if (url.host !== 'site' || url.search !== '') return '';
  const at = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const hash = decodeURIComponent(url.hash.slice(1));
  if (hash.startsWith('figure-')) return hash.slice('figure-'.length);
  const slide = /^\/slides\/(s-\d{2})\/$/.exec(at)?.[1];
  if (slide !== undefined) return slide.toUpperCase();
  if (hash !== '' && registers.test(at)) return hash;
  const page = pages.get(at);
  if (!page) return '';
  return hash === '' || hash === '_top' ? chapterAnchor(page) : `${anchorIn(page, hash)} ${chapterAnchor(page)}`;
}
