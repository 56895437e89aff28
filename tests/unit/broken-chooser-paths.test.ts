import { describe, expect, test } from 'vitest';
import { faults } from './small-chooser.ts';

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
