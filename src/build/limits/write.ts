import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldRows } from './fold-rows.ts';

/** Folds the register of a built site, and writes a file for each group of its rows. @returns how many rows there are */
export function foldRegister(dist: string): number {
  const page = join(dist, 'reference/limits/index.html');
  const { html, rows } = foldRows(readFileSync(page, 'utf8'));
  const folder = join(dist, 'reference/limits/rows');
  mkdirSync(folder, { recursive: true });
  for (const [group, some] of Map.groupBy(rows, ({ group }) => group))
    writeFileSync(
      join(folder, `${group}.json`),
      JSON.stringify(Object.fromEntries(some.map(({ id, cells }) => [id, cells]))),
    );
  writeFileSync(page, html);
  return rows.length;
}
