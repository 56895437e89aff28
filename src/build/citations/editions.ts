import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../model/citations/history.ts';

const folderOf = (root: string): string => join(root, 'src/content/editions');

export const editionFile = (root: string, day: string): string => join(folderOf(root), `${day}.json`);

/** The released editions, oldest first. */
export function readEditions(root: string): Edition[] {
  const folder = folderOf(root);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Edition);
}

/** An edition as its file has it: a line for each part, so that a change reads as one. */
export function printEdition({ edition, asOf, parts }: Edition): string {
  const lines = Object.entries(parts).map(([id, delta]) => `    ${JSON.stringify(id)}: ${JSON.stringify(delta)}`);
  return `{\n  "edition": "${edition}",\n  "asOf": "${asOf}",\n  "parts": {\n${lines.join(',\n')}\n  }\n}\n`;
}
