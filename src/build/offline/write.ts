import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, sep } from 'node:path';
import type { FileList, ListedFile } from '../../model/offline/plan.ts';

/**
 * What no page asks for: twins (but those that decisions offer to copy) and data for programs, previews for other sites, files
 * of hosts, former names of books.
 */
const left =
  /^(?:previews|schemas)\/|^(?:404\.html|[a-z-]+\.json|offline-id\.txt|sw\.js|_headers|llms.*|sitemap.*|headroom(?:-decisions)?\.pdf|(?:decisions|headroom-site)\.zip|feed\.xml)$|^(?!decisions\/d-\d+\/index).*\.md$/;

/** What every page has in its head, and no answer of another server: a site test says so. */
export const mark = 'property="og:site_name" content="Headroom"';

/** The hash that the worker and the page compare: the first ten digits of SHA-256. */
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** The address that a reader has of a file, below the site's folder. */
const addressOf = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

/**
 * Lists the files of a built site for those who keep it offline, as `offline.json`; `offline-id.txt` has the id alone. To be
 * written anew when a file changes.
 */
export function writeFileList(dist: string): FileList {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length).split(sep).join('/').replace(/^\//, ''))
    .filter((name) => !left.test(name))
    .sort();
  const listed = names.map((name): [string, ListedFile] => {
    const bytes = readFileSync(join(dist, name));
    return [addressOf(name), [hashOf(bytes), bytes.length]];
  });
  const isBook = ([name]: readonly [string, ListedFile]): boolean => name.endsWith('.pdf') || name.endsWith('.epub');
  const files = Object.fromEntries(listed.filter((one) => !isBook(one)));
  const books = Object.fromEntries(listed.filter(isBook));
  const id = createHash('sha256')
    .update(JSON.stringify([files, books]))
    .digest('hex')
    .slice(0, 12);
  writeFileSync(join(dist, 'offline.json'), JSON.stringify({ id, files, books }));
  writeFileSync(join(dist, 'offline-id.txt'), `${id}\n`);
  return { id, files, books };
}

/**
 * Writes the service worker where its scope is the whole site: the source without its types, since it imports nothing. Above
 * it goes what it cannot know by itself; so an edition with other scripts has another worker.
 */
export function writeWorker(dist: string, source: string): void {
  const text = readFileSync(source, 'utf8');
  if (/^\s*(?:import|export)\b/m.test(text))
    throw new Error(`${source} imports something: a service worker is one file here`);
  const names = readdirSync(join(dist, '_astro')).sort();
  const named = Object.fromEntries(
    names.map((name) => [`_astro/${name}`, hashOf(readFileSync(join(dist, '_astro', name)))]),
  );
  const known = `const named = ${JSON.stringify(named)};\nconst mark = ${JSON.stringify(mark)};\n`;
  writeFileSync(join(dist, 'sw.js'), known + stripTypeScriptTypes(text));
}
