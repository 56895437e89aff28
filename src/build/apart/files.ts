import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withApart, withoutApart } from './fold.ts';

const fileOf = (dist: string, name: string): string => join(dist, 'apart', `${name}.json`);

/**
 * Takes out of the pages of a built site what they keep apart, and writes it into files. Pages that name the same part share
 * it.
 * @returns how many parts there are
 * @throws Error where two pages have different content for the same part
 */
export function keepApart(dist: string): number {
  const files = new Map<string, Map<string, string>>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const page = readFileSync(join(dist, name), 'utf8');
    if (!page.includes(' data-apart="')) continue;
    const { html, apart } = withoutApart(page);
    for (const [file, parts] of apart) {
      const all = files.get(file) ?? new Map<string, string>();
      files.set(file, all);
      for (const [part, content] of parts) {
        if ((all.get(part) ?? content) !== content) throw new Error(`${name}: “${file} ${part}” is another elsewhere`);
        all.set(part, content);
      }
    }
    writeFileSync(join(dist, name), html);
  }
  for (const [name, parts] of files) {
    mkdirSync(dirname(fileOf(dist, name)), { recursive: true });
    const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(fileOf(dist, name), JSON.stringify(Object.fromEntries(sorted)));
  }
  return files.values().reduce((sum, parts) => sum + parts.size, 0);
}

/** A page of a built site with what it keeps apart, for what prints it. */
export const wholePage = (dist: string, path: string): string =>
  withApart(
    readFileSync(join(dist, path, 'index.html'), 'utf8'),
    (name) => JSON.parse(readFileSync(fileOf(dist, name), 'utf8')) as Record<string, string>,
  );
