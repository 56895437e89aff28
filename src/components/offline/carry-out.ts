// What happens on a press: loaded then, and not with the page.
import { chosen, type FileList, type Kept } from '../../model/offline/plan.ts';
import { fromNetwork, hashOf, inLanes, listName, noteName, openCache, readKept } from './cache.ts';
import { base, noteId } from './kept-id.ts';
import { stopped } from './reason.ts';
import { megabytes, type Standing } from './standing.ts';

/** Writes down what is kept now. @param whole the list, where all that it has is kept */
async function writeKept(files: Kept['files'], whole: FileList | undefined): Promise<void> {
  const cache = await openCache();
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
async function keepFile(path: string, hash: string): Promise<void> {
  const address = base() + encodeURI(path);
  const name = path || 'the home page';
  const cache = await openCache();
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

async function dropFile(path: string): Promise<void> {
  await (await openCache()).delete(base() + encodeURI(path));
}

/**
 * Fetches what a plan asks for, and says what came of it.
 * @param tell hears how many files are there
 * @throws Error where the browser keeps no note of it
 */
export async function carryOut(
  { list, plan, books }: Standing,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<string> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < plan.bytes)
    return `This browser gives the site ${megabytes(quota - usage)} more; ${megabytes(plan.bytes)} are needed.`;
  // The browser may then not clear it by itself. A refusal changes nothing else.
  await navigator.storage.persist().catch(() => false);
  const { files } = chosen(list, books);
  const hashes = Object.fromEntries(Object.entries(files).map(([path, [hash]]) => [path, hash]));
  // Noted before the first arrives: the worker clears away what is not kept on purpose, and a page may be closed halfway.
  await writeKept({ ...(await readKept())?.files, ...hashes }, undefined);
  let failed: string | undefined;
  let done = 0;
  const fetchOne = async (path: string): Promise<void> => {
    try {
      await keepFile(path, hashes[path] ?? '');
      tell(++done);
    } catch (error) {
      failed ??= stopped(error);
    }
  };
  await inLanes(plan.fetch, fetchOne, () => failed === undefined && !signal.aborted);
  if (signal.aborted) return 'Stopped. What has arrived stays; continue whenever you like.';
  if (failed !== undefined) return failed;
  await inLanes(plan.drop, dropFile);
  await writeKept(hashes, list);
  return 'Done. The whole site now works without a network.';
}
