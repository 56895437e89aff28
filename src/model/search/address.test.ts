import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestQuery, printSearch, readSearch, tidyQuery, type Search } from './address.ts';
import { facetNames, noChoice, type Choice } from './facets.ts';
import { fromEarlier } from './earlier.ts';

const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const choice = fc
  .record(Object.fromEntries(facetNames.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 4 })])))
  .map(
    (chosen) =>
      Object.fromEntries(Object.entries(chosen).map(([facet, ids]) => [facet, ids.sort()])) as unknown as Choice,
  );
const search: fc.Arbitrary<Search> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => tidyQuery(text).query.trim()),
  choice,
});

test('an address gives back the search that it was printed from', () => {
  fc.assert(
    fc.property(search, (asked) => {
      const { search: read, notes } = readSearch(printSearch(asked));
      expect(read).toEqual(asked);
      expect(notes).toEqual([]);
    }),
  );
});

test('any address is read without a fault', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readSearch(text)));
});

test('a query of ten thousand characters is cut, and a note says so', () => {
  const { search: read, notes } = readSearch(`?q=${'cache '.repeat(2000)}`);
  expect(read.query.length).toBeLessThanOrEqual(longestQuery);
  expect(notes).toEqual([`Only the first ${longestQuery} characters were searched for.`]);
});

test('half a character is left out, and the rest is searched for', () => {
  expect(tidyQuery('que\ud800ue').query).toBe('que ue');
  expect(readSearch('?q=%ED%A0%80cache').search.query).toContain('cache');
});

test('a value that does not exist is left out alone, and named', () => {
  const known = { ...noChoice, kind: ['decision'], tier: ['users-1'] };
  const { search: read, notes } = readSearch('?q=cache&kind=decision,descision&tier=users-1&utm_source=x', known);
  expect(read).toEqual({ query: 'cache', choice: { ...noChoice, kind: ['decision'], tier: ['users-1'] } });
  expect(notes).toEqual(['“descision” is no value of “Kind” and was left out.']);
});

test('all that was left out is named, or counted where it is more than a reader takes in', () => {
  const noted = (count: number) =>
    readSearch(`?kind=${Array.from({ length: count }, (_, i) => `x${i}`).join()}`, { ...noChoice }).notes;
  expect(noted(7).at(-1)).toContain('x6');
  expect(noted(8).at(-1)).toBe('2 more parts of the address were left out.');
});

test('addresses of the first edition’s list of decisions still say what they said', () => {
  expect(readSearch(fromEarlier('?find=federation')).search.query).toBe('federation');
  expect(readSearch(fromEarlier('?status=overtaken&layer=data')).search.choice).toMatchObject({
    status: ['superseded'],
    layer: ['data'],
  });
  expect(readSearch(fromEarlier('?changed=yes')).search.choice.status).toEqual(['changed', 'new', 'superseded']);
});
