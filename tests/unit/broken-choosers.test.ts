import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/checks/content.ts';
import { printIssue } from '../../src/build/issue.ts';

const fixture = join(import.meta.dirname, '../fixtures/sound');
const sites: string[] = [];

afterEach(() => sites.splice(0).forEach((site) => rmSync(site, { recursive: true })));

const facts = `service: app-runner
facts:
  - id: size-max
    quantity: size of a message
    kind: hard
    unit: bytes
    values:
      - { number: 256, to: 2025-08-04, confidence: high, sources: [{ source: guide, date: 2024-01-01 }] }
      - { number: 1000, from: 2025-08-04, confidence: high, sources: [{ source: guide, date: 2026-09-15 }] }
  - id: size-tiny
    quantity: size of a note
    kind: hard
    unit: bytes
    values:
      - { number: 100, confidence: high, sources: [{ source: guide, date: 2026-09-15 }] }
  - id: bus-what
    quantity: what it is
    kind: status
    values:
      - { text: a bus, from: 2026-09-28, confidence: high, sources: [{ source: guide, date: 2026-09-30 }] }
  - id: rate-new
    quantity: rate
    kind: quota
    unit: messages/s
    values:
      - { number: 9, from: 2026-09-28, confidence: high, sources: [{ source: guide, date: 2026-09-30 }] }
`;

const closed = `id: old-host
name: Old Host
short: Old Host
layer: compute
what: Ran containers.
status:
  - { state: open, to: 2026-04-30, says: Open to everyone. }
  - { state: closed-to-new, from: 2026-04-30, says: Closed. }
`;

/** As much of a decision record as a tree looks at. */
const record = (id: string): string => `---\ntitle: ${id}\nkind: decision\nid: ${id}\n---\n\nWords.\n`;

/** A small sound tree. Every test below breaks it in one place. */
const sound = `id: small
title: Which one?
about: Finds one of four.
leans: To the queue.
decision: D-16
questions:
  - id: readers
    param: readers
    short: Readers
    text: How many readers?
    why: It decides.
    answers:
      - { id: one, label: One, means: One. }
      - { id: several, label: Several, means: Several. }
  - id: size
    param: size
    short: Size
    text: How large?
    why: It decides.
    number: { dimension: bytes, min: 1 }
    answers:
      - { id: small, label: small, means: It fits., upTo: size-max }
      - { id: large, label: large, means: It does not. }
  - id: again
    param: again
    short: Again
    text: Again?
    why: It decides.
    buildsOn: [readers]
    answers:
      - { id: no, label: No, means: No. }
      - { id: yes, label: Yes, means: Yes. }
rules:
  - { when: { size: large }, then: pointer }
  - { when: { again: yes }, then: bus }
  - { when: { readers: one }, then: queue }
  - { when: {}, then: topic }
results:
  - id: queue
    title: A queue
    does: It holds.
    services: [app-runner]
    because: [{ on: { readers: one }, says: One reader. }]
    givesUp: [Copies.]
    traps: [{ tempts: A topic., fails: It copies. }]
    runnersUp: [{ result: topic, when: more come }]
    decision: D-16
  - id: topic
    title: A topic
    does: It copies.
    because: [{ on: { readers: several }, says: Several readers. }]
    givesUp: [Holding.]
    traps: [{ tempts: A queue., fails: It holds. }]
    runnersUp: [{ result: queue, when: one is left }]
    decision: D-16
  - id: pointer
    title: A pointer
    does: It points.
    because: [{ on: { size: large }, says: 'More than [[size-max]].' }]
    givesUp: [Simplicity.]
    traps: [{ tempts: A big message., fails: 'It ends at [[size-max]].', facts: [size-max] }]
    runnersUp: [{ result: queue, when: it is cut down }]
    decision: D-16
  - id: bus
    title: A bus
    does: It keeps.
    because: [{ on: { again: yes }, says: It is read again. }]
    givesUp: [Experience.]
    limits: [bus-what]
    traps: [{ tempts: A queue., fails: It forgets. }]
    runnersUp: [{ result: topic, when: nothing is read again }]
    decision: D-16
    from: 2026-09-28
checks:
  - { kind: rising, says: More readers never lead back., question: readers, answers: [one, several], ranks: [[queue], [topic, bus]] }
  - { kind: never, says: Nothing large is sent., when: { size: large }, results: [queue, topic, bus] }
scenarios:
  - { id: s-1, text: A., answers: { readers: one, size: 100 bytes, again: no }, expect: { talk: queue, today: queue }, trap: { tempts: X., fails: Y. } }
  - { id: s-2, text: B., answers: { readers: one, size: small, again: yes }, expect: { talk: queue, today: bus }, trap: { tempts: X., fails: Y. } }
  - { id: s-3, text: C., answers: { readers: one, size: 700 bytes, again: no }, expect: { talk: pointer, today: queue }, trap: { tempts: X., fails: Y. } }
  - { id: s-4, text: D., answers: { readers: several, size: small, again: no }, expect: { talk: topic, today: topic }, trap: { tempts: X., fails: Y. } }
  - { id: s-5, text: E., answers: { readers: several, size: 9 bytes, again: yes }, expect: { talk: topic, today: bus }, trap: { tempts: X., fails: Y. } }
  - { id: s-6, text: F., answers: { readers: several, size: 7 bytes, again: no }, expect: { talk: topic, today: topic }, trap: { tempts: X., fails: Y. } }
  - { id: s-7, text: G., answers: { readers: one, size: large }, expect: { talk: pointer, today: pointer }, trap: { tempts: X., fails: Y. } }
  - { id: s-8, text: H., answers: { readers: unknown, size: 2 KB }, expect: { talk: pointer, today: pointer }, trap: { tempts: X., fails: Y. } }
  - { id: s-9, text: I., answers: { readers: unknown, size: small, again: no }, expect: { talk: [queue, topic], today: [queue, topic] }, trap: { tempts: X., fails: Y. } }
  - { id: s-10, text: J., answers: { readers: several, size: 3 KB }, expect: { talk: pointer, today: pointer }, trap: { tempts: X., fails: Y. } }
`;

const file = 'src/content/choosers/small.yaml';

/** What the check says of the tree with some words of it exchanged, without the file's name; the messages, one a line. */
function faults(...edits: readonly (readonly [from: string, to: string])[]): string[] {
  const site = mkdtempSync(join(tmpdir(), 'headroom-site-'));
  sites.push(site);
  cpSync(fixture, site, { recursive: true });
  const content = join(site, 'src/content');
  mkdirSync(join(content, 'choosers'));
  mkdirSync(join(content, 'docs/decisions'));
  for (const id of ['D-02', 'D-16']) writeFileSync(join(content, `docs/decisions/${id.toLowerCase()}.mdx`), record(id));
  writeFileSync(join(content, 'facts/sizes.yaml'), facts);
  writeFileSync(join(content, 'services/old-host.yaml'), closed);
  const tree = edits.reduce((text, [from, to]) => {
    expect(text, `the tree holds “${from}”`).toContain(from);
    return text.replace(from, to);
  }, sound);
  writeFileSync(join(site, file), tree);
  return checkContent(site)
    .filter((issue) => issue.file === file)
    .map((issue) => printIssue(issue).slice(file.length));
}

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

describe('order', () => {
  test('a question that builds on a later one is misordered', () => {
    expect(faults(['text: How large?\n', 'text: How large?\n    buildsOn: [again]\n'])[0]).toBe(
      ':19 small: misordered: “size” builds on “again”, which is asked after it (question “size”). Put “again” before it',
    );
  });

  test('questions that build on each other are a cycle', () => {
    const found = faults(['text: How many readers?\n', 'text: How many readers?\n    buildsOn: [again]\n']);
    expect(found[0]).toBe(
      ':11 small: the order is cyclic: “readers” builds on “again”, which builds on it (question “readers”)',
    );
  });

  test('a path that skips what a question builds on is named', () => {
    const skipped = faults(
      ['{ when: { size: large }, then: pointer }', '{ when: { readers: one, size: large }, then: pointer }'],
      ['buildsOn: [readers]', 'buildsOn: [size]'],
    );
    expect(skipped).toContain(
      ':24 small: “again” builds on “size”, which this path does not ask (as of today; question “again”; path readers=several)',
    );
  });

  test('a rule that others hide is misordered', () => {
    const moved = '  - { when: {}, then: topic }\n';
    const found = faults([moved, ''], ['rules:\n', `rules:\n${moved}`]);
    expect(found).toContain(
      ':37 small: misordered: rule 4 (to “queue”) never decides: rule 1 before it takes all its cases (as of today; question “readers”; path readers=one). Put the narrower rule first, or take it out',
    );
  });

  test('ranges whose bounds fall are misordered', () => {
    const middle = '- { id: middle, label: m, means: m., upTo: size-tiny }\n      - { id: large, label: large';
    expect(faults(['- { id: large, label: large', middle])).toEqual([
      ':23 small: the ranges are misordered: “middle” ends before the one before it (as of the talk; question “size”)',
      ':23 small: the ranges are misordered: “middle” ends before the one before it (as of today; question “size”)',
    ]);
  });

  test('a bound has to be what the question asks for', () => {
    expect(faults(['upTo: size-max', 'upTo: concurrency-max'])[0]).toContain(
      'the limit “concurrency-max” is of the kind “count”, and the question asks for “bytes”',
    );
  });

  test('rules that contradict each other are named', () => {
    const found = faults([
      '  - { when: {}, then: topic }',
      '  - { when: { readers: one }, then: topic }\n  - { when: {}, then: topic }',
    ]);
    expect(found).toEqual([
      ':37 small: contradiction: rules 3 and 4 have the same answers and lead to “queue” and “topic” (as of today; question “readers”; path readers=one)',
    ]);
  });
});

describe('ends', () => {
  test('answers for which no rule is there are a dead end', () => {
    const found = faults(['  - { when: {}, then: topic }', '  - { when: { again: no }, then: topic }']);
    expect(found[0]).toBe(
      ':34 small: dead end: no rule matches these answers (as of the talk; question “again”; path readers=several size=small again=yes)',
    );
  });

  test('a result that no path reaches is named with its day', () => {
    const found = faults([
      '    from: 2026-09-28\n',
      '    from: 2026-09-28\n  - { id: log, title: A log, does: It keeps., because: [{ on: { again: yes }, says: So. }], givesUp: [Peace.], traps: [{ tempts: X., fails: Y. }], runnersUp: [{ result: queue, when: so }], decision: D-16 }\n',
    ]);
    expect(found).toContain(':74 small: unreachable: no path leads to the result “log” (as of today)');
    expect(found).toContain(':74 small: unreachable: no path leads to the result “log” (as of the talk)');
  });

  test('a question on which nothing hangs is named', () => {
    const found = faults(['{ when: { again: yes }, then: bus }', '{ when: { readers: several }, then: bus }']);
    expect(found.join('\n')).toContain('no path asks “again”: nothing hangs on its answer');
  });

  test('a result without a reason on some path is named', () => {
    expect(faults(['on: { readers: several }, says', 'on: { readers: several, again: yes }, says'])).toEqual([
      ':51 small: “topic” is reached without a reason (as of the talk; question “size”; path readers=several size=small)',
      ':51 small: “topic” is reached without a reason (as of today; question “again”; path readers=several size=small again=no)',
    ]);
  });

  test('a runner-up has to exist on the day', () => {
    expect(faults(['{ result: queue, when: it is cut', '{ result: bus, when: it is cut'])).toEqual([
      ':62 small: “pointer” has no runner-up that exists (as of the talk)',
    ]);
  });
});

describe('scenarios', () => {
  test('each result is exercised twice on each of its days', () => {
    expect(faults(['expect: { talk: queue, today: bus }', 'expect: { talk: bus, today: bus }'])).toContain(
      ':39 small: the result “queue” is exercised by 1 of at least 2 scenarios (as of the talk)',
    );
  });

  test('one that is led elsewhere says where, and on which path', () => {
    expect(faults(['expect: { talk: queue, today: bus }', 'expect: { talk: bus, today: bus }'])).toContain(
      ':79 small: the scenario “s-2” expects “bus” and is led to “queue” (as of the talk; question “size”; path readers=one size=small)',
    );
  });

  test('a path that none goes is named', () => {
    expect(faults(['answers: { readers: several, size: 3 KB }', 'answers: { readers: one, size: 3 KB }'])).toEqual([
      ':78 small: no scenario goes this path to “pointer” (as of the talk; question “size”; path readers=several size=large)',
      ':78 small: no scenario goes this path to “pointer” (as of today; question “size”; path readers=several size=large)',
    ]);
  });

  test('one that leaves a question open names it', () => {
    const found = faults([
      'answers: { readers: several, size: small, again: no }',
      'answers: { readers: several, again: no }',
    ]);
    expect(found).toContain(
      ':81 small: the scenario “s-4” leaves “size” open (as of today; question “size”; path readers=several)',
    );
  });
});

describe('declared checks', () => {
  test('a rising answer that leads back is shown with its case', () => {
    const found = faults(['{ when: { readers: one }, then: queue }', '{ when: { readers: several }, then: queue }']);
    expect(found).toContain(
      ':75 small: “More readers never lead back.” is not true: from one to several it goes from “topic” back to “queue” (as of the talk; question “readers”; path readers=one,several size=small)',
    );
  });

  test('a result where it must never be is shown with its path', () => {
    expect(faults(['results: [queue, topic, bus] }', 'results: [queue, topic, pointer] }'])).toEqual([
      ':76 small: “Nothing large is sent.” is not true: this path leads to “pointer” (as of the talk; question “size”; path readers=one size=large)',
      ':76 small: “Nothing large is sent.” is not true: this path leads to “pointer” (as of today; question “size”; path readers=one size=large)',
    ]);
  });
});

describe('days', () => {
  test('a bound needs a number on both days', () => {
    const found = faults(
      ['number: { dimension: bytes, min: 1 }', 'number: { dimension: rate }'],
      ['upTo: size-max', 'upTo: rate-new'],
    );
    expect(found).toEqual([
      ':22 small: the limit “rate-new” has no number on the day “talk” (as of the talk; question “size”)',
    ]);
  });

  test('a window that no fact bears out is refused', () => {
    expect(faults(['from: 2026-09-28', 'from: 2026-09-01'])).toEqual([
      ':73 small: nothing named here begins or ends on 2026-09-01. Name the fact whose value begins or ends on that day',
    ]);
  });

  test('a rule or a result that no day has is named', () => {
    expect(faults(['from: 2026-09-28', 'from: 2026-09-28\n    to: 2026-09-29']).join('\n')).toContain(
      'the result “bus” exists on neither day',
    );
  });

  test('a result cannot build on a service that takes no newcomers', () => {
    expect(faults(['services: [app-runner]', 'services: [old-host]'])).toEqual([
      ':42 small: “queue” builds on Old Host, which is closed to new customers on that day (as of today). Give the result a window, or ask who has it already and name the service in `atHand`',
    ]);
  });
});
