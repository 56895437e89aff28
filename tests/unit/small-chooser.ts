import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
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
export function faults(...edits: readonly (readonly [from: string, to: string])[]): string[] {
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
