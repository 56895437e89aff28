import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { label, words } from '../../schemas/fields.ts';
import { termSchema } from '../../schemas/term.ts';
import { wordIssuesOf } from './words.ts';

const issues = (schema: z.ZodType, data: unknown): string[] =>
  wordIssuesOf(
    { schema, data, file: 'x.yaml', lineOf: (path) => path.length, who: 'x: ' },
    { facts: new Set(['size-max']), worked: new Set() },
    [],
  ).map(({ line, message, fix }) => `${String(line)} ${message}. ${fix ?? ''}`);

test('a word field is checked as soon as its schema has it', () => {
  const schema = termSchema().extend({ hints: z.array(z.strictObject({ says: words })).default([]) });
  expect(issues(schema, { hints: [{ says: 'At most 200 of them.' }, { says: 'Up to [[size-mx]].' }] })).toEqual([
    '3 x: the figure “200” is typed by hand. Print it with [[fact-id]]',
    '3 x: “size-mx” names no fact. Did you mean “size-max”?',
  ]);
  expect(issues(schema, { hints: [{ says: 'Up to [[size-max]].' }] })).toEqual([]);
});

test('a mark that is broken by a blank, or never closed, is reported with what to write', () => {
  const schema = termSchema().extend({ hints: z.array(words).default([]) });
  const broken = (...hints: string[]) => issues(schema, { hints });
  expect(broken('Up to [[size- max]].', 'Up to [[ size-max ]].', 'Up to [[size-\nmax@talk]].')).toEqual([
    '2 x: “[[size- max]]” is no mark and would be printed as it is. Write [[size-max]]',
    '2 x: “[[ size-max ]]” is no mark and would be printed as it is. Write [[size-max]]',
    '2 x: “[[size- max@talk]]” is no mark and would be printed as it is. Write [[size-max@talk]]',
  ]);
  expect(broken('Up to [[size max.')).toEqual([
    '2 x: “[[size max.” is no mark and would be printed as it is. Write [[fact-id]] or [[worked:C-CONC/example]], without blanks',
  ]);
  expect(broken('Up to [[size-max@talk]] of [[size-max]].')).toEqual([]);
});

test('a mark in a field that is printed as it is, is reported', () => {
  const schema = termSchema().extend({ name: label });
  expect(issues(schema, { name: 'At [[size-max]]' })).toEqual([
    '1 x: a mark prints nothing in “At [[size-max]]”. Say it without the mark: this field is printed as it is',
  ]);
});
