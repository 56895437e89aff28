import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, toneWords, type Entry, type Tone } from './entry.ts';
import { chosen, countsOf, facetNames, noChoice, toggled, valuesOf, type Choice } from './facets.ts';
import { entryOf } from './fixture.ts';

const some = (...values: string[]): fc.Arbitrary<string[]> => fc.subarray(values);
const entry: fc.Arbitrary<Entry> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    tier: some('users-1', 'users-10k', 'users-1m'),
    layer: some('data', 'async'),
    service: some('sqs', 'sns', 'aurora'),
    goal: some('cost', 'capacity'),
    tone: fc.option(fc.constantFrom(...(Object.keys(toneWords) as Tone[]))),
  })
  .map(({ kind, tone, ...facets }) =>
    entryOf(kind, '/x/', 'X', '', { ...facets, ...(tone ? { status: { tone, words: tone } } : {}) }),
  );
const entries = fc.array(entry, { maxLength: 30 });
const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.subarray([...kinds]),
  tier: some('users-1', 'users-10k', 'users-1m'),
  layer: some('data', 'async'),
  service: some('sqs', 'sns', 'aurora'),
  status: fc.subarray(Object.keys(toneWords)),
  goal: some('cost', 'capacity'),
});

test('a count is the number of entries that choosing the value alone would leave', () => {
  fc.assert(
    fc.property(entries, choice, (all, taken) => {
      for (const facet of facetNames)
        for (const [value, count] of countsOf(all, taken, facet))
          expect(all.filter((one) => chosen(one, { ...taken, [facet]: [value] }))).toHaveLength(count);
    }),
  );
});

test('what is chosen has a value of each facet that is chosen by', () => {
  fc.assert(
    fc.property(entries, choice, (all, taken) => {
      for (const one of all.filter((each) => chosen(each, taken)))
        for (const facet of facetNames)
          if (taken[facet].length > 0)
            expect(valuesOf(one, facet).some((value) => taken[facet].includes(value))).toBe(true);
    }),
  );
});

test('nothing chosen leaves everything; a value taken twice is given back', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(all.filter((one) => chosen(one, noChoice))).toEqual(all);
    }),
  );
  expect(toggled(toggled(noChoice, 'kind', 'decision'), 'kind', 'decision')).toEqual(noChoice);
});
