import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decisionOf, optionsIn, type Decision } from './decision.ts';
import { decisionsJson } from './json.ts';

const decision: Decision = {
  id: 'D-01',
  title: 'Decide it',
  short: 'It',
  inBrief: 'Do it',
  answer: 'Do it.',
  doWhen: 'Above [[size]].',
  dontIf: 'Below it.',
  undo: 'A day.',
  options: [
    {
      at: 'grow',
      name: 'A bigger node',
      fits: 'Now',
      limit: 'At [[size]]',
      costs: 'More',
      undo: 'A day',
      chosen: 'both',
    },
    { at: 'wait', name: 'Wait', fits: 'Later', limit: 'None', costs: 'Nothing', undo: 'Nothing' },
  ],
  status: { talk: 'accepted', today: 'amended', because: 'It grew to [[size]].' },
  tiers: ['users-1'],
  layer: 'data',
  services: ['aurora'],
  goals: ['cost'],
  reviewBy: '2027-05-22',
  trigger: { says: 'It is full.', brief: 'full', worksheet: 'C-ACU' },
  confirmation: { says: 'Measure it.' },
  needs: [],
  enables: [{ decision: 'D-02', scope: 'all' }],
  conflicts: [],
  replaces: [{ decision: 'D-03', scope: 'above [[size]]' }],
  replacedBy: [],
  claims: ['N-28'],
  slides: ['S-21'],
  facts: [],
};
const around = () => ({
  url: 'https://example.org/decisions/d-01/',
  plain: (words: string) => words.replace('[[size]]', '256'),
});
const [portable] = decisionsJson([decision], around).decisions;

test('every field is there, and what is absent is null', () => {
  expect(portable?.confirmation).toEqual({ says: 'Measure it.', worksheet: null });
  expect(portable?.status).toEqual({
    talk: { name: 'accepted', words: 'accepted' },
    today: { name: 'amended', words: 'accepted, with changes' },
  });
  expect(Object.values(portable ?? {})).not.toContain(undefined);
});

test('options carry what the table of the page says, and the standing has one of four names', () => {
  expect(portable?.options).toEqual([
    { id: 'grow', title: 'A bigger node', fits: 'Now', limit: 'At 256', costs: 'More', undo: 'A day', chosen: 'both' },
    { id: 'wait', title: 'Wait', fits: 'Later', limit: 'None', costs: 'Nothing', undo: 'Nothing', chosen: null },
  ]);
  expect(portable?.standing).toEqual({ name: 'changed', words: 'Holds, with changes' });
});

test('words carry their figures, in records and in relations', () => {
  expect(portable?.because).toBe('It grew to 256.');
  expect(decisionsJson([decision], around).relations).toEqual([
    { kind: 'replaces', from: 'D-01', to: 'D-03', scope: 'above 256' },
  ]);
});

test('options are the headings below Options and no others', () => {
  const body =
    '## Options [#options]\n\n### A bigger node [#grow]\n\n### Wait [#wait]\n\n## More [#more]\n\n### B [#b]\n';
  expect(optionsIn(body).map(({ at, title }) => `${at}: ${title}`)).toEqual(['grow: A bigger node', 'wait: Wait']);
});

test('claims and facts are those that the text names and the words of the record print', () => {
  const { id, title, slides, claims, facts, options, ...head } = decision;
  const record = { ...head, options };
  const body = '<Corrected id="N-28" /> At most <Fact\n  id="b" />, <FactTable ids="c, b" /> <Claim id="N-07" />';
  expect(decisionOf({ id, title, slides, decision: record }, body)).toMatchObject({
    claims: ['N-07', 'N-28'],
    facts: ['b', 'c', 'size'],
  });
  expect(claims.length + facts.length).toBe(1);
});

test('an option has the name of its part of the text', () => {
  const { options, ...head } = decision;
  const record = { ...head, options };
  const body = '## Options [#options]\n\n### Grow the node [#grow]\n\n### Wait and see [#wait]\n';
  expect(
    decisionOf({ id: 'D-01', title: '', slides: [], decision: record }, body)?.options.map(({ name }) => name),
  ).toEqual(['Grow the node', 'Wait and see']);
});

test('the page of the section describes every field', () => {
  const page = readFileSync(new URL('../../content/docs/reference/data.mdx', import.meta.url), 'utf8');
  for (const field of [...Object.keys(portable ?? {}), 'version', 'days', 'decisions', 'relations']) {
    expect(page, `the table of fields has \`${field}\``).toContain(`\`${field}\``);
  }
});
