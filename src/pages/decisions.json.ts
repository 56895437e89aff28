import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { decisions } from '../components/decisions/decisions.ts';
import { records } from '../components/library.ts';
import { href } from '../components/site/href.ts';
import { optionsIn, portableDecisions } from '../model/decisions/portable.ts';
import { plainWords } from '../model/words/plain.ts';

/** Every decision with its relations, in one file. The shape is described at /decisions/#json. */
export const GET: APIRoute = async ({ site }) => {
  const [all, pages, facts] = await Promise.all([decisions(), getCollection('docs'), records('facts')]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const bodyById = new Map(pages.map(({ data, body }) => [data.id, body ?? '']));
  const file = portableDecisions(all, (id) => ({
    url: new URL(href(`/decisions/${id.toLowerCase()}/`), site).href,
    options: optionsIn(bodyById.get(id) ?? ''),
    plain: (words) => plainWords(words, (fact) => factById.get(fact)),
  }));
  return new Response(`${JSON.stringify(file, null, 2)}\n`);
};
