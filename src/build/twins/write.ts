import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { worksheetsFile } from '../../schemas/published/worksheet.ts';
import { placePages } from './plan.ts';
import { twinOf, type Twin } from './twin.ts';

/** Pages that have nothing to say as text: the page of search is a control. */
const without: readonly RegExp[] = [/^\/search\/$/];

const pathOf = (name: string): string =>
  `/${name
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

function pathsIn(dist: string): string[] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name === 'index.html' || name.endsWith(`${sep}index.html`));
  return pages
    .map(pathOf)
    .filter((path) => !without.some((pattern) => pattern.test(path)))
    .sort();
}

/** What is kept of a twin once it is written: none of its page, however many there are. */
export interface WrittenTwin extends Omit<Twin, 'tree' | 'text' | 'brief'> {
  /** `brief` of the twin, in UTF-8. */
  readonly brief: Uint8Array;
}

/** A copy, since a part of a string keeps the whole of it in memory. */
const kept = ({ path, url, title, description, id, partOf, next, brief }: Twin): WrittenTwin => ({
  ...structuredClone({ path, url, title, description, id, partOf, next }),
  brief: Buffer.from(brief),
});

/**
 * Writes the twin of each page of a built site beside it. Pages without content of their own have none.
 * @param seen is given each twin as a whole, in no order
 * @returns all of them, in reading order
 */
export function writeTwins(dist: string, seen: (twin: Twin) => void): WrittenTwin[] {
  const file = JSON.parse(readFileSync(join(dist, 'worksheets.json'), 'utf8')) as z.output<typeof worksheetsFile>;
  const worksheets = new Map(file.worksheets.map((worksheet) => [worksheet.url, worksheet]));
  const twins = pathsIn(dist).flatMap((path): WrittenTwin[] => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const twin = twinOf(html, path, (url) => worksheets.get(url));
    if (!twin) return [];
    writeFileSync(join(dist, path, 'index.md'), twin.text);
    seen(twin);
    return [kept(twin)];
  });
  const pathByUrl = new Map(twins.map(({ url, path }) => [url, path]));
  const byPath = new Map(twins.map((twin) => [twin.path, twin]));
  const linked = twins.map(({ path, next }) => ({ path, next: pathByUrl.get(next ?? '') }));
  return placePages(linked).flatMap(({ path }) => byPath.get(path) ?? []);
}
