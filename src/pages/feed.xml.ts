import type { APIRoute } from 'astro';
import { absolute } from '../components/data/publish.ts';
import { atom } from '../components/feed/atom.ts';
import { feedEntries } from '../components/feed/entries.ts';

/** What changed since the talk, as a feed. Described at /reference/data/#feed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    atom({ site: absolute('/', site), self: absolute('/feed.xml', site), entries: await feedEntries(site) }),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
