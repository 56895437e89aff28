import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { comparisonSchema } from './comparison.ts';
import { label, plainRef, quoted, words } from './fields.ts';
import { wordsIn } from './word-fields.ts';

const pathsIn = (schema: z.ZodType, value: unknown): string[] =>
  wordsIn(schema, value).map(({ path, figures }) => `${path.join('.')} ${figures}`);

test('words are found by their schema, whatever is built around them', () => {
  const inner = z.strictObject({ says: words.max(9).optional(), name: label, id: z.string() });
  const schema = z
    .strictObject({
      short: words.refine(() => true).default('none'),
      typed: quoted.nullable(),
      list: z.array(inner),
      byName: z.record(z.string(), z.array(words)),
      either: z.union([words.transform((is) => ({ is })), inner]),
      written: z.preprocess((text) => text, words.readonly()),
      later: z.lazy(() => inner),
    })
    .refine(() => true);
  const one = { says: 'a', name: 'b', id: 'c' };
  const value = { short: 'a', typed: 'b', list: [one, one], byName: { x: ['a'] }, either: 'a', written: 'a' };
  expect(pathsIn(schema, { ...value, later: one, unknown: 'a' })).toEqual([
    'short printed',
    'typed typed',
    'list.0.says printed',
    'list.0.name plain',
    'list.1.says printed',
    'list.1.name plain',
    'byName.x.0 printed',
    'either printed',
    'written printed',
    'later.says printed',
    'later.name plain',
  ]);
  expect(pathsIn(schema, { ...value, either: one })).toContain('either.says printed');
});

test('values that do not fit are left to the schema', () => {
  expect(pathsIn(z.strictObject({ list: z.array(words) }), { list: 'a' })).toEqual([]);
  expect(pathsIn(words, 5)).toEqual([]);
});

test('a cell of a comparison is words in every way in which it may be written', () => {
  const cells = { a: 'Yes', b: { is: 'Yes', because: 'So it is.' }, c: { talk: 'No', today: { is: 'Yes' } } };
  expect(pathsIn(comparisonSchema(plainRef), { rows: [{ cells }] })).toEqual([
    'rows.0.cells.a printed',
    'rows.0.cells.b.is printed',
    'rows.0.cells.b.because printed',
    'rows.0.cells.c.talk printed',
    'rows.0.cells.c.today.is printed',
  ]);
});
