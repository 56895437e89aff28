import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityParam } from './quantity-param.ts';
import { printState, readState, type Params } from './state.ts';

interface Sheet {
  instances: number;
  time: number;
  rate: number;
  hits: number;
  ratio: number;
}

const params: Params<Sheet> = {
  instances: quantityParam('instances', { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 }),
  time: quantityParam('latency', { dimension: 'time', min: 0.001, max: 86_400 }),
  rate: quantityParam('rate', { dimension: 'rate', noun: 'requests', max: 1e9 }),
  hits: quantityParam('hits', { dimension: 'share', min: 0, max: 1 }),
  ratio: quantityParam('ratio', { dimension: 'ratio', max: 1e6 }),
};
const defaults: Sheet = { instances: 25, time: 2, rate: 2500, hits: 0.9, ratio: 20 };

const spaced = (notes: readonly string[]) => notes.map((note) => note.replaceAll('\u00a0', ' '));

describe('a link that went through mail and chat', () => {
  it('takes what others hung on to it for no fault', () => {
    expect(readState(params, '?instances=40&utm_source=chat&fbclid=x&mc_cid=1', defaults)).toEqual({
      values: { instances: 40 },
      notes: [],
    });
  });

  it('is read with ampersands that were written for HTML', () => {
    expect(readState(params, '?instances=40&amp;latency=350ms', defaults)).toEqual({
      values: { instances: 40, time: 0.35 },
      notes: [],
    });
  });

  it('still says what it does not know', () => {
    expect(readState(params, '?instnaces=40', defaults).notes).toHaveLength(1);
  });
});

describe('printState', () => {
  it('sorts by name, leaves defaults out and keeps the unit at the value', () => {
    expect(printState(params, { time: 0.35, instances: 40 }, defaults)).toBe('?instances=40&latency=350ms');
    expect(printState(params, { hits: 0.95, ratio: 30 }, defaults)).toBe('?hits=95%25&ratio=30:1');
    expect(printState(params, { instances: 25 }, defaults)).toBe('');
  });

  it('keeps the day and drops what it does not know', () => {
    expect(printState(params, { instances: 40 }, defaults, '?as-of=talk&instances=9&old=1')).toBe(
      '?as-of=talk&instances=40',
    );
  });
});

describe('readState', () => {
  it('reads what it wrote', () => {
    expect(readState(params, '?instances=40&latency=350ms', defaults)).toEqual({
      values: { instances: 40, time: 0.35 },
      notes: [],
    });
  });

  it('falls back key by key and says so', () => {
    const read = readState(params, '?instances=-1&latency=NaN&rate=1e309&hits=95%25&old=1&as-of=talk', defaults);
    expect(read.values).toEqual({ hits: 0.95 });
    expect(spaced(read.notes)).toEqual([
      'instances: “-1” is not a whole number from 1 to 1,000,000; 25 is used.',
      'latency: “NaN” is not a time from 1 ms to 24 h; 2s is used.',
      'rate: “1e309” is not a rate to 1,000,000,000/s; 2500/s is used.',
      '“old” is no field of this sheet; it was left out.',
    ]);
  });

  it('reads the first of two and says so', () => {
    expect(readState(params, '?instances=3&instances=4', defaults)).toEqual({
      values: { instances: 3 },
      notes: ['instances is given more than once; the first is read.'],
    });
  });

  it('cuts what is long, and the list of notes too', () => {
    const { notes } = readState(params, `?instances=${'9'.repeat(10_240)}`, defaults);
    expect(notes[0]!.length).toBeLessThan(160);
    const many = readState(params, Array.from({ length: 500 }, (_, i) => `k${i}=1`).join('&'), defaults);
    expect(many.notes).toHaveLength(7);
    expect(many.notes[6]).toBe('494 more parts of the address were left out.');
  });

  it('never throws, whatever the address holds', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.constantFrom('instances=-1', 'latency=<script>', '%', '%E0%A4%A', 'rate=1e309', '__proto__=1', 'hits=NaN'),
      fc.string({ minLength: 10_240, maxLength: 10_240 }).map((text) => `ratio=${text}`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { values, notes } = readState(params, `?${pieces.join('&')}`, defaults);
        for (const value of Object.values(values)) expect(Number.isFinite(value)).toBe(true);
        expect(notes.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readState and printState', () => {
  it('are inverse for every state', () => {
    const state = fc.record<Sheet>({
      instances: fc.integer({ min: 1, max: 1_000_000 }),
      time: fc.oneof(
        fc.double({ min: 0.001, max: 86_400, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
      ),
      rate: fc.double({ min: 0, max: 1e9, noNaN: true }),
      hits: fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      ),
      ratio: fc.double({ min: 0, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(state, (values) => {
        const read = readState(params, printState(params, values, defaults), defaults);
        expect(read.notes).toEqual([]);
        const back = { ...defaults, ...read.values };
        for (const key of Object.keys(values) as (keyof Sheet)[]) expect(back[key]).toBe(values[key] + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('print the same address for equal states', () => {
    const once = printState(params, { time: 0.35, instances: 40 }, defaults);
    const again = readState(params, once, defaults);
    expect(printState(params, again.values, defaults, once)).toBe(once);
  });
});
