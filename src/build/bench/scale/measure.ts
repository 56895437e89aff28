import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { synonymsFrom } from '../../../model/search/concepts.ts';
import { countsOf, facetNames, noChoice, toggled, valuesOf } from '../../../model/search/facets.ts';
import { find, narrowed, type Library } from '../../../model/search/find.ts';
import { makeLexicon } from '../../../model/search/lexicon.ts';
import { stockCore, stockRest, type CoreFile, type RestFile } from '../../../model/search/wire.ts';
import type { Size } from './growth.ts';

/** The page of the site that is the same in every size. */
const named = 'decisions/d-16/index.html';

const rounds = 21;

/** A library filled as the browser fills it, without the words of sections. */
function libraryOf(dist: string): Library {
  const file = (name: string): unknown => JSON.parse(readFileSync(join(dist, 'search', `${name}.json`), 'utf8'));
  const core = file('core') as CoreFile;
  const rest = file('rest') as RestFile;
  const lexicon = makeLexicon();
  Array.from(stockCore(lexicon, core));
  Array.from(stockRest(lexicon, core, rest));
  return { lexicon, synonyms: synonymsFrom(rest.synonyms), compared: core.meta.compared };
}

/** What one press on a facet takes: what is left, and the counts of every facet. Median of a few, ms. */
function facetTime({ lexicon, ...library }: Library): number {
  const { hits } = find('', { lexicon, ...library });
  const entries = hits.map(({ entry }) => entry);
  const values = facetNames.map(
    (facet) => [facet, entries.flatMap((entry) => valuesOf(entry, facet))[0] ?? ''] as const,
  );
  const took = Array.from({ length: rounds }, (_, round) => {
    const [facet, value] = values[round % values.length] ?? ['kind', ''];
    const started = performance.now();
    const choice = toggled(noChoice, facet, value);
    narrowed({ hits }, choice, false);
    for (const name of facetNames) countsOf(entries, choice, name);
    return performance.now() - started;
  });
  return took.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

/** What a built site has, apart from the time that it took. */
export function measureDist(dist: string): Omit<Size, 'added' | 'seconds' | 'cpuSeconds' | 'peakMiB'> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  const sizeOf = (name: string): number => statSync(join(dist, name)).size;
  const compressed = (name: string): number =>
    brotliCompressSync(readFileSync(join(dist, 'search', `${name}.json`))).length / 1024;
  const searchKiB = compressed('core') + compressed('rest');
  return {
    pages: files.filter((name) => name.endsWith('index.md')).length,
    distMiB: files.reduce((sum, name) => sum + sizeOf(name), 0) / 2 ** 20,
    searchKiB,
    textKiB: searchKiB + compressed('text'),
    facetMs: facetTime(libraryOf(dist)),
    pageKiB: sizeOf(named) / 1024,
  };
}
