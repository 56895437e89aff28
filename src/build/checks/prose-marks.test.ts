import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPages } from './page-source.ts';
import { proseMarkIssues } from './prose-marks.ts';

const root = mkdtempSync(join(tmpdir(), 'headroom-marks-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const issues = (body: string): string[] => {
  mkdirSync(join(root, 'src/content/docs'), { recursive: true });
  writeFileSync(join(root, 'src/content/docs/one.mdx'), `---\ntitle: One\n---\n\n${body}\n`);
  return readPages(root).pages.flatMap((page) =>
    proseMarkIssues(page).map(({ line, message, fix }) => `${String(line)} ${message}. ${fix ?? ''}`),
  );
};

test('a mark of a record in the text of a page, or in an attribute, is reported with the component to write', () => {
  expect(issues('First line,\nthen [[aurora-acu- max]].\n\n<Note says="Up to [[aurora-acu-max]]." />')).toEqual([
    '6 “[[aurora-acu- max]]” prints nothing in the text of a page. Write <Fact id="aurora-acu-max" />',
    '8 “[[aurora-acu-max]]” prints nothing in the text of a page. Write <Fact id="aurora-acu-max" />',
  ]);
});

test('links, anchors, code and figures are no marks', () => {
  expect(issues('## Title [#title]\n\n`[[code]]` and <Fact id="aurora-acu-max" /> and [a link](/x/).')).toEqual([]);
});
