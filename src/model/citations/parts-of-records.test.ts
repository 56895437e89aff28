import { expect, test } from 'vitest';
import type { Library } from './library.ts';
import type { Part } from './part.ts';
import { claimParts } from './parts-of-records.ts';
import type { Maker } from './part-maker.ts';

const claim = (state: Library['claims'][number]['state']): Library['claims'][number] => ({
  ...{ id: 'N-43', tier: 'users-1m', says: 'A line.', right: 'Another.', state, kind: 'fact' },
  ...{ pages: [], facts: [], sources: [] },
});
const verdictOn = (state: Library['claims'][number]['state']): unknown => {
  const said: unknown[] = [];
  const maker = {
    library: { claims: [claim(state)] },
    plain: (words: string) => words,
    make: ({ says }: { says: (asOf: 'talk' | 'today') => string }) => {
      said.push(says('today'));
      return {} as Part;
    },
  };
  claimParts(maker as unknown as Maker);
  return said[0];
};

test('a line of the notes is cited with what became of it', () => {
  expect(verdictOn('corrected')).toBe('Corrected: Another.');
  expect(verdictOn('outdated')).toBe('Outdated: Another.');
  expect(verdictOn('confirmed')).toBe('The notes say so; confirmed.');
});
