import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../components/records/all-sheets.ts';
import { answer, answerWords } from './backward.ts';
import { caseOf, startOf, verdictOf, warningsOf } from './case.ts';
import { limitsAt } from './limits-at.ts';
import { readField, typed } from './field.ts';
import { axisOf, rowsOver, spreadOver } from './range.ts';
import type { Limit } from './limit.ts';
import { vcpuSizes } from './sizes.ts';

const sheet = sheetOf('C-CONC');

const limit = (value: number, provenAtTalk = true): Limit => ({
  name: 'a limit',
  talk: value,
  today: value,
  provenAtTalk,
  mark: undefined,
  kind: 'hard limit',
  source: 'a guide',
  date: '2026-09-15',
});
const ledger: Readonly<Record<string, Limit>> = {
  'app-runner-concurrency-max': limit(200),
  'app-runner-concurrency-default': limit(100, false),
  'app-runner-max-size-default': limit(25),
  'fargate-vcpu-on-demand-default': { ...limit(6, false), talk: undefined },
  'app-runner-request-timeout': limit(120, false),
};
const { numbers: limits } = limitsAt(ledger, 'today');
const start = startOf(sheet, limits);
const at = (change: Readonly<Record<string, number>> = {}) => caseOf(sheet, { ...start, ...change }, limits, 'today');
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a state of a sheet', () => {
  it('carries today’s value back where the talk’s day has none, and knows it', () => {
    const talk = limitsAt(ledger, 'talk');
    expect(talk.numbers['fargate-vcpu-on-demand-default']).toBe(6);
    expect([...talk.carried]).toContain('fargate-vcpu-on-demand-default');
    expect(limitsAt(ledger, 'today').carried.size).toBe(0);
  });

  it('counts with the limit of the talk’s day where that day has one', () => {
    const moved = { quota: { ...limit(200), talk: 100 } };
    expect(limitsAt(moved, 'talk').numbers).toEqual({ quota: 100 });
    expect(limitsAt(moved, 'today').numbers).toEqual({ quota: 200 });
  });

  it('says what a new account’s quota lets start', () => {
    expect(spaced(verdictOf(sheet, at())[0]!)).toBe(
      'The service handles 36,000/min on your account’s 6 vCPU: 1,200 requests in flight at 2 s each, on 6 of 25 instances.',
    );
    expect(verdictOf(sheet, at({ vcpu: 8 }))[0]).toContain('No instance can start');
  });

  it('shows every bar against its own limit', () => {
    const bars = sheet.bars(at({ instances: 40, vcpu: 2, quota: 100 })).flatMap((group) => group.bars);
    expect(bars.map(({ id, load, ceiling }) => [id, load, ceiling])).toEqual([
      ['per-instance', 200, 200],
      ['instances', 40, 25],
      ['vcpu', 80, 100],
      ['service', 8000, 5000],
      ['untouched', 2500, 5000],
      ['fits', 8000, 5000],
    ]);
  });

  it('says by the field what cannot be configured', () => {
    expect(Object.keys(warningsOf(sheet, at({ perInstance: 500, instances: 26, time: 121 })))).toEqual([
      'perInstance',
      'instances',
      'time',
    ]);
  });
});

describe('the way back', () => {
  const asked = (find: string, of: string, is: number) => answer(sheet, { find, of, is }, at());

  it('uses the closed form, and says on which side the wish is met', () => {
    expect(asked('time', 'rate', 10_000)).toEqual({ ok: true, value: { value: 0.5, bound: 'at most' } });
    const outcome = asked('time', 'rate', 10_000);
    expect(spaced(answerWords(sheet, { find: 'time', of: 'rate', is: 10_000 }, outcome))).toBe(
      'For “Rate of the whole service, per second” to be at least 10,000 requests/s, “Time per request” has to be at most 500 ms.',
    );
  });

  it('finds the whole number from which a stepped result is met', () => {
    expect(asked('quota', 'fitting', 3000)).toEqual({ ok: true, value: { value: 15, bound: 'at least' } });
  });

  it('searches where there is no closed form', () => {
    const outcome = asked('time', 'oneMinute', 100);
    expect(outcome.ok && outcome.value.value).toBeCloseTo(2, 6);
  });

  it('says when no value will do, and when every one does', () => {
    expect(asked('quota', 'fitting', 1e12)).toMatchObject({ ok: false });
    expect(answerWords(sheet, { find: 'vcpu', of: 'inFlight', is: 1 }, asked('vcpu', 'inFlight', 1))).toContain(
      'no answer',
    );
  });
});

describe('the axis of a chart', () => {
  const want = { dimension: 'rate', min: 0.001, max: 1e9 } as const;

  it('spans a decade to either side of where the sheet opens, and widens by decades', () => {
    expect(axisOf(want, 100, 100)).toEqual({ from: 10, to: 1000, log: true });
    expect(axisOf(want, 100, 50_000)).toEqual({ from: 10, to: 100_000, log: true });
    expect(axisOf({ dimension: 'share', min: 0, max: 1 }, 0.9, 0.5)).toEqual({ from: 0, to: 1, log: false });
  });

  it('has a length where its two ends are the same', () => {
    expect(axisOf(want, 40, 40, [40, 40])).toEqual({ from: 40, to: 41, log: false });
    expect(axisOf(want, 40, 40, [40, 40.5])).toEqual({ from: 40, to: 40.5, log: false });
  });

  it('holds the present value in any state, with rows that ascend and are whole where they must be', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), fc.boolean(), (raw, whole) => {
        const present = whole ? Math.max(1, Math.round(raw)) : raw;
        const axis = axisOf({ ...want, min: whole ? 1 : 1e-3 }, 40, present);
        expect(present).toBeGreaterThanOrEqual(axis.from);
        expect(present).toBeLessThanOrEqual(axis.to);
        expect(spreadOver(axis, 49).every((x) => Number.isFinite(x))).toBe(true);
        const rows = rowsOver(axis, present, whole);
        expect(rows).toContain(present);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        if (whole) expect(rows.every((row) => Number.isInteger(row))).toBe(true);
      }),
    );
  });
});

describe('a field', () => {
  const { want } = sheet.inputs['instances']!;

  it('opens with its start, readably', () =>
    expect(readField(want, undefined, 25)).toMatchObject({ text: '25', value: 25 }));

  it('keeps what was typed and counts on with the last value it could read', () => {
    const good = typed(want, '40', undefined);
    const bad = typed(want, '4o', good);
    expect(readField(want, bad, 25)).toMatchObject({
      text: '4o',
      value: 40,
      error: '“o” is not a known unit; enter a number of instances such as 25. Still using 40.',
    });
    expect(readField(want, typed(want, '1k', bad), 25)).toMatchObject({ value: 1000, error: undefined });
    expect(readField(want, typed(want, '30 instances', bad), 25)).toMatchObject({ value: 30, error: undefined });
  });
});

describe('vcpuSizes', () => {
  it('reads the ledger’s list', () => {
    expect(vcpuSizes('0.25/0.5, 0.25/1, 0.5/1, 1/2, 1/3, 4/12')).toEqual([0.25, 0.5, 1, 4]);
    expect(vcpuSizes('none')).toEqual([]);
  });
});
