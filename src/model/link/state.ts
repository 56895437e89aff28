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

/** Belong to other parts of the page and stay as they are. */
const kept: readonly string[] = ['as-of'];

const mostNotes = 6;
const mostText = 32;

const quote = (text: string): string => `“${text.length > mostText ? `${text.slice(0, mostText)}…` : text}”`;

const keysOf = <S>(params: Params<S>): (keyof S & string)[] => Object.keys(params) as (keyof S & string)[];

function capped(notes: readonly string[]): readonly string[] {
  const more = notes.length - mostNotes;
  return more > 1 ? [...notes.slice(0, mostNotes), `${more} more parts of the address were left out.`] : notes;
}

/**
 * Reads a state from an address, key by key: a value that cannot be read falls back alone, and a note says so.
 * Never throws, whatever the address holds.
 * @param search the address's query, with or without the question mark
 * @param defaults what a dropped value falls back to, for the wording of the notes
 */
export function readState<S extends object>(params: Params<S>, search: string, defaults: S): ReadState<S> {
  const query = new URLSearchParams(search);
  const values: Partial<S> = {};
  const notes: string[] = [];
  const names = new Set<string>(kept);
  for (const key of keysOf(params)) {
    const param = params[key];
    names.add(param.name);
    const [text, ...others] = query.getAll(param.name);
    if (text === undefined) continue;
    const read = param.parse(text);
    if (read.ok) values[key] = read.value;
    else notes.push(`${param.name}: ${quote(text)} is not ${param.takes}; ${param.print(defaults[key])} is used.`);
    if (others.length > 0) notes.push(`${param.name} is given more than once; the first is read.`);
  }
  for (const name of new Set(query.keys())) {
    if (!names.has(name)) notes.push(`${quote(name)} is no field of this sheet; it was left out.`);
  }
  return { values, notes: capped(notes) };
}

/**
 * Writes a state as an address's query: by name, sorted, defaults left out, units in the values.
 * What belongs to others (`as-of`) is kept as it stands.
 * @param search the present query
 * @returns the query with its question mark, or the empty text
 */
export function printState<S extends object>(params: Params<S>, values: Partial<S>, defaults: S, search = ''): string {
  const present = new URLSearchParams(search);
  const pairs = kept.flatMap((name) =>
    present
      .getAll(name)
      .slice(0, 1)
      .map((value): [string, string] => [name, value]),
  );
  for (const key of keysOf(params)) {
    const value = values[key];
    if (value === undefined || value === defaults[key]) continue;
    pairs.push([params[key].name, params[key].print(value)]);
  }
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  // Colons and the like are harmless in a query and easier to read as they are.
  const query = new URLSearchParams(pairs).toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}
