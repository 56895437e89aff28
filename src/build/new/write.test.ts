import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../checks/content.ts';
import { unfinishedIn } from '../checks/unfinished.ts';
import { printIssue } from '../issue.ts';
import { kinds } from './kinds.ts';
import { nextSteps } from './next-steps.ts';
import { writeNew, type Written } from './write.ts';

const asked: Readonly<Record<string, readonly string[]>> = {
  decision: ['decision', 'D-98'],
  fact: ['fact', 's3', 's3-quite-new'],
  source: ['source', 'quite-new-document'],
  claim: ['claim', 'users-1m', 'N-44'],
  slide: ['slide', 'users-1m', 'S-98'],
  stage: ['stage', 'stage-z'],
  chooser: ['chooser', 'quite-new'],
  worksheet: ['worksheet', 'quite-new', 'C-NEW'],
  term: ['term', 'quite-new-term'],
};

/** What the step after the words gives: no page and no step of a tier names them, a page names a claim begun again, no drawing is made. */
const later = /N-44 is on this page|which does not have it|this drawing is missing|no step of this tier names/;

const again: string[] = [];
const written: Record<string, Exclude<Written, { fault: string }>> = {};
const left: string[] = [];
let after: readonly string[] = [];
let root = '';

/** What an author writes instead of a placeholder: words of the length that the field takes. */
function fill(file: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  const words = text
    .replace(/ # «[^»]*»$/gm, '')
    .replace(/^(description: (?:>-\n {2})?)«[^»]*»/m, '$1A page that a test has filled with words of its own.')
    .replace(/«[^»]*»/g, 'Some words');
  writeFileSync(join(root, file), words);
}

// One of each kind in a copy of the sources, and one look at all of it: that takes as long as the whole check.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'headroom-new-'));
  for (const part of ['src', 'package.json', 'package-lock.json'])
    cpSync(join(process.cwd(), part), join(root, part), { recursive: true });
  // Every line of the notes has its claim: one is taken out, to be begun again.
  const claims = join(root, 'src/content/claims/users-10k.yaml');
  writeFileSync(claims, readFileSync(claims, 'utf8').replace(/^ {2}- id: N-44\n(?: {4}.*\n|\n)*/m, ''));
  for (const [kind, words] of Object.entries(asked)) {
    const now = writeNew(root, words);
    if ('fault' in now) throw new Error(now.fault);
    written[kind] = now;
    const then = writeNew(root, words);
    if ('fault' in then) again.push(then.fault);
  }
  left.push(...checkContent(root).map(printIssue));
  for (const { files } of Object.values(written)) files.forEach(fill);
  after = checkContent(root).map(printIssue);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every kind is tried, and none is written over', () => {
  expect(Object.keys(asked).sort()).toEqual(Object.keys(kinds).sort());
  expect(again).toHaveLength(Object.keys(asked).length);
  for (const fault of again) expect(fault).toContain('already');
});

test.each(Object.keys(asked))('a new %s is refused while a placeholder is left, and for nothing else', (kind) => {
  const files = written[kind]?.files ?? [];
  const about = left.filter((line) => files.some((file) => line.startsWith(`${file}:`)));
  const wanted = about.filter((line) => /is still to be written|still has the value of the template/.test(line));
  expect(wanted.length).toBeGreaterThan(0);
  expect(about.filter((line) => !wanted.includes(line) && !later.test(line))).toEqual([]);
  for (const file of files) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/%\w+%/);
});

test('once its placeholders are filled, every kind passes the checks', () => {
  expect(after.filter((line) => !later.test(line))).toEqual([]);
});

test('a new page or stage comes last in its list', () => {
  for (const kind of ['chooser', 'worksheet', 'stage'])
    for (const file of written[kind]?.files.filter((name) => /docs|architectures/.test(name)) ?? [])
      expect(readFileSync(join(root, file), 'utf8')).toMatch(/^order: (?!99$)[1-9]\d*$/m);
});

test('every placeholder tells its author what to do', () => {
  for (const line of left.filter((one) => one.includes('still to be written')))
    expect(line).toMatch(/written\. (Ask|Describe|Give|Link|List|Name|Say|Write) /);
});

test.each(Object.keys(asked))('after a new %s each step has a number, and the last one the page to look at', (kind) => {
  const steps = written[kind] ? nextSteps(written[kind], unfinishedIn('a.yaml', 'title: «Name it»')) : [];
  expect(steps[0]).toMatch(/^Written: src\//);
  expect(steps.filter((line) => /^\d/.test(line)).map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.']);
  expect(steps.at(-1)).toMatch(/localhost:4321\/[a-z0-9/-]+\/$/);
  expect(steps.join('\n')).not.toMatch(/%\w+%/);
});

test.each([
  [[], 'Say what to begin, and its id:\n  npm run new -- decision D-29\n  npm run new -- fact sqs sqs-delay-max'],
  [['page'], 'There is no kind “page”'],
  [['desicion', 'D-98'], 'did you mean “decision”?'],
  [['constructor', 'x'], 'There is no kind'],
  [['decision'], 'Something is missing.\nWrite: npm run new -- decision <id>'],
  [['decision', 'D-9'], 'D- and two to four digits'],
  [['decision', 'D-98', 'more'], '“more” is too much'],
  [['fact', 'sqs'], 'Something is missing.\nWrite: npm run new -- fact <service> <id>'],
  [['fact', 'sqss', 'nothing-max'], 'There is no service “sqss”: did you mean “sqs”?'],
  [['claim', 'users-2', 'N-45'], 'There is no tier “users-2”: did you mean “users-1”? The tiers are users-1, '],
  [['claim', 'N-97', 'users-1m'], '<tier> comes first: npm run new -- claim users-1m N-97'],
  [['claim', 'users-1m', 'N-45'], 'has the id “N-45” already'],
  [['claim', 'users-1m', 'N-99'], '“N-99” is no id of a claim.\nWrite'],
  [['claim', 'users-1m', 'N-99'], '03 to 77. Each has its claim'],
  [['decision', 'D-099'], 'three or more without a leading zero'],
  [['worksheet', 'other-name', 'C-NEW'], 'quite-new.yaml:1 has the id “C-NEW” already'],
  [['worksheet', 'Other', 'C-OTHER'], '“Other” is no <name>'],
  [['term', 'acu'], 'glossary.yaml:2 has the id “acu” already'],
])('%j is refused with what to enter', (words, says) => {
  const now = writeNew(root, words);
  expect('fault' in now ? now.fault : '').toContain(says);
});
