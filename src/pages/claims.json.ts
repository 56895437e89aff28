import type { APIRoute } from 'astro';
import { absolute, publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';
import { plainWords } from '../model/record-text/plain.ts';

/** Every line of the notes with its verdict. Described at /reference/data/#claims. */
export const GET: APIRoute = async ({ site }) => {
  const [claims, facts] = await Promise.all([records('claims'), records('facts')]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const plain = (words: string): string => plainWords(words, (id) => factById.get(id)).replaceAll('\u00a0', ' ');
  const maybe = (words: string | undefined): string | null => (words === undefined ? null : plain(words));
  return publish('claims', site, {
    claims: claims.map(({ id, says, quote, kind, state, severity, right, why, pages, ...named }) => ({
      id,
      url: urlOf({ kind: 'claim', id }, site),
      says: plain(says),
      quote: quote ?? null,
      kind,
      state,
      severity: severity ?? null,
      right: maybe(right),
      why: maybe(why),
      facts: named.facts,
      sources: named.sources,
      slides: named.slides,
      services: named.services,
      pages: pages.map((page) => absolute(page === 'index' ? '/' : `/${page}/`, site)),
    })),
  });
};
