import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, siteUrl } from '../../src/build/site.ts';

export const dist = join(process.cwd(), 'dist');

export const root = new URL(basePath, siteUrl).href;

export const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

export const names: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();

/** Pages with content, by their path below the root: `/tiers/`. */
export const pages: readonly string[] = names
  .filter((name) => /(?:^|\/)index\.html$/.test(name))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .filter((path) => path !== '/search/' && read(`${path}index.html`).includes('sl-markdown-content'));

const idsByFile = new Map<string, ReadonlySet<string>>();

function idsIn(file: string): ReadonlySet<string> {
  let ids = idsByFile.get(file);
  if (!ids) {
    ids = new Set([...read(file).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
    idsByFile.set(file, ids);
  }
  return ids;
}

/** Whether an address of the site leads to a file and, where it names one, to an anchor of it. */
export function leadsSomewhere(address: string): boolean {
  const url = new URL(address);
  const path = decodeURIComponent(url.href.slice(root.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!url.href.startsWith(root) || !existsSync(join(dist, file))) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || !file.endsWith('.html') || idsIn(file).has(anchor);
}
