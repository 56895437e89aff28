import DOMPurify from 'dompurify';
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { busySpans, conditionsOf, describeSequence, messageAnchors, stepRows, toSequenceMermaid } from './sequence.ts';
import type { Sequence } from './types.ts';

Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });

const aside: Sequence = {
  id: 'stage-s',
  letter: 'S',
  title: 'Ask; then store',
  tier: 'users-1',
  caption: 'Who asks whom.',
  order: 1,
  slides: [],
  notes: [],
  participants: [
    { id: 'users', label: 'Users' },
    { id: 'app-runner', service: 'app-runner', label: 'App Runner' },
    { id: 'cache', service: 'elasticache', label: 'ElastiCache' },
  ],
  messages: [
    { from: 'users', to: 'app-runner', kind: 'request', label: 'ask' },
    { from: 'app-runner', to: 'app-runner', kind: 'work', label: 'computes', when: 'on a miss' },
    { from: 'app-runner', to: 'cache', kind: 'event', label: 'store', when: 'on a miss' },
    { from: 'app-runner', to: 'users', kind: 'answer', label: 'answer' },
    { from: 'cache', to: 'cache', kind: 'work', label: 'keeps it' },
  ],
};
const parses = (text: string) => expect(mermaid.parse(text)).resolves.toMatchObject({ diagramType: 'sequence' });

describe('a sequence', () => {
  it('is written as Mermaid: who is busy, under which condition, who works alone', () => {
    expect(toSequenceMermaid(aside, { closed: new Set(['app-runner']) })).toBe(`sequenceDiagram
  accTitle: Stage S: Ask, then store
  accDescr: Who asks whom.
  participant users as Users
  participant app-runner as App Runner †
  participant cache as ElastiCache
  users->>+app-runner: ask
  opt on a miss
  Note over app-runner: computes
  app-runner-)+cache: store
  end
  app-runner-->>users: answer
  deactivate app-runner
  Note over cache: keeps it
  deactivate cache
`);
  });

  it('is understood by Mermaid’s own parser', () => parses(toSequenceMermaid(aside)));

  it.each([
    'the "real" one',
    'a; b # c',
    'a: b',
    'end',
    'Zürich → 東京 🚀',
    '<b>bold</b>',
    '%% no comment',
    'x'.repeat(200),
  ])('survives %s in every label', (label) =>
    parses(
      toSequenceMermaid({
        ...aside,
        participants: aside.participants.map((one) => ({ ...one, label })),
        messages: aside.messages.map((one) => ({ ...one, label, ...(one.when ? { when: label } : {}) })),
      }),
    ),
  );

  it('survives any text that holds more than blanks', async () => {
    const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((one) => one.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, async (label) => {
        await parses(toSequenceMermaid({ ...aside, messages: aside.messages.map((one) => ({ ...one, label })) }));
      }),
      { numRuns: 100 },
    );
  });

  it('knows when a participant is busy: until it answers, or until its last work', () => {
    expect(busySpans(aside)).toEqual([
      { participant: 'app-runner', from: 0, to: 3 },
      { participant: 'cache', from: 2, to: 4 },
    ]);
  });

  it('joins neighbours under one condition', () => {
    expect(conditionsOf(aside)).toEqual([{ words: 'on a miss', from: 1, to: 2 }]);
  });

  it('reads as sentences in order', () => {
    expect(describeSequence(aside)).toEqual([
      'Users ask App Runner: ask.',
      'On a miss, App Runner: computes.',
      'On a miss, App Runner sends to ElastiCache: store.',
      'App Runner answers Users: answer.',
      'ElastiCache: keeps it.',
    ]);
  });

  it('has an anchor and a row for each message', () => {
    expect(messageAnchors(aside)).toEqual([
      'users--app-runner',
      'app-runner--app-runner',
      'app-runner--cache',
      'app-runner--users',
      'cache--cache',
    ]);
    expect(stepRows(aside)[1]).toMatchObject({
      from: 'App Runner',
      to: undefined,
      what: 'computes',
      when: 'on a miss',
    });
  });
});
