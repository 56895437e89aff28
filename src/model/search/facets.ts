import { kinds, kindWords, toneWords, type Entry } from './entry.ts';
import { goalWords, layerWords } from '../decisions/words.ts';

/** The facets in the order in which they are shown. */
export const facetNames = ['kind', 'tier', 'layer', 'service', 'status', 'goal'] as const;
export type FacetName = (typeof facetNames)[number];

export const facetWords: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  tier: 'Tier',
  layer: 'Layer',
  service: 'Service',
  status: 'Status today',
  goal: 'Quality goal',
};

/** What is chosen: of each facet any of the values; a facet without values chooses nothing. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

/** Every entry is chosen. */
export const noChoice: Choice = { kind: [], tier: [], layer: [], service: [], status: [], goal: [] };

/** The values that an entry has of a facet. */
export function valuesOf(entry: Entry, facet: FacetName): readonly string[] {
  if (facet === 'kind') return [entry.kind];
  if (facet === 'status') return entry.status ? [entry.status.tone] : [];
  return entry[facet];
}

const has = (entry: Entry, choice: Choice, facet: FacetName): boolean =>
  choice[facet].length === 0 || valuesOf(entry, facet).some((value) => choice[facet].includes(value));

/** Whether an entry is among what is chosen. */
export const chosen = (entry: Entry, choice: Choice): boolean => facetNames.every((facet) => has(entry, choice, facet));

/** How many entries each value of a facet would leave, with the other facets as they are. */
export function countsOf(entries: readonly Entry[], choice: Choice, facet: FacetName): ReadonlyMap<string, number> {
  const others = { ...choice, [facet]: [] };
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!chosen(entry, others)) continue;
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The choice with a value of a facet taken or given back. */
export function toggled(choice: Choice, facet: FacetName, value: string): Choice {
  const values = choice[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value].sort();
  return { ...choice, [facet]: next };
}

/** Whether nothing is chosen. */
export const isEmpty = (choice: Choice): boolean => facetNames.every((facet) => choice[facet].length === 0);

/** Names of the values whose names are no data of the index. */
export const fixedNames: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  kind: kindWords,
  layer: { ...layerWords, network: 'Network and DNS', storage: 'Storage' },
  status: toneWords,
  goal: goalWords,
};

/**
 * Values in the order of their names' list, those without one behind.
 * @param names of the facets whose names are data, in the order of the site
 */
export function inOrder(
  facet: FacetName,
  values: Iterable<string>,
  names: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {},
): string[] {
  const order: readonly string[] = facet === 'kind' ? kinds : Object.keys(fixedNames[facet] ?? names[facet] ?? {});
  const place = (value: string): number => {
    const at = order.indexOf(value);
    return at < 0 ? order.length : at;
  };
  return [...values].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
