import { chosen, planOf, type FileList, type Plan, type Present } from '../../model/offline/plan.ts';
import { fetchList, readKept, readPresent } from './cache.ts';

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
