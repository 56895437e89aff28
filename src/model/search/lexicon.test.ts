import { expect, test } from 'vitest';
import { entryOf } from './fixture.ts';
import { makeLexicon } from './lexicon.ts';
import { prepared, stem } from './words.ts';

const entry = entryOf('decision', '/decisions/d-09/', 'Database proxy', 'Shrink the pools first.', {
  asks: ['too many connections'],
  hidden: prepared('multiplexing'),
});

test('of an early entry only its names and questions are found, and the rest once it is extended', () => {
  const lexicon = makeLexicon();
  lexicon.add([entry], true);
  expect(lexicon.exact('proxi').entries.size).toBe(1);
  expect(lexicon.exact('connect').entries.size).toBe(1);
  expect(lexicon.exact(stem('multiplexing')).entries.size).toBe(0);
  lexicon.extend(new Map([[0, entry]]));
  expect(lexicon.exact(stem('multiplexing')).entries.size).toBe(1);
  expect(lexicon.df('proxi')).toBe(1);
});
