import { chosen, planOf, type FileList, type Plan, type Present } from '../../model/offline/plan.ts';
import { dropFile, fetchList, inLanes, keepFile, readKept, readPresent, writeKept } from './cache.ts';

export const reason = (error: unknown): string => (error instanceof Error ? error.message : 'unknown reason');

/** What this browser keeps, next to what there is to keep. */
export interface Standing {
  readonly list: FileList;
  readonly plan: Plan;
  readonly present: Present;
  /** The build that was kept on purpose; empty where not all of it arrived. */
  readonly id: string | undefined;
  readonly books: boolean;
}

/** Compares the cache with the list of the site. @throws Error where the list does not come */
export async function standing(): Promise<Standing> {
  const [list, kept, present] = await Promise.all([fetchList(), readKept(), readPresent()]);
  const bookPaths = Object.keys(list.books);
  const books = bookPaths.length > 0 && (kept === undefined || bookPaths.some((path) => path in kept.files));
  return withBooks({ list, present, id: kept?.id }, books);
}

/** The same with the books, or without them. */
export const withBooks = ({ list, present, id }: Omit<Standing, 'plan' | 'books'>, books: boolean): Standing => ({
  list,
  plan: planOf(chosen(list, books), present),
  present,
  id,
  books,
});

/** Fetches what a plan asks for. @param tell hears how many files are there @returns why it stopped early, if it did */
export async function carryOut(
  { list, plan, books }: Standing,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<string | undefined> {
  const { files } = chosen(list, books);
  const hashes = Object.fromEntries(Object.entries(files).map(([path, [hash]]) => [path, hash]));
  // Noted before the first arrives: the worker clears away what is not kept on purpose, and a page may be closed halfway.
  await writeKept({ ...(await readKept())?.files, ...hashes }, undefined);
  let stopped: string | undefined;
  let done = 0;
  const fetchOne = async (path: string): Promise<void> => {
    try {
      await keepFile(path, hashes[path] ?? '');
      tell(++done);
    } catch (error) {
      stopped ??= reason(error);
    }
  };
  await inLanes(plan.fetch, fetchOne, () => stopped === undefined && !signal.aborted);
  if (stopped === undefined && !signal.aborted) {
    await inLanes(plan.drop, dropFile);
    await writeKept(hashes, list);
  }
  return stopped;
}
