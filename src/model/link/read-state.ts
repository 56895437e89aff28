import { queryOf } from './query.ts';
import { keysOf, owns, type Params } from './state.ts';

export interface ReadState<S> {
  /** What the address says, and can be read. What it leaves out is the default's. */
  readonly values: Partial<S>;
  /** One sentence for each part of the address that was not taken. */
  readonly notes: readonly string[];
}

const mostNotes = 6;
const mostText = 32;

/** What an address holds, as the notes repeat it. */
export const quote = (text: string): string => `“${text.length > mostText ? `${text.slice(0, mostText)}…` : text}”`;

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
