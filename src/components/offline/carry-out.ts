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
  { list, plan, present, books }: Standing,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<string | undefined> {
  const { files } = chosen(list, books);
  const hashes = new Map([...present].filter(([path, hash]) => files[path]?.[0] === hash));
  let stopped: string | undefined;
  let done = 0;
  const fetchOne = async (path: string): Promise<void> => {
    const [hash = ''] = files[path] ?? [];
    try {
      await keepFile(path, hash);
      hashes.set(path, hash);
      tell(++done);
    } catch (error) {
      stopped ??= reason(error);
    }
  };
  await inLanes(plan.fetch, fetchOne, () => stopped === undefined && !signal.aborted);
  const isWhole = stopped === undefined && !signal.aborted;
  if (isWhole) await inLanes(plan.drop, dropFile);
  else
    for (const [path, hash] of Object.entries((await readKept())?.files ?? {}))
      if (!hashes.has(path)) hashes.set(path, hash);
  await writeKept(Object.fromEntries(hashes), isWhole ? list : undefined);
  return stopped;
}
