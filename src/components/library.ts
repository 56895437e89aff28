import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

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

/** All records of a collection in the order of their ids. */
export async function records<C extends Name | 'terms' | 'messages' | 'questions' | 'synonyms' | 'moves' | 'reviews'>(
  collection: C,
): Promise<CollectionEntry<C>['data'][]> {
  const entries = await getCollection(collection);
  return entries.map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1));
}
