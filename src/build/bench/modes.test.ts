import { expect, test } from 'vitest';
import { modeOf } from './modes.ts';

test.each([
  [[], undefined],
  [['search'], 'search'],
  [['--scale'], 'scale'],
  [['--scale', '100', '1000', '--keep'], 'scale'],
  [['--lighthouse', '/D-16/'], 'lighthouse'],
  [['peers', '../shared/bench', '--runs', '3'], 'peers'],
])('%j measures %s', (words, only) => {
  expect(modeOf(words)).toMatchObject({ only });
});

test.each([
  [['--help'], 'help'],
  [['sacle'], 'There is nothing called “sacle” to measure.'],
  [['--scale', 'ten'], '“ten” is no count of decisions: write one such as 100.'],
  [['search', 'more'], '“more” is not known here.'],
])('%j measures nothing: %s', (words, says) => {
  expect(modeOf(words)).toBe(says);
});
