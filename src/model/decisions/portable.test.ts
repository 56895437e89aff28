import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Decision } from './decision.ts';
import { optionsIn, portableDecisions } from './portable.ts';

const decision: Decision = {
  id: 'D-01',
  title: 'Decide it',
  short: 'It',
  answer: 'Do it.',
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
  options: [],
  plain: (words: string) => words.replace('[[size]]', '256'),
});
const [portable] = portableDecisions([decision], around).decisions;

test('every field is there, and what is absent is null', () => {
  expect(portable?.confirmation).toEqual({ says: 'Measure it.', worksheet: null });
  expect(portable?.status).toEqual({
    talk: { name: 'accepted', words: 'accepted' },
    today: { name: 'amended', words: 'accepted, with changes' },
  });
  expect(Object.values(portable ?? {})).not.toContain(undefined);
});

test('words carry their figures, in records and in relations', () => {
  expect(portable?.because).toBe('It grew to 256.');
  expect(portableDecisions([decision], around).relations).toEqual([
    { kind: 'replaces', from: 'D-01', to: 'D-03', scope: 'above 256' },
  ]);
});

test('options are the headings below Options and no others', () => {
  const body =
    '## Options [#options]\n\n### A bigger node [#grow]\n\n### Wait [#wait]\n\n## More [#more]\n\n### B [#b]\n';
  expect(optionsIn(body)).toEqual([
    { id: 'grow', title: 'A bigger node' },
    { id: 'wait', title: 'Wait' },
  ]);
});

test('the page of the section describes every field', () => {
  const page = readFileSync(new URL('../../content/docs/decisions/index.mdx', import.meta.url), 'utf8');
  for (const field of [...Object.keys(portable ?? {}), 'version', 'days', 'decisions', 'relations']) {
    expect(page, `the table of fields has \`${field}\``).toContain(`\`${field}\``);
  }
});
