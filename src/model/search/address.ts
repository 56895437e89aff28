import { queryOf } from '../link/query.ts';
import { facetNames, facetWords, noChoice, type Choice, type FacetName } from './facets.ts';

/** What is searched for: words and chosen facets. An address holds all of it. */
export interface Search {
  readonly query: string;
  readonly choice: Choice;
}

export const noSearch: Search = { query: '', choice: noChoice };

/** Longer than any question: nothing beyond this is read. */
export const longestQuery = 200;
const mostValues = 40;
const mostNotes = 6;

/** The values that each facet can have; a value outside them is left out. */
export type Known = Readonly<Record<FacetName, readonly string[]>>;

const quote = (text: string): string => `“${text.length > 32 ? `${text.slice(0, 32)}…` : text}”`;

/** Without half characters, control characters and outer blanks; cut where nobody would type on. */
export function tidyQuery(text: string): { readonly query: string; readonly cut: boolean } {
  const whole = text
    // A lone half of a surrogate pair is no character.
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ')
    .replace(/\p{Cc}+/gu, ' ')
    .trimStart();
  // The cut leaves no half of a pair behind.
  const query = whole.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '');
  return { query, cut: query.length < whole.trimEnd().length };
}

/**
 * Reads a search from an address, part by part: what cannot be read is left out alone, and a note says so. Never
 * throws, whatever the address holds. Names of others, such as `utm_source`, are no concern of it.
 * @param search the address's query, with or without the question mark
 * @param known values that exist; without it every value is taken
 */
export function readSearch(search: string, known?: Known): { readonly search: Search; readonly notes: string[] } {
  const params = queryOf(search);
  const notes: string[] = [];
  const { query, cut } = tidyQuery(params.get('q') ?? '');
  if (cut) notes.push(`Only the first ${longestQuery} characters were searched for.`);
  const choice = { ...noChoice } as Record<FacetName, readonly string[]>;
  for (const facet of facetNames) {
    const written = params.getAll(facet).flatMap((text) => text.split(','));
    const values = new Set<string>();
    for (const value of written.slice(0, mostValues).map((text) => text.trim())) {
      if (value === '') continue;
      if (known && !known[facet].includes(value))
        notes.push(`${quote(value)} is no value of “${facetWords[facet]}” and was left out.`);
      else values.add(value);
    }
    choice[facet] = [...values].sort();
  }
  const over = notes.length - mostNotes;
  return {
    search: { query: query.trimEnd(), choice },
    notes: over > 1 ? [...notes.slice(0, mostNotes), `${over} more parts of the address were left out.`] : notes,
  };
}

/** Writes a search as an address's query, empty parts left out: `?kind=decision&q=cache`. `readSearch` gives it back. */
export function printSearch({ query, choice }: Search): string {
  const pairs = facetNames
    .filter((facet) => choice[facet].length > 0)
    .map((facet): [string, string] => [facet, [...choice[facet]].sort().join(',')]);
  if (query !== '') pairs.push(['q', query]);
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
