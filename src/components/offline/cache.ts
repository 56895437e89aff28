import type { FileList, Kept, Present } from '../../model/offline/plan.ts';
import { base, fromNetwork, noteId } from './kept-id.ts';

/** As in `worker.ts`. */
const cacheName = 'headroom';
/** Where the cache notes what was kept on purpose; no page has this address. */
const noteName = 'offline-kept.json';
const listName = 'offline.json';

/** How many files are on their way at once, from the network or the cache. */
const lanes = 6;

const open = (): Promise<Cache> => caches.open(cacheName);

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
async function hashOf(body: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await body.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 10);
}

/** What was kept on purpose. */
export async function readKept(): Promise<Kept | undefined> {
  const note = await (await open()).match(base() + noteName);
  return note && ((await note.json()) as Kept);
}

/** Reads every file that the cache has, below the site's folder: what a note says of them may no longer be true. */
export async function readPresent(): Promise<Present> {
  const cache = await open();
  const present = new Map<string, string>();
  await inLanes(await cache.keys(), async ({ url }) => {
    const path = decodeURI(new URL(url).pathname.slice(base().length));
    const copy = [noteName, listName].includes(path) ? undefined : await cache.match(url);
    if (copy) present.set(path, await copy.blob().then(hashOf, () => 'unreadable'));
  });
  return present;
}

/** Writes down what is kept now. @param whole the list, where all that it has is kept */
export async function writeKept(files: Kept['files'], whole: FileList | undefined): Promise<void> {
  const cache = await open();
  const kept: Kept = { id: whole?.id ?? '', files };
  await cache.put(base() + noteName, Response.json(kept));
  if (whole) await cache.put(base() + listName, Response.json(whole));
  noteId(whole?.id);
}

/** Headers that are about the way of an answer, or that promise parts of it: what is kept is whole. */
const ofTheWay = ['accept-ranges', 'content-encoding', 'content-length', 'transfer-encoding'];

/**
 * Fetches a file anew, past the worker and every cache, and keeps it where it is the file of the list. A second time, where
 * the first brought something else.
 * @throws Error where it does not come, or comes as something else twice
 */
export async function keepFile(path: string, hash: string): Promise<void> {
  const address = base() + encodeURI(path);
  const name = path || 'the home page';
  const cache = await open();
  for (let tries = 0; tries < 2; tries++) {
    const answer = await fromNetwork(path);
    if (!answer.ok) throw new Error(`${name} was answered with ${answer.status}`);
    // Read to its end first: half a file is an error here and nothing in the cache.
    const body = await answer.blob();
    if ((await hashOf(body)) === hash) {
      const headers = new Headers(answer.headers);
      for (const one of ofTheWay) headers.delete(one);
      await cache.put(address, new Response(body, { headers }));
      return;
    }
    await cache.delete(address);
  }
  throw new Error(`the network answered twice with something other than the published ${name}`);
}

export async function dropFile(path: string): Promise<void> {
  await (await open()).delete(base() + encodeURI(path));
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
 * The files of the build as the network has it now; without a network those of the build that is kept whole.
 * @throws Error where there is neither
 */
export const fetchList = (): Promise<FileList> =>
  publishedList().catch(async (error: unknown) => {
    const copy = await (await open()).match(base() + listName);
    if (!copy) throw error;
    return (await copy.json()) as FileList;
  });
