import { queryOf } from './query.ts';

/** How one value of a state is written in an address and read back. */
export interface Param<T> {
  /** Name in the address. Permanent: links in design documents carry it. */
  readonly name: string;
  readonly parse: (text: string) => { readonly ok: true; readonly value: T } | { readonly ok: false };
  /** Short and with its unit: `350ms`. `parse(print(x))` is `x`. */
  readonly print: (value: T) => string;
  /** What is taken, in a few words: "a whole number from 1". */
  readonly takes: string;
}

export type Params<S> = { readonly [K in keyof S]: Param<S[K]> };

/** Belong to the whole page: the day, and the edition that a citation is of. */
const shared: readonly string[] = ['as-of', 'v'];

/** What mail programs, chats and advertisements hang on to a link: neither a state's nor a fault of the link. */
const foreign =
  /^(?:utm_|mc_|mtm_|pk_|hsa_|_hs|vero_|oly_|(?:fb|g|gbra|wbra|ms|dc|tw|ttc|y|li_fat_|s_k)clid$|igshid$|ref$|ref_src$|si$|trk$)/;

/**
 * Whether a name of the address belongs to a state. On its own page a state's names stand bare; where it is one of
 * several things on a page, its prefix stands before each: `c-read.rate`.
 */
export const owns = (name: string, prefix: string): boolean =>
  prefix === '' ? !name.includes('.') && !shared.includes(name) && !foreign.test(name) : name.startsWith(prefix);

export const keysOf = <S>(params: Params<S>): (keyof S & string)[] => Object.keys(params) as (keyof S & string)[];

/**
 * Writes a state as an address's query: by name, sorted, defaults left out, units in the values.
 * What belongs to others is kept as it stands.
 * @param defaults values that go without saying; a name without one is always written
 * @param search the present query
 * @param prefix as the params' names carry it
 * @returns the query with its question mark, or the empty text
 */
export function printState<S extends object>(
  params: Params<S>,
  values: Partial<S>,
  defaults: Partial<S>,
  search = '',
  prefix = '',
): string {
  const present = [...queryOf(search)].filter(([name]) => !owns(name, prefix));
  const pairs = present.filter(([name], i) => present.findIndex(([first]) => first === name) === i);
  for (const key of keysOf(params)) {
    const [value, usual] = [values[key], defaults[key]];
    if (value === undefined) continue;
    const { name, print } = params[key];
    // Compared as they are written: `90%` and `90%` are one value to the reader of the address.
    const text = print(value);
    if (usual === undefined || text !== print(usual)) pairs.push([name, text]);
  }
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  // Colons and the like are harmless in a query and easier to read as they are.
  const query = new URLSearchParams(pairs).toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}
