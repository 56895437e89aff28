import { describe, expect, it } from 'vitest';
import { dayOf } from '../facts/day.ts';
import { limitsAt, numberIn } from './limits-at.ts';
import type { Limit } from './limit.ts';
import { changedSince, saySince } from './since.ts';

const limit = (name: string, today: number, earlier?: Record<string, number>): Limit => ({
  name,
  talk: today,
  today,
  ...(earlier ? { earlier } : {}),
  provenAtTalk: true,
  mark: undefined,
  kind: 'hard limit',
  source: 'a guide',
  date: '2026-09-15',
});

const [first, second, today] = ['2026-11-22', '2027-03-05', '2027-06-01'] as const;
const limits = {
  concurrency: limit('max concurrency per instance', 250, { [first]: 200 }),
  tasks: limit('Fargate vCPU quota', 10, { [first]: 6, [second]: 8 }),
  timeout: limit('timeout', 120),
};
const on = (text: string) => dayOf(text, [first, second], today)!;
const said = (text: string) => saySince(on(text), limits)?.replaceAll('\u00a0', ' ');

describe('limits of an earlier edition', () => {
  it('are what they were, and today’s where they have not changed', () => {
    expect(limitsAt(limits, 'today', first).numbers).toEqual({ concurrency: 200, tasks: 6, timeout: 120 });
    expect(limitsAt(limits, 'today', second).numbers).toEqual({ concurrency: 250, tasks: 8, timeout: 120 });
    expect(limitsAt(limits, 'today').numbers).toEqual({ concurrency: 250, tasks: 10, timeout: 120 });
  });

  it('are those of the latest edition not after the day', () => {
    expect(numberIn(limits.tasks, on('2027-03-04').edition)).toBe(6);
    expect(numberIn(limits.tasks, on('2027-04-01').edition)).toBe(8);
    expect(numberIn(limits.concurrency, on('2027-04-01').edition)).toBe(250);
    expect(numberIn(limits.tasks, on(today).edition)).toBe(10);
  });

  it('are told apart from today’s', () => {
    expect(changedSince(limits, second)).toEqual([{ id: 'tasks', was: 8, now: 10 }]);
  });
});

describe('what a sheet says of them', () => {
  it('names each limit that has changed, with both numbers', () => {
    expect(said(first)).toBe(
      'Pinned to 22 Nov 2026. Two limits have changed since: Max concurrency per instance was 200, now 250; Fargate vCPU quota was 6, now 10.',
    );
    expect(said('2027-04-01')).toBe(
      'Pinned to 1 Apr 2027 (figures of 5 Mar 2027). One limit has changed since: Fargate vCPU quota was 8, now 10.',
    );
  });

  it('says so where none has', () => {
    expect(saySince(on(first), { timeout: limits.timeout })?.replaceAll('\u00a0', ' ')).toBe(
      'Pinned to 22 Nov 2026. No limit has changed since.',
    );
  });

  it('is nothing where the figures are those of the day shown', () => {
    for (const text of ['talk', '2024-02-29', today]) expect(said(text)).toBeUndefined();
  });

  it('names so many, and counts the rest', () => {
    const changed = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, i) => [`l${i}`, limit(`l${i}`, 2, { [first]: 1 })]));
    expect(saySince(on(first), changed(9))).toMatch(/9 limits have changed since: L0 was 1, now 2;.*; and 3 more\.$/);
    expect(saySince(on(first), changed(6))).toMatch(/; L5 was 1, now 2\.$/);
  });
});
