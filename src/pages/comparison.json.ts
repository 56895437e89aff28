import type { APIRoute } from 'astro';
import { records } from '../components/library.ts';
import { href } from '../components/site/href.ts';
import { plainAt } from '../model/advisor/plain.ts';
import { portableMatrices } from '../model/matrix/portable.ts';

/** The comparison tables with all their cells on both days. The shape is described at /choose/compare/#json. */
export const GET: APIRoute = async ({ site }) => {
  const [matrices, facts] = await Promise.all([records('matrices'), records('facts')]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const factOf = (id: string) => factById.get(id);
  const plains = { talk: plainAt('talk', factOf), today: plainAt('today', factOf) };
  const file = portableMatrices(matrices, () => new URL(href('/choose/compare/'), site).href, {
    factOf,
    plain: (words, asOf) => plains[asOf].words(words),
  });
  return new Response(`${JSON.stringify(file, null, 2)}\n`);
};
