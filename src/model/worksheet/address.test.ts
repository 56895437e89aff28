import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../components/records/all-sheets.ts';
import {
  askedAs,
  nothing,
  printEntered,
  printPinned,
  unpinned,
  unsaid,
  valuesTyped,
  written,
  type Entered,
} from './address.ts';
import { typed } from './field.ts';
import { readEntered } from './read-address.ts';
import type { Sheet } from './sheet.ts';

const [sheet, acu, breaks] = [sheetOf('C-CONC'), sheetOf('C-ACU'), sheetOf('C-BREAK')];
const start = { perInstance: 200, instances: 25, time: 2, vcpu: 1, quota: 6 };
const enter = (texts: Partial<Record<keyof typeof start, string>>, of: Sheet = sheet): Entered => ({
  input: Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typed(of.inputs[key]!.want, text, undefined)]),
  ),
  asked: {},
});
const defaults = unsaid(sheet, [start, start]);
const print = (entered: Entered, search = '') => printEntered(sheet, entered, defaults, search, '');
const read = (search: string) => readEntered(sheet, search, start, '');

describe('the address of a sheet', () => {
  it('says what was typed as it was typed, and gives it back', () => {
    const query = print(enter({ time: '0.35 s', instances: '1k' }));
    expect(query).toBe('?instances=1k&latency=0.35s');
    expect(read(query).input).toEqual({
      instances: { text: '1k', value: 1000 },
      time: { text: '0.35s', unit: 's', value: 0.35 },
    });
  });

  it('shows a plain quantity as its number and its unit', () => {
    expect(read('?latency=350ms&instances=5000').input).toEqual({
      time: { text: '350', unit: 'ms', value: 0.35 },
      instances: { text: '5,000', value: 5000 },
    });
  });

  it('says the last value that could be read where a text cannot be', () => {
    const good = typed(sheet.inputs['time']!.want, '350 ms', undefined);
    const bad = typed(sheet.inputs['time']!.want, '350 mx', good);
    expect(print({ input: { time: bad }, asked: {} })).toBe('?latency=350ms');
    expect(print(enter({ time: 'soon' }))).toBe('');
  });

  it('leaves out what the sheet opens with on both days, and nothing else', () => {
    const starts = [
      { min: 0.5, max: 256 },
      { min: 0.5, max: 128 },
    ] as const;
    const said = unsaid(acu, starts);
    const entered: Entered = { input: written(acu, { min: 0.5, max: 256 }), asked: {} };
    expect(printEntered(acu, entered, said, '', '')).toBe('?max=256');
    expect(printEntered(acu, entered, said, '?as-of=talk', '')).toBe('?as-of=talk&max=256');
  });

  it('carries a question asked backwards as it was typed', () => {
    const query = print({ input: {}, asked: { is: typed({ dimension: 'rate' }, '1M/day', undefined) } });
    expect(query).toBe('?is=1M/day');
    expect(read(query).asked.is).toMatchObject({ text: '1M/day', unit: '/day' });
    expect(print(read(query))).toBe('?is=1M/day');
    const whole = print({ input: {}, asked: askedAs(sheet, { find: 'instances', of: 'inFlight', is: 9000 }) });
    expect(whole).toBe('?find=instances&is=9000&of=inFlight');
    expect(read(whole).asked).toMatchObject({ find: 'instances', of: 'inFlight', is: { value: 9000 } });
  });

  it('stands behind the sheet’s id on a page of several things', () => {
    const entered = enter({ time: '350 ms' });
    expect(printEntered(sheet, entered, defaults, '?x.rate=1&utm_source=chat', 'c-conc.')).toBe(
      '?c-conc.latency=350ms&utm_source=chat&x.rate=1',
    );
  });
});

describe('a pinned address', () => {
  const pinned = (entered: Entered) => printPinned(sheet, entered, start, '?as-of=2026-11-22', '');

  it('says every input, typed or not, and the day', () => {
    expect(pinned(nothing)).toBe('?as-of=2026-11-22&instances=25&latency=2s&per-instance=200&vcpu=1&vcpu-quota=6');
    expect(pinned(enter({ time: '0.35 s' }))).toContain('&latency=0.35s&');
  });

  it('says the whole question once one has been asked', () => {
    expect(pinned({ input: {}, asked: { find: 'instances' } })).toMatch(/&find=instances&.*&is=.*&of=/);
    expect(pinned(nothing)).not.toMatch(/find=|of=[a-z]*Flight/);
  });

  it('gives the choices of a sheet by name', () => {
    const { inputs } = breaks;
    const opened = Object.fromEntries(
      Object.keys(inputs).map((key) => [key, inputs[key]!.options?.[0]?.value ?? inputs[key]!.want.min ?? 1]),
    );
    const query = printPinned(breaks, nothing, opened, '', '');
    expect(query.split('&')).toHaveLength(Object.keys(inputs).length);
    expect(query).toContain(`stage=${inputs['stage']!.options![0]!.id}`);
    expect(valuesTyped(readEntered(breaks, query, opened, '').input)).toEqual(opened);
  });

  it('gives back every state, whatever the sheet opens with by then', () => {
    const value = fc.record({
      perInstance: fc.integer({ min: 1, max: 1000 }),
      instances: fc.integer({ min: 1, max: 1000 }),
      time: fc.double({ min: 0.001, max: 86_400, noNaN: true }),
      vcpu: fc.double({ min: 0.25, max: 16, noNaN: true }),
      quota: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(value, (values) => {
        const found = readEntered(sheet, pinned({ input: written(sheet, values), asked: {} }), { time: 9 }, '');
        expect(found.notes).toEqual([]);
        expect(valuesTyped(found.input)).toEqual(values);
      }),
    );
  });

  it('leaves what departs from its day when the pin is dropped', () => {
    const found = read(pinned(enter({ time: '350 ms' })));
    expect(print(unpinned(sheet, found, start))).toBe('?latency=350ms');
  });
});
