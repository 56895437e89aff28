import type { CitationsFile } from '../../model/citations/file.ts';

export type Shard = Pick<CitationsFile, 'edition' | 'asOf' | 'parts'>;

const base = (): string => document.documentElement.dataset['base'] ?? '/';

const fetched = new Map<string, Promise<Shard>>();

/** The parts whose ids begin with one letter. @throws where they cannot be fetched */
export function shard(name: string): Promise<Shard> {
  const known = fetched.get(name);
  if (known) return known;
  const file = fetch(`${base()}cite/${name}.json`).then((answer) => {
    if (!answer.ok) throw new Error(`the list of citations could not be fetched (${String(answer.status)})`);
    return answer.json() as Promise<Shard>;
  });
  // What failed may be asked for again.
  file.catch(() => fetched.delete(name));
  fetched.set(name, file);
  return file;
}

/** Address of the site's root. */
export const siteRoot = (): string => globalThis.headroomDisk?.site ?? new URL(base(), location.href).href;

/** An address of this page from the root of the site, as parts have it: with a slash at the end of its path. */
export const fromRoot = (hash: string): string =>
  `/${location.pathname.slice(base().length)}`.replace(/(?:index\.html)?\/?$/, '/') + hash;
