import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Step } from '../pages/finish.ts';
import { withApart, withoutApart } from './fold.ts';

const fileOf = (dist: string, name: string): string => join(dist, 'apart', `${name}.json`);

/** Takes out of each page what it keeps apart, and writes it into files; pages that name the same part share it. */
export function keptApart(dist: string): Step {
  const files = new Map<string, Map<string, string>>();
  return {
    page: (page) => {
      if (!page.includes(' data-apart="')) return page;
      const { html, apart } = withoutApart(page);
      for (const [file, parts] of apart) {
        const all = files.get(file) ?? new Map<string, string>();
        files.set(file, all);
        for (const [part, content] of parts) {
          if ((all.get(part) ?? content) !== content) throw new Error(`“${file} ${part}” is another elsewhere`);
          all.set(part, content);
        }
      }
      return html;
    },
    end: () => {
      for (const [name, parts] of files) {
        mkdirSync(dirname(fileOf(dist, name)), { recursive: true });
        const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
        writeFileSync(fileOf(dist, name), JSON.stringify(Object.fromEntries(sorted)));
      }
    },
  };
}

/** A page of a built site with what it keeps apart, for what prints it. */
export const wholePage = (dist: string, path: string): string =>
  withApart(
    readFileSync(join(dist, path, 'index.html'), 'utf8'),
    (name) => JSON.parse(readFileSync(fileOf(dist, name), 'utf8')) as Record<string, string>,
  );
