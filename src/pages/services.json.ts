import type { APIRoute } from 'astro';
import { publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';

/** Every AWS service with its status. Described at /reference/data/#registers. */
export const GET: APIRoute = async ({ site }) =>
  publish('services', site, {
    services: (await records('services')).map(({ id, name, short, aliases, formerly, layer, what, url, status }) => ({
      id,
      url: urlOf({ kind: 'service', id }, site),
      name,
      short,
      aliases,
      formerly: formerly ?? null,
      layer,
      what,
      page: url ?? null,
      status: status.map((one) => ({
        state: one.state,
        from: one.from ?? null,
        to: one.to ?? null,
        says: one.says,
        fact: one.fact ?? null,
        substitutes: one.substitutes,
        substitute: one.substitute ?? null,
      })),
    })),
  });
