import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importsOf } from '../scripts/preload.ts';

/** What a page costs before it is touched, in KiB: text compressed by gzip unless it says otherwise, fonts as they are. */
export interface Weight {
  /** The page with the style it uses. */
  readonly html: number;
  /** The page as a browser reads it, unpacked. */
  readonly plain: number;
  /** Of it the style. */
  readonly style: number;
  readonly script: number;
  /** Faces that every page asks for. Those of formulas come as well where there are formulas. */
  readonly fonts: number;
  readonly requests: number;
}

const kiB = (bytes: number): number => bytes / 1024;
const compressed = (text: string | Buffer): number => kiB(gzipSync(text, { level: 9 }).length);
const allOf = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/**
 * Weighs a built page.
 * @param dist folder of the built site
 * @param path address of the page below the site’s root, such as `/tiers/`
 * @param base folder that the site lives in
 */
export function weigh(dist: string, path: string, base = '/'): Weight {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const fileOf = (address: string): string => join(dist, address.slice(base.length));
  const scripts = new Set(allOf(html, /<script\b[^>]*\ssrc="([^"]+)"/g));
  const sheets = allOf(html, /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  let script = 0;
  for (const address of scripts) {
    const text = readFileSync(fileOf(address), 'utf8');
    script += compressed(text);
    for (const next of importsOf(text)) scripts.add(posix.resolve(posix.dirname(address), next));
  }
  const styles = allOf(html, /<style>([\s\S]*?)<\/style>/g).join('');
  const fonts = allOf(styles, /@font-face\{[^}]*url\(([^)]+)\)[^}]*unicode-range:U\+20-7E/g);
  const sheetSize = sheets.reduce((sum, sheet) => sum + compressed(readFileSync(fileOf(sheet))), 0);
  return {
    html: compressed(html),
    plain: kiB(Buffer.byteLength(html)),
    style: compressed(styles) + sheetSize,
    script,
    fonts: fonts.reduce((sum, font) => sum + kiB(readFileSync(fileOf(font)).length), 0),
    // The page itself and the icon of the tab besides.
    requests: 2 + scripts.size + sheets.length + fonts.length,
  };
}

/** All of it: what is transferred on a first visit. */
export const total = ({ html, script, fonts }: Weight): number => html + script + fonts;
