import type { APIRoute } from 'astro';
import { searchEntries, searchMeta } from '../../components/search/library.ts';
import { parted, type CoreFile } from '../../model/search/wire.ts';

/** What search loads first. */
export const GET: APIRoute = async () => {
  const { core } = await searchEntries();
  const file: CoreFile = { meta: await searchMeta(), entries: core.map((entry) => parted(entry).first) };
  return new Response(JSON.stringify(file));
};
