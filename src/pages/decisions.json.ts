import type { APIRoute } from 'astro';
import { publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { decisions } from '../components/records/decisions.ts';
import { records } from '../components/library.ts';
import { decisionsJson } from '../model/decisions/json.ts';
import { plainWords } from '../model/record-text/plain.ts';

/** Every decision with its relations, in one file. The shape is described at /reference/data/#decisions. */
export const GET: APIRoute = async ({ site }) => {
  const [all, facts] = await Promise.all([decisions(), records('facts')]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const file = decisionsJson(all, (id) => ({
    url: urlOf({ kind: 'decision', id }, site),
    plain: (words) => plainWords(words, (fact) => factById.get(fact)),
  }));
  return publish('decisions', site, file);
};
