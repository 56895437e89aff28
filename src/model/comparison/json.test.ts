import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainAt } from '../chooser/plain.ts';
import { factOf, small } from './fixture.ts';
import { comparisonJson } from './json.ts';

const file = comparisonJson([small], () => 'https://example.org/choose/compare/', {
  factOf,
  plain: (words, asOf) => plainAt(asOf, factOf).words(words),
});
const [table] = file.tables;
const [size, order] = table?.rows ?? [];

test('a cell carries its words, its facts and the days of their sources, by day', () => {
  expect(size?.cells['queue']).toEqual({
    talk: {
      kind: 'said',
      is: '256 KiB',
      says: null,
      because: null,
      facts: [{ id: 'queue-size', value: '256\u00a0KiB', seen: '2024-01-01', mark: null }],
    },
    today: {
      kind: 'said',
      is: '1,024 KiB',
      says: null,
      because: null,
      facts: [{ id: 'queue-size', value: '1,024\u00a0KiB', seen: '2026-08-06', mark: null }],
    },
  });
});

test('what is not known and what does not exist are told apart', () => {
  expect(order?.cells['topic']?.talk.kind).toBe('unsaid');
  expect(order?.cells['bus']?.talk.kind).toBe('absent');
});

test('every field is there, and what is absent is null', () => {
  const undefinedIn = (value: unknown): boolean =>
    value === undefined ||
    (typeof value === 'object' && value !== null && Object.values(value).some((part) => undefinedIn(part)));
  expect(undefinedIn(file)).toBe(false);
  expect(order?.question).toBeNull();
  expect(table?.columns[0]?.variant).toBeNull();
});

test('the page describes every field', () => {
  const page = readFileSync(new URL('../../content/docs/reference/choosers.mdx', import.meta.url), 'utf8');
  const cell = size?.cells['queue']?.today;
  const parts = [file, table, table?.columns[0], size, cell, cell?.facts[0]];
  for (const field of parts.flatMap((part) => Object.keys(part ?? {}))) {
    expect(page, `the tables of fields have \`${field}\``).toContain(`\`${field}\``);
  }
});
