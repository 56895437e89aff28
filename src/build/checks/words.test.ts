import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { words } from '../../schemas/fields.ts';
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
