import { describe, expect, test } from 'vitest';
import { faults } from './small-chooser.ts';

test('the sound tree has no faults', () => {
  expect(faults()).toEqual([]);
});

describe('names', () => {
  test.each([
    ['then: topic }', 'then: topik }', ':37 small: rule 4 leads to the result “topik”, which the tree does not have'],
    [
      '{ again: yes }, then',
      '{ agian: yes }, then',
      ':35 small: rule 2 names the question “agian”, which the tree does not have (question “agian”)',
    ],
    [
      '{ again: yes }, then',
      '{ again: maybe }, then',
      ':35 small: rule 2 names the answer “maybe”, which “again” does not have (question “again”)',
    ],
    [
      'on: { readers: one }',
      'on: { readers: two }',
      ':43 small: a reason of “queue” names the answer “two”, which “readers” does not have (question “readers”)',
    ],
    [
      '{ result: topic, when: more',
      '{ result: tipoc, when: more',
      ':46 small: the runner-up of “queue” leads to the result “tipoc”, which the tree does not have',
    ],
    ['{ result: topic, when: more', '{ result: queue, when: more', ':46 small: “queue” is its own runner-up'],
    [
      'buildsOn: [readers]',
      'buildsOn: [reders]',
      ':29 small: “again” names the question “reders”, which the tree does not have (question “reders”)',
    ],
    [
      'answers: { readers: one, size: large }',
      'answers: { readers: one, size: wide }',
      ':84 small: the scenario “s-7” answers “wide”, which is not a size from 1\u00a0byte, nor one of small, large, unknown (question “size”)',
    ],
    ['ranks: [[queue]', 'ranks: [[kiu]', ':75 small: a check leads to the result “kiu”, which the tree does not have'],
  ])('%s → %s dangles', (from, to, message) => {
    expect(faults([from, to])).toEqual([message]);
  });

  test('an unknown fact, service or worksheet is refused', () => {
    expect(faults(['upTo: size-max', 'upTo: size-mx'])[0]).toContain(
      'no record “size-mx” among the facts: did you mean “size-max”?',
    );
    expect(faults(['[app-runner]', '[app-runer]'])[0]).toContain('no record “app-runer” among the services');
    expect(
      faults(['decision: D-16\n  - id: topic', 'decision: D-16\n    worksheets: [{ id: C-NONE }]\n  - id: topic']),
    ).toEqual([':48 small: no page has the calculator “C-NONE”']);
  });

  test('a decision without a record is refused, of the tree and of a result', () => {
    expect(faults(['leans: To the queue.\ndecision: D-16', 'leans: To the queue.\ndecision: D-17'])).toEqual([
      ':5 small: no decision record is called “D-17”. Did you mean “D-16”?',
    ]);
    expect(faults(['decision: D-16\n  - id: topic', 'decision: D-06\n  - id: topic'])).toEqual([
      ':47 small: no decision record is called “D-06”. Did you mean “D-02”?',
    ]);
  });

  test('a name that means something already is refused', () => {
    expect(faults(['param: again', 'param: as-of'])).toEqual([
      ':25 small: “as-of” belongs to the whole page: choose another name (question “again”)',
    ]);
    expect(faults(['{ id: large, label', '{ id: unknown, label'])[0]).toContain(
      '“unknown” is allowed everywhere by itself',
    );
  });

  test('figures typed into its words are found, and unknown facts in them', () => {
    expect(faults(['does: It holds.', 'does: It holds 14 days.'])).toEqual([
      ':41 small: the figure “14” is typed by hand. Print it with [[fact-id]]',
    ]);
    expect(faults(["'More than [[size-max]].'", "'More than [[size-mx]].'"])[0]).toContain('“size-mx” names no fact');
  });

  test('what a result must say is asked for', () => {
    expect(faults(['givesUp: [Copies.]', 'givesUp: []'])).toEqual([
      ':44 small: `results.0.givesUp`: name the trade-offs',
    ]);
  });
});

describe('a question whose answer changes nothing', () => {
  const asking = 'decision: D-16\n    asks: [again]\n  - id: topic';

  test('is found where a result asks it', () => {
    expect(faults(['decision: D-16\n  - id: topic', asking])).toEqual([
      ':48 small: “queue” asks “again”, and no answer changes what it says (as of the talk; question “again”; path readers=one size=small). Say in a reason, a trap or a limit what the answer changes, or do not ask',
    ]);
  });

  test('may be asked once a sentence depends on it', () => {
    expect(
      faults(
        ['decision: D-16\n  - id: topic', asking],
        ['says: One reader. }]', 'says: One reader. }, { on: { again: no }, says: It is done with. }]'],
      ),
    ).toEqual([]);
  });

  test('is found where two of its answers are the same to everything', () => {
    expect(
      faults(
        [
          '- { id: several, label: Several',
          '- { id: pair, label: Two, means: Two. }\n      - { id: several, label: Several',
        ],
        ['on: { readers: several }', 'on: { readers: [pair, several] }'],
      ),
    ).toEqual([':15 small: nothing tells the answer “several” from “pair” (question “readers”)']);
  });
});

describe('a question asked twice', () => {
  test('by its id', () => {
    expect(faults(['- id: again\n    param: again', '- id: size\n    param: again'])[0]).toBe(
      ':24 small: the question “size” is there twice: a path would ask it twice',
    );
  });

  test('by its words', () => {
    expect(faults(['text: Again?', 'text: How large?'])).toEqual([
      ':27 small: two questions ask “How large?”: a path would ask it twice',
    ]);
  });

  test('by its name in the address', () => {
    expect(faults(['param: again', 'param: size'])).toEqual([
      ':25 small: two questions are called “size” in the address',
    ]);
  });
});
