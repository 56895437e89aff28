import { expect, test } from 'vitest';
import { printIssue } from '../issue.ts';
import { listIssues } from './page-lists.ts';
import type { PageSource } from './page-source.ts';

const page = (id: string, frontmatter: Record<string, unknown>): PageSource =>
  ({ id, file: `${id}.mdx`, frontmatter, frontmatterLine: () => 3 }) as unknown as PageSource;

const faults = (...pages: PageSource[]): string[] => listIssues(pages).map(printIssue);

test('pages of different folders may have the same place, and several none', () => {
  const lists = [page('capacity/tail', { order: 1 }), page('choose/async', { order: 1 })];
  expect(faults(...lists, page('capacity/index', { order: 0 }), page('capacity/breaks', { order: 0 }))).toEqual([]);
});

test('two pages of a folder in one place are told', () => {
  expect(faults(page('capacity/tail', { order: 7 }), page('capacity/cache', { order: 7 }))).toEqual([
    'capacity/cache.mdx:3 frontmatter: `order`: 7 is the place of capacity/tail.mdx. Give each page of a folder its own',
  ]);
});

test('a calculator that no list shows is told', () => {
  expect(faults(page('capacity/tail', { kind: 'capacity', id: 'C-TAIL', reviewed: '2026-09-01' }))).toEqual([
    'capacity/tail.mdx:3 frontmatter: capacity/tail has no `family`, so that no list of calculators shows it',
  ]);
});

test('a record that does not say when it was reviewed is told', () => {
  expect(faults(page('decisions/d-01', { kind: 'decision', id: 'D-01' }))).toEqual([
    'decisions/d-01.mdx:3 frontmatter: `reviewed` is missing: the feed and the page of a record name that day. Enter the day on which the page was last read against its sources, as YYYY-MM-DD',
  ]);
});
