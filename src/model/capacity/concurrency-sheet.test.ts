import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printState, readState } from '../link/state.ts';
import { concurrencySheet as sheet } from './concurrency-sheet.ts';
import { concurrencySums } from './concurrency-sums.ts';
import { readField, typed } from './field.ts';
import { limitsAt, paramsOf, startOf } from './opening.ts';
import { vcpuSizes } from './sizes.ts';
import type { Limit } from './worksheet.ts';

const limit = (value: number, provenAtTalk = true): Limit => ({
  talk: value,
  today: value,
  provenAtTalk,
  mark: undefined,
});
const ledger = {
  'app-runner-concurrency-max': limit(200),
  'app-runner-concurrency-default': limit(100, false),
  'app-runner-max-size-default': limit(25),
  'fargate-vcpu-on-demand-default': { ...limit(6, false), talk: undefined },
  'app-runner-request-timeout': limit(120, false),
};
const { numbers: limits } = limitsAt(ledger, 'today');
const start = startOf(sheet, limits);
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the concurrency sheet opens with the talk’s sum', () => {
  const sums = concurrencySums(start, limits);

  it('5,000 in flight, 150,000 a minute for the service, 6,000 for one instance', () => {
    expect(sums.service).toEqual({ inFlight: 5000, perSecond: 2500, perMinute: 150_000 });
    expect(sums.one).toEqual({ inFlight: 200, perSecond: 100, perMinute: 6000 });
  });

  it('and half of it for a service nobody touched', () => {
    expect(sums.untouched).toEqual({ inFlight: 2500, perSecond: 1250, perMinute: 75_000 });
    expect(spaced(sheet.evaluate(start, limits).verdict[2]!)).toBe(
      'A service whose settings nobody touched takes 100 per instance: 2,500 in flight and 75,000 a minute, half of what the bound allows.',
    );
  });

  it('and what a new account’s quota lets start of it', () => {
    expect(sums.fits).toBe(6);
    expect(sums.fitting).toEqual({ inFlight: 1200, perSecond: 600, perMinute: 36_000 });
    expect(spaced(sheet.evaluate(start, limits).verdict[1]!)).toBe(
      'The account’s 6 vCPU hold only 6 of its 25 instances: 1,200 in flight, 36,000 a minute.',
    );
  });

  it('leaves the address empty', () => expect(printState(paramsOf(sheet), start, start)).toBe(''));
});

describe('the concurrency sheet', () => {
  it('shows every bar against its own limit', () => {
    const bars = sheet
      .evaluate({ ...start, instances: 40, vcpu: 2, quota: 100 }, limits)
      .bars.flatMap((group) => group.bars);
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
    const { warnings } = sheet.evaluate({ ...start, perInstance: 500, instances: 26, time: 121 }, limits);
    expect(Object.keys(warnings)).toEqual(['perInstance', 'instances', 'time']);
  });

  it('says when nothing can start', () => {
    expect(sheet.evaluate({ ...start, vcpu: 8 }, limits).verdict[1]).toContain('nothing can start');
  });

  it('fills every slot of its formulas', () => {
    const { slots } = sheet.evaluate(start, limits);
    for (const { tex, words } of sheet.formulas) {
      for (const [, name] of `${tex} ${words}`.matchAll(/@(\w+)@/g)) expect(slots[name!], name).toBeTypeOf('string');
    }
  });

  it('carries today’s value back where the talk’s day has none, and knows it', () => {
    const talk = limitsAt(ledger, 'talk');
    expect(talk.numbers['fargate-vcpu-on-demand-default']).toBe(6);
    expect([...talk.carried]).toContain('fargate-vcpu-on-demand-default');
    expect(limitsAt(ledger, 'today').carried.size).toBe(0);
  });

  it('reads and writes any state, and shows no value that is none', () => {
    const params = paramsOf(sheet);
    const state = fc.record({
      perInstance: fc.integer({ min: 1, max: 1_000_000 }),
      instances: fc.integer({ min: 1, max: 1_000_000 }),
      time: fc.double({ min: 0.001, max: 86_400, noNaN: true }),
      vcpu: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      quota: fc.integer({ min: 0, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(state, (values) => {
        const read = readState(params, printState(params, values, start), start);
        expect({ ...start, ...read.values }).toEqual(values);
        expect(JSON.stringify(sheet.evaluate(values, limits))).not.toMatch(/NaN|Infinity|null|undefined|–/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a field', () => {
  const { want } = sheet.inputs[1]!;

  it('opens with its start, readably', () =>
    expect(readField(want, undefined, 25)).toMatchObject({ text: '25', value: 25 }));

  it('keeps what was typed and counts on with the last value it could read', () => {
    const good = typed(want, '40', undefined);
    const bad = typed(want, '4o', good);
    expect(readField(want, bad, 25)).toMatchObject({
      text: '4o',
      value: 40,
      error:
        '“o” is not a unit known here; a number of instances is needed here, such as 25. The sheet still counts with 40.',
    });
    expect(readField(want, typed(want, '1k', bad), 25)).toMatchObject({ value: 1000, error: undefined });
  });
});

describe('vcpuSizes', () => {
  it('reads the ledger’s list', () => {
    expect(vcpuSizes('0.25/0.5, 0.25/1, 0.5/1, 1/2, 1/3, 4/12')).toEqual([0.25, 0.5, 1, 4]);
    expect(vcpuSizes('none')).toEqual([]);
  });
});
