/** A file of the site: a short hash of what is in it, and its bytes. */
export type ListedFile = readonly [hash: string, bytes: number];

/** All files of a build by their path below the site's folder; `id` changes with any of them. */
export interface FileList {
  readonly id: string;
  readonly files: Readonly<Record<string, ListedFile>>;
  /** The books: a reader may leave them out. */
  readonly books: Readonly<Record<string, ListedFile>>;
}

/** The list with its books among the files, or without them. */
export const chosen = ({ id, files, books }: FileList, withBooks: boolean): FileList => ({
  id,
  files: withBooks ? { ...files, ...books } : files,
  books: {},
});

/** What a browser keeps on purpose: the build it comes from, and the hash with which each file was kept. */
export interface Kept {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Paths that a browser's cache has in fact, each with the hash of what is in it now. */
export type Present = ReadonlyMap<string, string>;

/** What has to happen for a browser to keep a build whole. */
export interface Plan {
  /** Paths to fetch, the pages a reader opens first at the head. */
  readonly fetch: readonly string[];
  /** Paths that the build no longer has. */
  readonly drop: readonly string[];
  /** Bytes of what has to be fetched. */
  readonly bytes: number;
}

/** Pages before what pages ask for later, short paths before long: whoever stops early has the entrances. */
const rank = (path: string): number => (path === '' || path.endsWith('/') ? path.split('/').length : 100);

/** What to fetch, since it is missing or something else than the build has, and what to drop. */
export function planOf(list: FileList, present: Present): Plan {
  const fetch = Object.entries(list.files)
    .filter(([path, [hash]]) => present.get(path) !== hash)
    .map(([path]) => path)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return {
    fetch,
    drop: [...present.keys()].filter((path) => !(path in list.files)).sort(),
    bytes: fetch.reduce((sum, path) => sum + (list.files[path]?.[1] ?? 0), 0),
  };
}

/** All bytes of some files. */
export const bytesOf = (files: FileList['files']): number =>
  Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);
