import { expect, test } from 'vitest';
import { conceptsIn, packSynonym, synonymsFrom } from './concepts.ts';
import { libraryOf } from './fixture.ts';

const { lexicon } = libraryOf();
const read = (query: string, means: string, ...typed: string[]) =>
  conceptsIn(query, lexicon, synonymsFrom([packSynonym({ means, typed })]));
const lookups = (concepts: ReturnType<typeof read>): number[] => concepts.map(({ options }) => options.length);

test('a word that is made of several has the synonyms of the whole', () => {
  const [whole] = read('app-runner', 'queue', 'apprunner');
  const [alone] = read('app-runner', 'queue', 'anything');
  expect(whole?.options).toHaveLength((alone?.options.length ?? 0) + 1);
});

test('the synonyms of one word do not take the next one with it', () => {
  const concepts = read('fargate connections', 'queue', 'fargate');
  expect(concepts.map(({ typed }) => typed)).toEqual(['fargate', 'connections']);
});

test('the longest run of words that has synonyms is one thing', () => {
  const concepts = read('read slave pool', 'queue', 'read slave');
  expect(concepts.map(({ typed }) => typed)).toEqual(['read slave', 'pool']);
  expect(lookups(concepts)[0]).toBe(1);
});
