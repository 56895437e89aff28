import { expect, test } from 'vitest';
import { tiers } from '../tiers.ts';
import { clock, deckOf, jumpTo, slideAt, slideId, stepFrom } from './deck.ts';

const all = [
  { id: 'S-01', tier: 'users-1' },
  { id: 'S-15', tier: 'users-10k' },
  { id: 'S-16', tier: 'users-10k' },
  { id: 'S-44', tier: 'closing' },
];
const deck = (query: string) => {
  const params = new URLSearchParams(query);
  return deckOf((name) => params.get(name), all, tiers);
};

test('without a wish the deck is the whole talk', () => {
  expect(deck('')).toEqual({ ids: ['S-01', 'S-15', 'S-16', 'S-44'], says: [] });
});

test('a tier is a deck of its own, and an unknown one is named with those that exist', () => {
  expect(deck('tier=users-10k')).toMatchObject({ ids: ['S-15', 'S-16'], title: 'More than 10,000 users', says: [] });
  expect(deck('tier=users-2k').ids).toHaveLength(4);
  expect(deck('tier=users-2k').says).toEqual([
    'There is no tier “users-2k”: use users-1, users-10k, users-1m, users-10m or closing. Showing all 4 slides.',
  ]);
});

test('a list of ids is a deck in its own order, in any spelling, each once', () => {
  expect(deck('slides=S-44,s15,1,S-44')).toMatchObject({ ids: ['S-44', 'S-15', 'S-01'], says: [] });
});

test('unknown ids of a list are named, and the others shown', () => {
  expect(deck('slides=S-15,S-99,x')).toMatchObject({
    ids: ['S-15'],
    says: ['There is no slide S-99 or x: ids run from S-01 to S-44.'],
  });
  expect(deck('slides=S-99').ids).toHaveLength(4);
  expect(deck('slides=S-99').says[0]).toContain('Showing all 4 slides.');
  expect(deck('slides=')).toMatchObject({ says: ['The list of slides is empty. Showing all 4 slides.'] });
});

test('an address that names a slide of the deck leads to it, any other to the first and says so', () => {
  const tier = deck('tier=users-10k');
  expect(slideAt(tier, '', all)).toEqual({ id: 'S-15' });
  expect(slideAt(tier, 's-16', all)).toEqual({ id: 'S-16' });
  expect(slideAt(tier, 'S-44', all)).toEqual({ id: 'S-15', says: 'S-44 is not in this deck. Showing S-15.' });
  expect(slideAt(tier, 'S-77', all).says).toBe('There is no slide “S-77”: ids run from S-01 to S-44. Showing S-15.');
  expect(slideAt(tier, 'nonsense', all).says).toContain('“nonsense”');
});

test('a number jumps to that place of the deck, and a wrong one says which are right', () => {
  expect(jumpTo(deck('tier=users-10k'), '2')).toEqual({ id: 'S-16' });
  for (const wrong of ['0', '3', '999999999999999999999'])
    expect(jumpTo(deck('tier=users-10k'), wrong)).toEqual({
      says: `There is no slide ${wrong}. Enter a number from 1 to 2.`,
    });
});

test('steps end at both ends of the deck', () => {
  expect(stepFrom(deck(''), 'S-15', 1)).toBe('S-16');
  expect(stepFrom(deck(''), 'S-44', 1)).toBe('S-44');
  expect(stepFrom(deck(''), 'S-01', -1)).toBe('S-01');
  expect(stepFrom(deck(''), 'S-01', Infinity)).toBe('S-44');
});

test('ids are read in any spelling and as nothing else', () => {
  expect(['S-01', 's 1', '1', 'S-100', 'D-01', ''].map(slideId)).toEqual([
    'S-01',
    'S-01',
    'S-01',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a clock shows hours only where there are any', () => {
  expect([0, 65, 3729.9].map(clock)).toEqual(['0:00', '1:05', '1:02:09']);
});
