import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceIn } from '../sound-site.ts';

/** A mistake that a newcomer makes, as a change to the small sound site. */
export type Mistake = readonly [name: string, make: (content: string) => void];

export const facts = 'facts/app-runner.yaml';
export const page = 'docs/other.mdx';

/** Words of a file exchanged. */
export const edit =
  (file: string, from: string, to: string) =>
  (content: string): void => {
    replaceIn(content, file, from, to);
  };

/** A file with a text of its own. */
export const write =
  (file: string, text: string) =>
  (content: string): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };

/** A file under another name. */
export const move =
  (from: string, to: string) =>
  (content: string): void => {
    mkdirSync(dirname(join(content, to)), { recursive: true });
    renameSync(join(content, from), join(content, to));
  };
