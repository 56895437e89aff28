import type { APIRoute } from 'astro';
import { publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';
import { factJson } from '../model/facts/json.ts';

/** Every fact with its history. Described at /reference/data/#facts. */
export const GET: APIRoute = async ({ site }) => {
  const [facts, sources] = await Promise.all([records('facts'), records('sources')]);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const around = {
    urlOf: (id: string) => urlOf({ kind: 'fact', id }, site),
    sourceOf: (id: string) => sourceById.get(id) ?? { title: id },
  };
  return publish('facts', site, {
    facts: facts.map((fact) => factJson(fact, around)),
  });
};
