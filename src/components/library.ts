import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
// The server reads whatever records and pages say; in the browser this comes late.
import '../model/quantity/parse.ts';
import '../model/quantity/registry.ts';

type Name =
  | 'facts'
  | 'claims'
  | 'services'
  | 'slides'
  | 'sources'
  | 'architectures'
  | 'sequences'
  | 'replacements'
  | 'choosers'
  | 'comparisons';

/** The record with this id. Pages name records by hand, so a miss says where to look. */
export async function record<C extends Name>(collection: C, id: string): Promise<CollectionEntry<C>['data']> {
  const entry = await getEntry<C, string>(collection, id);
  if (!entry) throw new Error(`no record “${id}” among the ${collection} (src/content/${collection}/)`);
  return entry.data;
}

type Listed = Name | 'terms' | 'messages' | 'questions' | 'synonyms' | 'moves' | 'reviews';

const kept = new Map<Listed, Promise<unknown>>();

async function read<C extends Listed>(collection: C): Promise<CollectionEntry<C>['data'][]> {
  const entries = await getCollection(collection);
  return entries.map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All records of a collection in the order of their ids, read once for all pages; the list is the caller’s own. */
export async function records<C extends Listed>(collection: C): Promise<CollectionEntry<C>['data'][]> {
  const all = kept.get(collection) ?? read(collection);
  kept.set(collection, all);
  return [...((await all) as CollectionEntry<C>['data'][])];
}
