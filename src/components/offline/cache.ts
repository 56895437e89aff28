import type { FileList, Kept, Present } from '../../model/offline/plan.ts';
import { base, noteId } from './kept-id.ts';
import { Refused } from './reason.ts';

/** As in `worker.ts`. */
const cacheName = 'headroom';
/** Where the cache notes what was kept on purpose; no page has this address. */
export const noteName = 'offline-kept.json';
export const listName = 'offline.json';

/** How many files are on their way at once, from the network or the cache. */
const lanes = 6;

/** @throws Refused where the browser keeps nothing for the site: some refuse the name already */
export async function openCache(): Promise<Cache> {
  try {
    return await caches.open(cacheName);
  } catch {
    throw new Refused('the browser keeps no files');
  }
}

/** Asks the network itself, past the worker (which knows the mode) and every cache. */
export const fromNetwork = (path: string): Promise<Response> =>
  fetch(base() + encodeURI(path), { cache: 'no-store', mode: 'same-origin' });

/** Does something with each of many, a few at a time, in order. @param goesOn asked before each */
export async function inLanes<T>(
  many: readonly T[],
  work: (one: T) => Promise<void>,
  goesOn: () => boolean = () => true,
): Promise<void> {
  const waiting = many.values();
  const lane = async (): Promise<void> => {
    for (const one of waiting) {
      if (!goesOn()) return;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** The hash that the build writes into its list: the first ten digits of SHA-256. */
export async function hashOf(body: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await body.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 10);
}

/** What was kept on purpose. */
export async function readKept(): Promise<Kept | undefined> {
  const note = await (await openCache()).match(base() + noteName);
  return note && ((await note.json()) as Kept);
}

/** Reads every file that the cache has, below the site's folder: what a note says of them may no longer be true. */
export async function readPresent(): Promise<Present> {
  const cache = await openCache();
  const present = new Map<string, string>();
  await inLanes(await cache.keys(), async ({ url }) => {
    const path = decodeURI(new URL(url).pathname.slice(base().length));
    const copy = [noteName, listName].includes(path) ? undefined : await cache.match(url);
    if (copy) present.set(path, await copy.blob().then(hashOf, () => 'unreadable'));
  });
  return present;
}

/** Takes everything back that this browser keeps of the site. */
export async function dropAll(): Promise<void> {
  await caches.delete(cacheName);
  noteId(undefined);
}

/** @throws Error where the network brings no list, or something else under its address */
async function publishedList(): Promise<FileList> {
  const answer = await fromNetwork(listName);
  if (!answer.ok) throw new Error(`the list of files was answered with ${answer.status}`);
  const list = (await answer.json().catch(() => undefined)) as FileList | undefined;
  if (!list) throw new Error('the network answered with something other than the list of files');
  return list;
}

/**
 * The files of the build as the network has it now; without a network those it had last, or of the build that is kept whole.
 * @throws Error where there is none
 */
export const fetchList = (last?: FileList): Promise<FileList> =>
  publishedList().catch(async (error: unknown) => {
    if (last) return last;
    const copy = await (await openCache()).match(base() + listName);
    if (!copy) throw error;
    return (await copy.json()) as FileList;
  });
