import { expect, test } from 'vitest';
import { standingOf, standingWords, toneAndWords } from './standing.ts';

test('a decision holds where neither day says otherwise', () => {
  expect(standingOf({ talk: 'accepted', today: 'accepted' })).toBe('current');
  expect(standingOf({ talk: 'accepted', today: 'amended' })).toBe('changed');
});

test('what events or another record took over is superseded in part', () => {
  expect(standingOf({ talk: 'accepted', today: 'overtaken' })).toBe('superseded');
  expect(standingOf({ talk: 'accepted', today: 'replaced' })).toBe('superseded');
});

test('what the talk did not decide is new', () => {
  expect(standingOf({ talk: 'absent', today: 'accepted' })).toBe('new');
  expect(standingOf({ talk: 'open', today: 'accepted' })).toBe('new');
});

test('each standing has words of its own', () => {
  expect(new Set(Object.values(standingWords)).size).toBe(4);
  expect(toneAndWords({ talk: 'absent', today: 'accepted' })).toEqual({ tone: 'new', words: 'New since the talk' });
});
