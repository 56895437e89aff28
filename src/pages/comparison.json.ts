import type { APIRoute } from 'astro';
import { absolute, publish } from '../components/data/publish.ts';
import { records } from '../components/library.ts';
import { plainAt } from '../model/chooser/plain.ts';
import { comparisonJson } from '../model/comparison/json.ts';

/** The comparison tables with all their cells on both days. The shape is described at /reference/choosers/#comparison. */
export const GET: APIRoute = async ({ site }) => {
  const [comparisons, facts] = await Promise.all([records('comparisons'), records('facts')]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const factOf = (id: string) => factById.get(id);
  const plains = { talk: plainAt('talk', factOf), today: plainAt('today', factOf) };
  const file = comparisonJson(comparisons, () => absolute('/choose/compare/', site), {
    factOf,
    plain: (words, asOf) => plains[asOf].words(words),
  });
  return publish('comparison', site, file);
};
