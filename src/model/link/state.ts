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

export interface ReadState<S> {
  /** What the address says, and can be read. What it leaves out is the default's. */
  readonly values: Partial<S>;
  /** One sentence for each part of the address that was not taken. */
  readonly notes: readonly string[];
}

/** Belong to the whole page: the day, and the edition that a citation is of. */
const shared: readonly string[] = ['as-of', 'v'];

/** What mail programs, chats and advertisements hang on to a link: neither a state's nor a fault of the link. */
const foreign =
  /^(?:utm_|mc_|mtm_|pk_|hsa_|_hs|vero_|oly_|(?:fb|g|gbra|wbra|ms|dc|tw|ttc|y|li_fat_|s_k)clid$|igshid$|ref$|ref_src$|si$|trk$)/;

/**
 * Whether a name of the address belongs to a state. On its own page a state's names stand bare; where it is one of
 * several things on a page, its prefix stands before each: `c-read.rate`.
 */
const owns = (name: string, prefix: string): boolean =>
  prefix === '' ? !name.includes('.') && !shared.includes(name) && !foreign.test(name) : name.startsWith(prefix);

const mostNotes = 6;
const mostText = 32;

/** What an address holds, as the notes repeat it. */
export const quote = (text: string): string => `“${text.length > mostText ? `${text.slice(0, mostText)}…` : text}”`;

const keysOf = <S>(params: Params<S>): (keyof S & string)[] => Object.keys(params) as (keyof S & string)[];

/** As many notes as a reader takes in. */
export function capped(notes: readonly string[]): readonly string[] {
  const more = notes.length - mostNotes;
  return more > 1 ? [...notes.slice(0, mostNotes), `${more} more parts of the address were left out.`] : notes;
}

/** How the notes say what was not taken; `quoted` is what the address holds. */
export interface Wording {
  readonly refused: (param: { name: string; takes: string }, quoted: string, fallback: () => string) => string;
  readonly stray: (quoted: string) => string;
}

const ofSheet: Wording = {
  refused: ({ name, takes }, quoted, fallback) => `${name}: ${quoted} is not ${takes}; ${fallback()} is used.`,
  stray: (quoted) => `${quoted} is no field of this calculator; it was left out.`,
};

/**
 * Reads a state from an address, key by key: a value that cannot be read falls back alone, and a note says so.
 * Never throws, whatever the address holds.
 * @param search the address's query, with or without the question mark
 * @param defaults what a dropped value falls back to, for the wording of the notes
 * @param prefix as the params' names carry it
 * @param wording of the notes; that of a worksheet without it
 */
export function readState<S extends object>(
  params: Params<S>,
  search: string,
  defaults: S,
  prefix = '',
  wording = ofSheet,
): ReadState<S> {
  const query = queryOf(search);
  const values: Partial<S> = {};
  const notes: string[] = [];
  const names = new Set<string>();
  for (const key of keysOf(params)) {
    const param = params[key];
    names.add(param.name);
    const [text, ...others] = query.getAll(param.name);
    if (text === undefined) continue;
    const read = param.parse(text);
    if (read.ok) values[key] = read.value;
    else notes.push(wording.refused(param, quote(text), () => param.print(defaults[key])));
    if (others.length > 0) notes.push(`${param.name} is given more than once; the first is read.`);
  }
  for (const name of new Set(query.keys())) {
    if (owns(name, prefix) && !names.has(name)) notes.push(wording.stray(quote(name)));
  }
  return { values, notes: capped(notes) };
}

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
