import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printChoice, readChoice } from './link.ts';

const known = ['queue', 'topic', 'bus', 'stream'];

test('two or three columns are read in the order of the address', () => {
  expect(readChoice(known, '?with=stream,queue')).toEqual({ chosen: ['stream', 'queue'], notes: [] });
  expect(readChoice(known, '')).toEqual({ chosen: [], notes: [] });
});

test('what cannot be shown is left out alone, and a note says so', () => {
  expect(readChoice(known, '?with=queue,tpoic,bus,queue')).toEqual({
    chosen: ['queue', 'bus'],
    notes: ['“tpoic” is no column of this table; it was left out.', '“queue” is named twice; it is shown once.'],
  });
  expect(readChoice(known, '?with=queue,topic,bus,stream')).toEqual({
    chosen: ['queue', 'topic', 'bus'],
    notes: ['“stream” was left out: three columns fit side by side.'],
  });
});

test('a misspelt name of the address is noted; the day of the page is not', () => {
  expect(readChoice(known, '?whit=queue,bus&as-of=talk')).toEqual({
    chosen: [],
    notes: ['“whit” means nothing to this table; it was left out.'],
  });
});

test('the choice is written readably, and keeps the day', () => {
  expect(printChoice(['queue', 'bus'], '?as-of=talk')).toBe('?as-of=talk&with=queue,bus');
  expect(printChoice([], '?with=queue,bus')).toBe('');
});

test('what is written is read back, and no address throws', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: 3 }), (chosen) => {
      expect(readChoice(known, printChoice(chosen)).chosen).toEqual(chosen);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (search) => {
      expect(readChoice(known, search).notes.length).toBeLessThanOrEqual(8);
    }),
  );
});
