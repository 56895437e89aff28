import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBook, type PrintedBook } from './read-book.ts';
import { dist } from './the-site.ts';

/** The two volumes, which one run prints. */
export const volumes = ['headroom-handbook.pdf', 'headroom-reference.pdf'] as const;
export type VolumeFile = (typeof volumes)[number];

export function volume(file: VolumeFile): Promise<PrintedBook> {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run book first`);
  return readBook(path);
}
