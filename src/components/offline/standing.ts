import { chosen, planOf, type FileList, type Plan, type Present } from '../../model/offline/plan.ts';
import { fetchList, readKept, readPresent } from './cache.ts';

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;

/** What this browser keeps, next to what there is to keep. */
export interface Standing {
  readonly list: FileList;
  readonly plan: Plan;
  readonly present: Present;
  /** The build that was kept on purpose; empty where not all of it arrived. */
  readonly id: string | undefined;
  readonly books: boolean;
}

/**
 * Compares the cache with the list of the site.
 * @param last the list that came last, for when the network has failed since
 * @throws Error where there is no list, or `Refused`
 */
export async function standing(last?: FileList): Promise<Standing> {
  const [list, kept, present] = await Promise.all([fetchList(last), readKept(), readPresent()]);
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
