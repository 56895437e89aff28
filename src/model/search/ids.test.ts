import { expect, test } from 'vitest';
import { idsIn } from './ids.ts';

const known = (id: string): boolean =>
  ['D-16', 'N-28', 'S-12', 'S-03', 'C-QUEUE', 'C-COST-TABLE', 'stage E', 'stage D′'].includes(id);
const ids = (query: string): string[] => idsIn(query, known).map(({ id }) => id);

test.each([
  ['D-16', 'D-16'],
  ['d16', 'D-16'],
  ['D 16', 'D-16'],
  ['D–16', 'D-16'],
  ['decision 16', 'D-16'],
  ['adr-16', 'D-16'],
  ['n28', 'N-28'],
  ['claim 28', 'N-28'],
  ['S 12', 'S-12'],
  ['slide 3', 'S-03'],
  ['S03', 'S-03'],
  ['c queue', 'C-QUEUE'],
  ['C_COST_TABLE', 'C-COST-TABLE'],
  ['Stage e', 'stage E'],
  ["stage d'", 'stage D′'],
])('%s names %s', (query, id) => {
  expect(ids(query)).toEqual([id]);
});

test('a service whose name looks like a slide is a service', () => {
  expect(ids('s3')).toEqual([]);
  expect(ids('s3 price')).toEqual([]);
});

test('what can only be an id is named even where no record has it', () => {
  expect(idsIn('D-27', known)).toMatchObject([{ id: 'D-27', known: false }]);
  expect(ids('c sharp')).toEqual([]);
  expect(ids('decision 99')).toEqual([]);
});

test('an id stands among other words, and several may', () => {
  expect(ids('why D-16 and not n28?')).toEqual(['D-16', 'N-28']);
});
