import type { APIRoute } from 'astro';
import { absolute, publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';
import { plainWords } from '../model/record-text/plain.ts';

/** The glossary. Described at /reference/data/#registers. */
export const GET: APIRoute = async ({ site }) => {
  const [terms, facts] = await Promise.all([records('terms'), records('facts')]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  return publish('terms', site, {
    terms: terms.map(({ id, term, aliases, means, see }) => ({
      id,
      url: urlOf({ kind: 'term', id }, site),
      term,
      aliases,
      means: plainWords(means, (fact) => factById.get(fact)).replaceAll('\u00a0', ' '),
      see: see.map((path) => absolute(path as `/${string}`, site)),
    })),
  });
};
