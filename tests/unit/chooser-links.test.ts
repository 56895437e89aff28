import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { answersFrom, bothDays, type Tree } from '../../src/model/chooser/index.ts';
import { askedIn, type Asked } from '../../src/model/chooser/answer.ts';
import { sheetQuery, sourceOf } from '../../src/model/chooser/sheet-query.ts';
import { paths } from '../../src/model/chooser/paths.ts';
import { caseFrom } from '../../src/model/worksheet/from-address.ts';
import type { Sheet } from '../../src/model/worksheet/sheet.ts';
import { trees } from '../golden/choosers.ts';
import { limitsOf } from '../golden/records.ts';

type Result = Tree['results'][number];

/** What a reader can have given a number to who has come to a result. */
function givenBefore(tree: Tree, result: Result): readonly Asked[] {
  const onTheWay = bothDays.flatMap((asOf) =>
    paths(tree, asOf)
      .filter(({ result: end }) => end === result.id)
      .flatMap(({ steps }) => steps.map(({ question }) => question)),
  );
  const shown = result.worksheets.flatMap(({ shows }) => Object.values(shows).flat());
  const there = new Set([...onTheWay, ...result.asks, ...shown]);
  return askedIn(tree).filter(({ id, number }) => number && there.has(id));
}

/** The fields of a calculator that are a reader's own numbers, and of the kind of that question. */
const fieldsFor = (sheet: Sheet, { number }: Asked): readonly string[] =>
  Object.values(sheet.inputs)
    .filter(({ start, options }) => typeof start === 'number' && !options)
    .filter(({ want }) => want.dimension === number?.dimension)
    .filter(
      // A count of anything may be anything; a rate of messages is not one of connections.
      ({ want }) => number?.noun === want.noun || (number?.dimension !== 'count' && number?.noun === undefined),
    )
    .map(({ param }) => param);

const links = trees.flatMap((tree) =>
  tree.results.flatMap((result) =>
    result.worksheets.map((link) => ({
      tree,
      result,
      link,
      sheet: sheets.find(({ id }) => id === link.id)!,
      name: `${tree.id}, ${result.id}: ${link.id}`,
    })),
  ),
);

test.each(links)('$name is given every number that it has a field for, or the record says why not', (one) => {
  const { tree, result, link, sheet } = one;
  const taken = new Set(Object.values(link.fields).map(sourceOf));
  const full = { ...link.fields, ...link.fixed };
  const open = (asked: Asked) => fieldsFor(sheet, asked).filter((field) => !(field in full));
  const left = givenBefore(tree, result).filter(
    (asked) => !taken.has(asked.id) && !(asked.id in link.leaves) && open(asked).length > 0,
  );
  expect(left.map(({ id }) => id)).toEqual([]);
  // Nothing is excused that is passed on, and nothing that no field would take.
  for (const id of Object.keys(link.leaves)) {
    const asked = askedIn(tree).find((each) => each.id === id);
    expect(taken, `${id} is passed on`).not.toContain(id);
    expect(asked && open(asked).length, `no field takes ${id}`).toBeGreaterThan(0);
  }
});

const filled = links.filter(({ link }) => Object.keys(link.fields).length > 0);

describe('a number arrives in the calculator as it was given', () => {
  const units: Record<string, readonly string[]> = {
    time: [' ms', ' s', ' min', ' h'],
    rate: ['/s', '/min', '/h'],
    bytes: [' bytes', ' KB', ' KiB'],
    count: [''],
  };

  test.each(filled)('$name', ({ tree, link, sheet }) => {
    const sources = Object.entries(link.fields).flatMap(([field, source]) => {
      const asked = askedIn(tree).find(({ id }) => id === sourceOf(source));
      const input = Object.values(sheet.inputs).find(({ param }) => param === field);
      return asked?.number && input ? [{ field, source, asked, number: asked.number, input }] : [];
    });
    expect(sources).toHaveLength(Object.keys(link.fields).length);
    const one = fc.tuple(fc.constantFrom(...sources), fc.integer({ min: 1, max: 9999 }), fc.nat());
    fc.assert(
      fc.property(
        one,
        fc.constantFrom(...bothDays),
        ([{ field, source, asked, number, input }, digits, pick], asOf) => {
          const given = units[number.dimension] ?? [''];
          const answers = answersFrom(tree, { [asked.id]: `${digits}${given[pick % given.length] ?? ''}` });
          const value = answers[asked.id]?.value;
          if (value === undefined) return;
          const expected = source.startsWith('1/') ? 1 / value : value;
          // Beyond what the field takes the calculator says so itself.
          const { min = 0, max = Infinity, whole } = input.want;
          if (expected < min || expected > max || (whole && !Number.isInteger(expected))) return;
          const { state, notes } = caseFrom(sheet, limitsOf(sheet), sheetQuery(tree, link, answers), asOf);
          expect(notes).toEqual([]);
          const key = Object.keys(sheet.inputs).find((name) => sheet.inputs[name]?.param === field) ?? '';
          expect(Math.abs(Number(state.inputs[key]) / expected - 1)).toBeLessThan(1e-4);
        },
      ),
      { numRuns: 60 },
    );
  });
});
