import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLibrary } from '../../src/build/checks/records.ts';
import { worksheetIssues } from '../../src/build/checks/worksheets.ts';
import { printIssue } from '../../src/build/issue.ts';

const root = join(import.meta.dirname, '../..');
const record = 'src/content/worksheets/cost-cluster.yaml';
let site: string;
let before: string;

/** The project's own calculators, in a folder where one record may be broken. */
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'headroom-sheets-'));
  cpSync(join(root, 'src/content'), join(site, 'src/content'), { recursive: true });
  symlinkSync(join(root, 'src/model'), join(site, 'src/model'));
  before = readFileSync(join(site, record), 'utf8');
});

afterAll(() => rmSync(site, { recursive: true }));

/** What the checks say of the record with some words of it exchanged. */
function faults(from: string | RegExp, to: string): string[] {
  expect(before).toMatch(from);
  writeFileSync(join(site, record), before.replace(from, to));
  const library = readLibrary(site);
  return [...library.issues, ...worksheetIssues(site, library)].map(printIssue);
}

const lineOf = (text: string): number => before.split('\n').findIndex((line) => line.includes(text)) + 1;

test('a record as it is has no faults', () => {
  expect(faults('id: C-COST-CLUSTER', 'id: C-COST-CLUSTER')).toEqual([]);
});

test('a result that the formula does not give is told with its line, and the nearest', () => {
  const line = lineOf('  evenRate:');
  expect(faults(/^ {2}evenRate:/m, '  evenRat:')).toContain(
    `${record}:${line} C-COST-CLUSTER: the formula gives no “evenRat”. Did you mean “evenRate”?`,
  );
});

test('a place in a sentence that names nothing is told with its line', () => {
  const line = lineOf('@iosMonth@');
  expect(faults('@iosMonth@', '@iosMonht@')).toContainEqual(
    expect.stringMatching(
      new RegExp(`yaml:${line} C-COST-CLUSTER: “@iosMonht@” names no input.*Did you mean “iosMonth”\\?$`),
    ),
  );
});

test('a condition that nothing gives is told', () => {
  expect(faults(/\bquiet:/, 'quite:')).toEqual([
    expect.stringMatching(/yaml:\d+ C-COST-CLUSTER: no condition “quite”\. Did you mean “quiet”\?$/),
    expect.stringMatching(/yaml:\d+ C-COST-CLUSTER: nothing is said by the condition “quiet”$/),
  ]);
  expect(faults('saved above 0', 'savd above 0')).toEqual([
    expect.stringMatching(/yaml:\d+ C-COST-CLUSTER: no condition “savd above 0”\. Did you mean “saved”\?$/),
  ]);
});

test('a field that the schema refuses is told once', () => {
  expect(faults('services: [aurora', 'services: [aurroa')).toHaveLength(1);
});

test('a worked sum like one that does not exist, or has no words of its own, is told', () => {
  const told = expect.stringMatching(/yaml:\d+ .*name a sum of this record that has its own words/) as string;
  const sum = 'broken: { like: nothing, values: {} }';
  expect(faults(/$/, before.includes('\nworked:') ? `  ${sum}\n` : `worked:\n  ${sum}\n`)).toContainEqual(told);
});
