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

/** The twins of all pages of a built site, in reading order. Pages without content of their own have none. */
export function makeTwins(dist: string): Twin[] {
  const file = JSON.parse(readFileSync(join(dist, 'worksheets.json'), 'utf8')) as z.output<typeof worksheetsFile>;
  const worksheets = new Map(file.worksheets.map((worksheet) => [worksheet.url, worksheet]));
  const twins = pathsIn(dist).flatMap(
    (path) => twinOf(readFileSync(join(dist, path, 'index.html'), 'utf8'), path, (url) => worksheets.get(url)) ?? [],
  );
  const pathByUrl = new Map(twins.map(({ url, path }) => [url, path]));
  const byPath = new Map(twins.map((twin) => [twin.path, twin]));
  const linked = twins.map(({ path, next }) => ({ path, next: pathByUrl.get(next ?? '') }));
  return placePages(linked).flatMap(({ path }) => byPath.get(path) ?? []);
}

/** Writes each twin beside its page. */
export function writeTwins(dist: string, twins: readonly Twin[]): void {
  for (const { path, text } of twins) writeFileSync(join(dist, path, 'index.md'), text);
}
