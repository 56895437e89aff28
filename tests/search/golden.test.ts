import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { find, type Hit } from '../../src/model/search/find.ts';
import { builtLibrary } from './library.ts';

/** A query with the places that answer it: ids, addresses, `fact:<id>`, `beyond:<topic>`, or `none`. */
interface Golden {
  readonly ask: string;
  /** Any of these may be the first hit. */
  readonly first: readonly string[];
  /** Each of these has to be among the first three. */
  readonly within3?: readonly string[];
}

const { queries } = parse(readFileSync('tests/search/golden.yaml', 'utf8')) as { queries: Golden[] };
const library = builtLibrary();

/** An address without its query: page and anchor. */
const partsOf = (path: string): [page: string, anchor: string] => {
  const [before = '', anchor = ''] = path.split('#');
  return [before.split('?')[0] ?? '', anchor];
};

function opens({ entry, path }: Hit, place: string): boolean {
  const [page, anchor] = partsOf(path);
  if (place.startsWith('fact:')) return entry.kind === 'limit' && anchor === place.slice(5);
  if (place.startsWith('beyond:')) return page === `/reference/not-covered/${place.slice(7)}/`;
  if (!place.startsWith('/')) return entry.id === place || anchor === place;
  const [wanted, part] = partsOf(place);
  return page === wanted && (part === '' || part === anchor || part === partsOf(entry.path)[1]);
}

const asked = queries.map(({ ask, first, within3 = [] }) => {
  const { hits, none } = find(ask, library);
  const three = hits.slice(0, 3);
  const nothing = first.includes('none');
  const isFirst = nothing ? none : first.some((place) => hits[0] && opens(hits[0], place));
  const among = (place: string): boolean => three.some((hit) => opens(hit, place));
  const isThere = (nothing ? none : first.some(among)) && within3.every(among);
  const got = three.map(({ entry, path }) => `${entry.id ?? ''} ${path}`.trim()).join(' | ') || 'nothing';
  return { isFirst, isThere, line: `${ask} → ${got}; wanted ${[...first, ...within3].join(', ')}` };
});

const share = (count: number): number => count / asked.length;
const misses = asked.filter(({ isFirst, isThere }) => !isFirst || !isThere);

test('the golden set has at least 200 queries', () => {
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(new Set(queries.map(({ ask }) => ask)).size).toBe(queries.length);
});

test('the first hit answers in 92 of 100 queries, one of the first three in 98', () => {
  console.log(misses.map(({ isFirst, line }) => `${isFirst ? 'three' : 'first'}: ${line}`).join('\n'));
  const firsts = share(asked.filter(({ isFirst }) => isFirst).length);
  const threes = share(asked.filter(({ isThere }) => isThere).length);
  console.log(
    `first hit ${(100 * firsts).toFixed(1)} %, first three ${(100 * threes).toFixed(1)} % of ${asked.length}`,
  );
  expect(firsts).toBeGreaterThanOrEqual(0.92);
  expect(threes).toBeGreaterThanOrEqual(0.98);
});

test('every decision, calculator, claim and slide is found by its number', () => {
  const lost = library.lexicon.entries
    .flatMap(({ id }) => id ?? [])
    .filter((id) => find(id, library).hits[0]?.entry.id !== id);
  expect(lost).toEqual([]);
});

test('no hit shows what its record corrects', () => {
  const claims = library.lexicon.entries.filter(({ kind, status }) => kind === 'claim' && status?.tone === 'corrected');
  expect(claims.length).toBeGreaterThan(10);
  for (const { title, hidden } of claims) expect(title).not.toBe(hidden);
});
