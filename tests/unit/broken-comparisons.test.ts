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
  - id: queue-size
    quantity: size
    kind: hard
    unit: bytes
    values:
      - { number: 256, confidence: high, sources: [{ source: guide, date: 2024-01-01 }] }
  - id: bus-size
    quantity: size
    kind: hard
    unit: bytes
    values:
      - { number: 1000, from: 2026-09-28, confidence: high, sources: [{ source: guide, date: 2026-09-30 }] }
`;

/** The tree that the table leans on. Whether it is proved is the concern of other tests. */
const tree = `id: small
title: Which one?
about: Finds one.
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
rules:
  - { when: { readers: one }, then: queue }
  - { when: {}, then: topic }
results:
  - { id: queue, title: A queue, does: It holds., because: [{ on: {}, says: So. }], givesUp: [X.], traps: [{ tempts: X., fails: Y. }], runnersUp: [{ result: topic, when: so }], decision: D-16 }
  - { id: topic, title: A topic, does: It copies., because: [{ on: {}, says: So. }], givesUp: [X.], traps: [{ tempts: X., fails: Y. }], runnersUp: [{ result: queue, when: so }], decision: D-16 }
`;

/** A small sound table. Every test below breaks it in one place. */
const sound = `id: table
title: Side by side
about: Two of them.
chooser: small
columns:
  - { id: queue, name: Queue, service: app-runner, menu: slide }
  - { id: bus, name: Bus, service: app-runner, menu: beside, from: 2026-09-28 }
rows:
  - id: size
    title: Size
    asks: How large?
    question: readers
    cells:
      queue: '[[queue-size]]'
      bus: { is: '[[bus-size]]', says: As an event. }
  - id: order
    title: Order
    asks: In order?
    cells:
      queue: { unsaid: true }
      bus: { is: yes, because: It is a list. }
pairs:
  - { columns: [queue, bus], asks: Which? }
`;

const file = 'src/content/comparisons/table.yaml';

/** What the check says of the table with some words of it exchanged, without the file’s name; the messages, one a line. */
function faults(...edits: readonly (readonly [from: string, to: string])[]): string[] {
  const site = mkdtempSync(join(tmpdir(), 'headroom-site-'));
  sites.push(site);
  cpSync(fixture, site, { recursive: true });
  const content = join(site, 'src/content');
  for (const folder of ['choosers', 'comparisons']) mkdirSync(join(content, folder));
  writeFileSync(join(content, 'facts/sizes.yaml'), facts);
  writeFileSync(join(content, 'choosers/small.yaml'), tree);
  const table = edits.reduce((text, [from, to]) => {
    expect(text, `the table holds “${from}”`).toContain(from);
    return text.replace(from, to);
  }, sound);
  writeFileSync(join(site, file), table);
  return checkContent(site)
    .filter((issue) => issue.file === file)
    .map((issue) => printIssue(issue).slice(file.length));
}

test('the sound table has no faults', () => {
  expect(faults()).toEqual([]);
});

describe('names', () => {
  test.each([
    [
      'queue: { unsaid',
      'quee: { unsaid',
      [
        ':20 table: the row “order” has no cell for “queue”. Where nothing is known, write `unsaid: true`',
        ':20 table: the row “order” has a cell for “quee”, which is no column. Did you mean “queue”?',
      ],
    ],
    [
      'question: readers',
      'question: reader',
      [':12 table: the row “size” answers “reader”, which the tree does not ask. Did you mean “readers”?'],
    ],
    [
      'columns: [queue, bus], asks',
      'columns: [queue, bsu], asks',
      [':23 table: a pair names “bsu”, which is no column. Did you mean “bus”?'],
    ],
    ['- id: order', '- id: size', [':16 table: two rows are called “size”. Ids are permanent: give this one another']],
  ])('%s → %s is refused', (from, to, messages) => {
    expect(faults([from, to]).toSorted()).toEqual(messages.toSorted());
  });

  test('an unknown fact, service or tree is refused with its line', () => {
    expect(faults(['[[queue-size]]', '[[queue-sze]]'])).toEqual([
      ':14 table: “queue-sze” names no fact. Did you mean “queue-size”?',
    ]);
    expect(faults(['name: Bus, service: app-runner', 'name: Bus, service: app-runer'])[0]).toContain(
      ':7 table: `columns.1.service`: no record “app-runer” among the services',
    );
    expect(faults(['chooser: small', 'chooser: smal'])[0]).toContain(
      ':4 table: `chooser`: no record “smal” among the choosers',
    );
  });
});

describe('cells', () => {
  test('stand on a fact or on a reason', () => {
    expect(faults(["'[[queue-size]]'", 'small'])).toEqual([
      ':14 table: the cell “queue” of “size” is based on no fact. Print a fact, or say why it is so with `because`',
    ]);
  });

  test('print no fact on a day that does not have it', () => {
    expect(faults(["'[[queue-size]]'", "'[[bus-size]]'"])).toEqual([
      ':14 table: the cell “queue” of “size” prints “bus-size”, which does not exist on the day of the talk. Give the cell words for `talk` and `today`',
    ]);
    expect(faults(["'[[queue-size]]'", "{ talk: '[[queue-size]]', today: '[[bus-size]]' }"])).toEqual([]);
    expect(faults(["'[[queue-size]]'", "'[[bus-size@today]]'"])).toEqual([]);
  });

  test('hold no figures of their own', () => {
    expect(faults(['As an event.', 'As 5 events.'])).toEqual([
      ':15 table: the figure “5” is typed by hand. Print it with [[fact-id]]',
    ]);
  });

  test('have the form of a cell', () => {
    expect(faults(['{ unsaid: true }', '{ unsaid: false }'])[0]).toContain(
      ':20 table: `rows.1.cells.queue`: a cell is a text, has `is`',
    );
  });
});

describe('windows', () => {
  test('are borne out by a fact of the column', () => {
    expect(faults(['from: 2026-09-28', 'from: 2026-09-01'])).toEqual([
      ':7 table: no fact of the column “bus” begins or ends on 2026-09-01. Print the fact whose value begins or ends on that day',
    ]);
  });

  test('leave the column a day', () => {
    expect(faults(['from: 2026-09-28', 'from: 2026-09-28, to: 2026-09-29'])).toContain(
      ':7 table: the column “bus” exists on neither day',
    );
  });
});
