import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { wholePage } from '../apart/files.ts';
import { readPage, type SitePage } from './site-page.ts';

/** Built pages that the books take no prose from: an error page, controls, and registers, which are made of their records. */
const leftOut: readonly RegExp[] = [
  /^\/404\.html$/,
  /^\/search\/$/,
  /^\/choose\/[^/]+\/(?:proof|tree|cases|results)\/$/,
  /^\/architectures\/compare\/$/,
  /^\/slides\/./,
  /^\/reference\//,
];

/**
 * Reads every page of a built site.
 * @throws Error where the folder has no built site, or where a page cannot be read, with its name
 */
export function readSite(dist: string, base: string, tell: (line: string) => void): SitePage[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} has no built site: run npm run build first`);
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'));
  const paths = names.map(pathOf).sort();
  const pages = paths.flatMap((path) => {
    if (leftOut.some((pattern) => pattern.test(path))) return [];
    const html = wholePage(dist, path);
    if (html.includes('sl-markdown-content')) return [readPage(html, path, base)];
    // A short address only leads on.
    if (html.includes('http-equiv="refresh"')) return [];
    // A page that only shows others, such as one made to be embedded elsewhere.
    tell(`left out, because it is no page of text: ${path}`);
    return [];
  });
  tell(`${pages.length} pages read from ${dist}`);
  return pages;
}

const pathOf = (name: string): string => `/${name.replaceAll(sep, '/').replace(/index\.html$/, '')}`;
