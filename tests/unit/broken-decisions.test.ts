import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { decisionSections } from '../../src/build/checks/decision-sections.ts';
import { checkContent } from '../../src/build/checks/content.ts';
import { printIssue } from '../../src/build/issue.ts';
import { days } from '../../src/model/facts/days.ts';

const sound = join(import.meta.dirname, '../fixtures/sound');
const sites: string[] = [];

afterEach(() => sites.splice(0).forEach((site) => rmSync(site, { recursive: true })));

const option = (id: string) => `### ${id} [#option-${id}]\n\n- **For.** A reason.\n- **Against.** Another.\n`;
const body = decisionSections
  .map(
    ([id, title]) => `## ${title} [#${id}]\n\n${id === 'options' ? `${option('one')}\n${option('two')}` : 'Words.'}\n`,
  )
  .join('\n');

/** A small sound record. */
const record = (id: string, relations = ''): string => `---
title: Decide ${id}
description: A record of a very small site that holds together as it should.
kind: decision
id: ${id}
decision:
  short: Decide it
  status: { talk: accepted, today: accepted }
  tiers: [users-1]
  layer: data
  services: [app-runner]
  goals: [cost]
  reviewBy: 2027-05-22
  trigger: { brief: a full instance, says: Requests in flight reach the bound., worksheet: C-CONC }
  confirmation: { says: The share of the bound that is used., worksheet: C-CONC }
${relations}  answer: Decide it once the load asks for it.
  inBrief: Decide it late
  doWhen: The load asks for it.
  dontIf: No load asks for it.
  undo: A day.
  options:
    - { at: option-one, fits: A small load, limit: One instance, costs: Little, undo: A day, chosen: both }
    - { at: option-two, fits: A large load, limit: Nothing, costs: Much, undo: A week }
reviewed: 2026-09-15
---

${body}
An instance takes <Fact id="concurrency-max" /> at once.
`;

const sheet = `---
title: Concurrency
description: A worksheet of a very small site that holds together as it should.
kind: capacity
id: C-CONC
---

Words.
`;

const relation = (name: string, ...ids: string[]): string =>
  `  ${name}:\n${ids.map((id) => `    - { decision: ${id}, scope: the whole of it }\n`).join('')}`;

type Edit = readonly [from: string, to: string];

/** The messages about a site of two records, of which the second needs the first, after edits of the second. */
function faults(edits: readonly Edit[], first = relation('enables', 'D-02')): string[] {
  const site = mkdtempSync(join(tmpdir(), 'headroom-decisions-'));
  sites.push(site);
  cpSync(sound, site, { recursive: true });
  const docs = join(site, 'src/content/docs');
  for (const folder of ['decisions', 'capacity']) mkdirSync(join(docs, folder));
  let second = record('D-02', relation('needs', 'D-01'));
  for (const [from, to] of edits) {
    expect(second).toContain(from);
    second = second.replace(from, to);
  }
  writeFileSync(join(docs, 'decisions/d-01.mdx'), record('D-01', first));
  writeFileSync(join(docs, 'decisions/d-02.mdx'), second);
  writeFileSync(join(docs, 'capacity/concurrency.mdx'), sheet);
  return checkContent(site)
    .map(printIssue)
    .filter((message) => message.includes('/decisions/'));
}

const d1 = 'src/content/docs/decisions/d-01.mdx';
const d2 = 'src/content/docs/decisions/d-02.mdx';
const needs = relation('needs', 'D-01');

test('two sound records have no faults, and a record may stand alone', () => {
  expect(faults([])).toEqual([]);
  expect(faults([[needs, '']], '')).toEqual([]);
});

test('a relation that only one end states names the list that lacks it', () => {
  expect(faults([], '')).toEqual([
    `${d2}:17 D-02 needs D-01, but D-01 does not say that it enables D-02. Add it to \`enables\` of D-01`,
  ]);
  expect(faults([[needs, '']])).toEqual([
    `${d1}:17 D-01 enables D-02, but D-02 does not say that it needs D-01. Add it to \`needs\` of D-02`,
  ]);
  expect(faults([[needs, '']], relation('conflicts', 'D-02'))).toEqual([
    `${d1}:17 D-01 conflicts with D-02, but D-02 does not say that it conflicts with D-01. Add it to \`conflicts\` of D-02`,
  ]);
  expect(faults([[needs, '']], relation('replaces', 'D-02'))).toEqual([
    `${d1}:17 D-01 replaces D-02, but D-02 does not say that it is replaced by D-01. Add it to \`replacedBy\` of D-02`,
  ]);
  expect(faults([[needs, '']], relation('replacedBy', 'D-02'))).toEqual([
    `${d1}:17 D-01 is replaced by D-02, but D-02 does not say that it replaces D-01. Add it to \`replaces\` of D-02`,
  ]);
});

test('a relation to a record that does not exist is told the nearest', () => {
  expect(faults([[needs, relation('needs', 'D-01', 'D-07')]])).toEqual([
    `${d2}:18 D-02 needs D-07, which does not exist. Did you mean D-01?`,
  ]);
});

test('a record may not name itself, and none of the others twice', () => {
  expect(faults([[needs, relation('needs', 'D-01', 'D-02')]])[0]).toBe(`${d2}:18 D-02 names itself in \`needs\``);
  expect(faults([[needs, relation('needs', 'D-01', 'D-01')]])).toEqual([
    `${d2}:18 D-02 names D-01 twice in \`needs\`. Say both scopes in one`,
  ]);
});

test('two ends of a conflict or a replacement give the same scope', () => {
  const other = relation('conflicts', 'D-01').replace('the whole of it', 'half of it');
  expect(faults([[needs, other]], relation('conflicts', 'D-02'))).toEqual([
    `${d1}:17 D-01 conflicts with D-02 within another scope than D-02 gives. There it is “half of it”`,
    `${d2}:17 D-02 conflicts with D-01 within another scope than D-01 gives. There it is “the whole of it”`,
  ]);
});

test('what a record rests on cannot conflict with it', () => {
  const both = relation('enables', 'D-02') + relation('conflicts', 'D-02');
  expect(faults([[needs, needs + relation('conflicts', 'D-01')]], both)[0]).toBe(
    `${d1}:19 D-01 both needs and conflicts with D-02. One of the two is wrong, or belongs to another record`,
  );
});

test('needs that run in a circle are named in order', () => {
  const both = relation('needs', 'D-02') + relation('enables', 'D-02');
  expect(faults([[needs, needs + relation('enables', 'D-01')]], both)).toEqual([
    `${d1}:17 D-01 comes to need itself: D-01 → D-02 → D-01`,
  ]);
});

test('every part of a record is there, once, in order and under its own name', () => {
  const undo = '## Undo [#undo]\n\nWords.\n\n';
  expect(faults([[undo, '']])).toEqual([`${d2}:4 the record has no part #undo. Add “## Undo [#undo]”`]);
  expect(
    faults([
      [undo, ''],
      ['## Why', `${undo}## Why`],
    ])[0],
  ).toMatch(/d-02\.mdx:\d+ the part #outcome comes after #undo\. The order is #options, #outcome, #trigger/);
  expect(faults([['## What matters [', '## Forces [']])[0]).toMatch(
    /d-02\.mdx:\d+ the part #drivers is called “What matters” in every record/,
  );
  expect(faults([['## Read more [#more]', '## Sources [#sources]\n\nWords.\n\n## Read more [#more]']])[0]).toMatch(
    /d-02\.mdx:\d+ a record has no part #sources\. Its parts are #options/,
  );
});

test('a decision has options, each with both sides', () => {
  expect(faults([[option('two'), '']]).join('\n')).toMatch(
    /d-02\.mdx:\d+ a decision needs at least two options\. Give each a ### heading/,
  );
  expect(faults([['- **For.** A reason.\n', '']])[0]).toMatch(
    /d-02\.mdx:\d+ the option “one” has no reason for\. Give it a list item that begins with \*\*For\.\*\*/,
  );
  expect(faults([['- **Against.** Another.\n', '']])[0]).toMatch(
    /d-02\.mdx:\d+ the option “one” has no reason against\. Give it a list item that begins with \*\*Against\.\*\*/,
  );
  expect(faults([['at: option-two', 'at: option-three']])).toEqual([
    `${d2}:24 the rows of \`options\` are option-one, option-three, the parts below Options option-one, option-two`,
  ]);
});

test('a record says when it is to be read again, and that day has not passed', () => {
  expect(faults([['  reviewBy: 2027-05-22\n', '']])[0]).toContain(
    'frontmatter: `decision.reviewBy`: say on which day the record has to be read again',
  );
  expect(faults([['2027-05-22', '2026-05-22']])).toEqual([
    `${d2}:13 frontmatter: \`decision.reviewBy\`: this day has passed: the figures are as of ${days.today}`,
  ]);
});

test('a status that changed says why, and one that is replaced says by what', () => {
  expect(faults([['today: accepted', 'today: overtaken']])).toEqual([
    `${d2}:8 frontmatter: \`decision.status\`: the two days differ: say in \`because\` what moved`,
  ]);
  expect(faults([['talk: accepted, today: accepted', 'talk: replaced, today: replaced']])).toEqual([
    `${d2}:8 D-02 is replaced, and nothing says by what. Name it in \`replacedBy\``,
  ]);
});

test('a worksheet that no page carries is told the nearest', () => {
  expect(faults([['bound., worksheet: C-CONC', 'bound., worksheet: C-CONN']])).toEqual([
    `${d2}:14 D-02 names the calculator C-CONN, which no page has. Did you mean C-CONC?`,
  ]);
});

test('the words of the frontmatter print facts that exist and no figure of their own', () => {
  expect(faults([['a full instance', 'beyond 200 requests']])).toEqual([
    expect.stringContaining(`${d2}:14 the figure “200” is typed by hand. Print it with [[fact-id]]`),
  ]);
  expect(faults([['a full instance', '"beyond [[concurrency-mx]]"']])).toEqual([
    `${d2}:14 “concurrency-mx” names no fact. Did you mean “concurrency-max”?`,
  ]);
});

test('a record stands in the file of its id, and only a record has a decision', () => {
  expect(faults([['id: D-02', 'id: D-03']])[0]).toMatch(/d-01\.mdx:17 D-01 enables D-02, which does not exist/);
  expect(faults([['id: D-02', 'id: D-03']])).toContain(
    `${d2}:5 the record D-03 is in the wrong file. Call it decisions/d-03.mdx`,
  );
  expect(faults([['kind: decision', 'kind: section']]).join('\n')).toContain(
    `${d2}:7 only a page of the kind \`decision\` has a \`decision\``,
  );
  const data = record('D-02', needs).split('\n').slice(5, 27).join('\n');
  expect(faults([[data, '---']]).join('\n')).toContain('a page of the kind `decision` needs its `decision`');
});
