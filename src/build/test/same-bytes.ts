import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issue.ts';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** The files in which two builds differ. */
export function differences(first: string, second: string): Issue[] {
  const [here, there] = [files(first), files(second)];
  const onlyOne = here.filter((name) => !there.includes(name)).concat(there.filter((name) => !here.includes(name)));
  const unequal = here.filter(
    (name) => there.includes(name) && !readFileSync(join(first, name)).equals(readFileSync(join(second, name))),
  );
  return [
    ...onlyOne.map((name) => ({ file: name, message: 'only one of two builds wrote this file' })),
    ...unequal.map((name) => ({ file: name, message: 'two builds wrote different bytes' })),
  ];
}
