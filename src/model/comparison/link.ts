import { capped, quote, readState, type Wording } from '../link/read-state.ts';
import { printState, type Params } from '../link/state.ts';

/** How many columns can stand side by side. */
export const fewest = 2;
export const most = 3;

interface State {
  readonly with: string;
}

const params: Params<State> = {
  with: { name: 'with', parse: (text) => ({ ok: true, value: text }), print: (text) => text, takes: 'columns' },
};

const none: State = { with: '' };

const wording: Wording = {
  refused: ({ name }, quoted) => `${name}: ${quoted} was left out.`,
  stray: (quoted) => `${quoted} means nothing to this table; it was left out.`,
};

/** Why a name of the address is not taken; undefined where it is. */
function refusal(id: string, taken: readonly string[], known: readonly string[]): string | undefined {
  if (!known.includes(id)) return `${quote(id)} is no column of this table; it was left out.`;
  if (taken.includes(id)) return `${quote(id)} is named twice; it is shown once.`;
  return taken.length < most ? undefined : `${quote(id)} was left out: three columns fit side by side.`;
}

/**
 * Reads from an address which columns stand side by side, name by name: what is unknown, named twice or too many is
 * left out alone, and a note says so. Never throws, whatever the address holds.
 * @param known ids of the columns
 * @returns the columns in the order of the address; fewer than two show the whole table
 */
export function readChoice(
  known: readonly string[],
  search: string,
): { readonly chosen: readonly string[]; readonly notes: readonly string[] } {
  const { values, notes } = readState(params, search, none, '', wording);
  const chosen: string[] = [];
  const refused: string[] = [];
  for (const id of (values.with ?? '').split(',').map((part) => part.trim())) {
    if (id === '') continue;
    const why = refusal(id, chosen, known);
    if (why === undefined) chosen.push(id);
    else refused.push(why);
  }
  return { chosen, notes: capped([...refused, ...notes]) };
}

/** Writes the choice as an address’s query, sorted by name; what belongs to the whole page is kept. */
export const printChoice = (chosen: readonly string[], search = ''): string =>
  printState(params, { with: chosen.join(',') }, none, search).replaceAll('%2C', ',');
