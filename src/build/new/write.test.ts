import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../checks/content.ts';
import type { Issue } from '../issue.ts';
import { kinds } from './kinds.ts';
import { writeNew } from './write.ts';

const asked: Readonly<Record<string, readonly string[]>> = {
  decision: ['decision', 'D-98'],
  fact: ['fact', 'sqs', 'sqs-quite-new'],
  source: ['source', 'quite-new-document'],
  claim: ['claim', 'users-1m', 'N-98'],
  slide: ['slide', 'users-1m', 'S-98'],
  stage: ['stage', 'stage-z'],
  chooser: ['chooser', 'quite-new'],
  worksheet: ['worksheet', 'quite-new', 'C-NEW'],
  term: ['term', 'quite-new-term'],
};

/** What only the whole library can say: the notes have no such line, and no page has the claim yet. */
const later: Readonly<Record<string, RegExp>> = { claim: /stands for no bullet line|which does not have it/ };

const again: string[] = [];
const written: Record<string, readonly string[]> = {};
let issues: readonly Issue[] = [];
let root = '';
// One of each kind in a copy of the sources, and one look at all of it: that takes as long as the whole check.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'headroom-new-'));
  for (const part of ['src', 'package.json', 'package-lock.json'])
    cpSync(join(process.cwd(), part), join(root, part), { recursive: true });
  for (const [kind, words] of Object.entries(asked)) {
    const now = writeNew(root, words);
    if ('fault' in now) throw new Error(now.fault);
    written[kind] = now.files;
    const then = writeNew(root, words);
    if ('fault' in then) again.push(then.fault);
  }
  issues = checkContent(root);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every kind is tried, and none is written over', () => {
  expect(Object.keys(asked).sort()).toEqual(Object.keys(kinds).sort());
  expect(again).toHaveLength(Object.keys(asked).length);
  for (const fault of again) expect(fault).toContain('already');
});

test.each(Object.keys(asked))('a new %s is valid, and says line by line what is still to be written', (kind) => {
  const files = written[kind] ?? [];
  for (const file of files) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/%\w+%/);
  const [left, wrong] = [true, false].map((unwritten) =>
    issues
      .filter(({ file, message }) => files.includes(file) && message.endsWith('is still to be written') === unwritten)
      .map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`),
  );
  expect(left?.length).toBeGreaterThan(0);
  expect(wrong?.filter((message) => !later[kind]?.test(message))).toEqual([]);
});

test.each([
  [[], 'There is no kind'],
  [['page'], 'There is no kind “page”. It is one of decision'],
  [['constructor', 'x'], 'There is no kind'],
  [['decision'], 'Something is missing'],
  [['decision', 'D-9'], 'D- and two to four digits'],
  [['fact', 'sqs'], 'Something is missing'],
  [['fact', 'nothing', 'nothing-max'], 'nothing.yaml does not exist'],
  [['term', 'acu'], 'has “acu” already'],
])('%j is refused with what to enter', (words, says) => {
  const now = writeNew(root, words);
  expect('fault' in now ? now.fault : '').toContain(says);
});
