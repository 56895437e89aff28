import type { FileList, Kept } from '../../model/offline/plan.ts';
import { base, noteId } from './kept-id.ts';

/** As in `worker.ts`. */
const cacheName = 'headroom';
/** Where the cache notes what was kept on purpose; no page has this address. */
const noteName = 'offline-kept.json';

const open = (): Promise<Cache> => caches.open(cacheName);

/** What was kept on purpose, and the paths below the site's folder that are there in fact. */
export async function readKept(): Promise<{ kept: Kept | undefined; present: Set<string> }> {
  const cache = await open();
  const note = await cache.match(base() + noteName);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(base().length));
  return {
    kept: note && ((await note.json()) as Kept),
    present: new Set(paths.filter((path) => path !== noteName).map(decodeURI)),
  };
}

/** Writes down what is kept now. @param whole whether it is all of the build */
export async function writeKept(kept: Kept, whole: boolean): Promise<void> {
  await (await open()).put(base() + noteName, new Response(JSON.stringify(kept)));
  noteId(whole ? kept.id : undefined);
}

/** Fetches a file anew and keeps it. @throws Error where it does not come whole */
export async function keepFile(path: string): Promise<void> {
  const address = base() + encodeURI(path);
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path || 'the home page'} was answered with ${answer.status}`);
  // Read to its end first: half a file is an error here and nothing in the cache.
  const body = await answer.blob();
  await (await open()).put(address, new Response(body, { headers: answer.headers }));
}

export async function dropFile(path: string): Promise<void> {
  await (await open()).delete(base() + encodeURI(path));
}

/** Takes everything back that this browser keeps of the site. */
export async function dropAll(): Promise<void> {
  await caches.delete(cacheName);
  noteId(undefined);
}

/** The files of the build as the network has it now. @throws Error where there is no network */
export async function fetchList(): Promise<FileList> {
  const answer = await fetch(`${base()}offline.json`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`the list of files was answered with ${answer.status}`);
  return (await answer.json()) as FileList;
}
