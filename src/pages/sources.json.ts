import type { APIRoute } from 'astro';
import { publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';

/** Where facts were read. Described at /reference/data/#registers. */
export const GET: APIRoute = async ({ site }) =>
  publish('sources', site, {
    sources: (await records('sources')).map(({ id, title, publisher, kind, url }) => ({
      id,
      url: urlOf({ kind: 'source', id }, site),
      title,
      publisher,
      kind,
      address: url ?? null,
    })),
  });
