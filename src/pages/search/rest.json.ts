import type { APIRoute } from 'astro';
import { records } from '../../components/library.ts';
import { searchEntries } from '../../components/search/library.ts';
import { packSynonym } from '../../model/search/concepts.ts';
import { pack, parted, type RestFile } from '../../model/search/wire.ts';

/** What search loads next. */
export const GET: APIRoute = async () => {
  const { core, rest } = await searchEntries();
  const synonyms = (await records('synonyms')).map(packSynonym);
  const file: RestFile = { synonyms, more: core.map((entry) => parted(entry).more), entries: rest.map(pack) };
  return new Response(JSON.stringify(file));
};
