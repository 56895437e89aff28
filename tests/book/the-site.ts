import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dist = join(process.cwd(), 'dist');

/** A file of records of the built site. */
export const published = (name: string): unknown => JSON.parse(readFileSync(join(dist, name), 'utf8'));
