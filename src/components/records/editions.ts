import { getCollection } from 'astro:content';
import { replayed, type Edition } from '../../model/citations/history.ts';

let all: Promise<readonly Edition[]> | undefined;

/** The released editions, oldest first. */
function editions(): Promise<readonly Edition[]> {
  all ??= getCollection('editions').then((entries) =>
    entries.map(({ data }) => data as Edition).sort((a, b) => (a.edition < b.edition ? -1 : 1)),
  );
  return all;
}

/** The day of the edition that the site shows. */
export const edition = async (): Promise<string> => (await editions()).at(-1)?.edition ?? 'unreleased';

let released: Promise<ReturnType<typeof replayed>> | undefined;

/** The released editions with their records. */
export function releasedHistory(): Promise<ReturnType<typeof replayed>> {
  released ??= editions().then(replayed);
  return released;
}
