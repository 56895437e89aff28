import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../quantity/expectation.ts';
import { parse } from '../quantity/parse.ts';
import { plainText } from './compact.ts';
import { quantityParam } from './quantity-param.ts';
import { quote, readState } from './read-state.ts';
import { printState, type Params } from './state.ts';

type Name = 'instances' | 'time' | 'rate' | 'hits' | 'ratio';
type Sheet = Record<Name, string>;

const wants: Record<Name, Expectation> = {
  instances: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 },
  time: { dimension: 'time', min: 0.001, max: 86_400 },
  rate: { dimension: 'rate', noun: 'requests', max: 1e9 },
  hits: { dimension: 'share', min: 0, max: 1 },
  ratio: { dimension: 'ratio', max: 1e6 },
};
const params = Object.fromEntries(
  Object.entries(wants).map(([key, want]) => [key, quantityParam(key === 'time' ? 'latency' : key, want)]),
) as Params<Sheet>;
const defaults: Sheet = { instances: '25', time: '2s', rate: '2500/s', hits: '90%', ratio: '20:1' };

const spaced = (notes: readonly string[]) => notes.map((note) => note.replaceAll('\u00a0', ' '));

describe('a link that went through mail and chat', () => {
  it('takes what others hung on to it for no fault', () => {
    expect(readState(params, '?instances=40&utm_source=chat&fbclid=x&mc_cid=1', defaults)).toEqual({
      values: { instances: '40' },
      notes: [],
    });
  });

  it('keeps what belongs to the page once, as it is read: the first', () => {
    expect(printState(params, { instances: '40' }, defaults, '?as-of=talk&as-of=2026-11-22')).toBe(
      '?as-of=talk&instances=40',
    );
  });

  it('is read with ampersands that were written for HTML', () => {
    expect(readState(params, '?instances=40&amp;latency=350ms', defaults)).toEqual({
      values: { instances: '40', time: '350ms' },
      notes: [],
    });
  });

  it('still says what it does not know', () => {
    expect(readState(params, '?instnaces=40', defaults).notes).toHaveLength(1);
  });
});

describe('printState', () => {
  it('sorts by name, leaves defaults out and keeps the unit at the value', () => {
    expect(printState(params, { time: '350 ms', instances: '40' }, defaults)).toBe('?instances=40&latency=350ms');
    expect(printState(params, { hits: '95 %', ratio: '30:1' }, defaults)).toBe('?hits=95%25&ratio=30:1');
    expect(printState(params, { instances: '25' }, defaults)).toBe('');
  });

  it('leaves a default out however it is typed', () => {
    expect(printState(params, { hits: '90 %', rate: '2,500 / s' }, defaults)).toBe('');
  });

  it('keeps the day and drops what it does not know', () => {
    expect(printState(params, { instances: '40' }, defaults, '?as-of=talk&instances=9&old=1')).toBe(
      '?as-of=talk&instances=40',
    );
  });
});

describe('readState', () => {
  it('reads what it wrote', () => {
    expect(readState(params, '?instances=40&latency=350ms', defaults)).toEqual({
      values: { instances: '40', time: '350ms' },
      notes: [],
    });
  });

  it('falls back key by key and says so', () => {
    const read = readState(params, '?instances=-1&latency=NaN&rate=1e309&hits=95%25&old=1&as-of=talk', defaults);
    expect(read.values).toEqual({ hits: '95%' });
    expect(spaced(read.notes)).toEqual([
      'instances: “-1” is not a whole number from 1 to 1,000,000; 25 is used.',
      'latency: “NaN” is not a time from 1 ms to 24 h; 2s is used.',
      'rate: “1e309” is not a rate to 1,000,000,000/s; 2500/s is used.',
      '“old” is no field of this calculator; it was left out.',
    ]);
  });

  it('reads the first of two and says so', () => {
    expect(readState(params, '?instances=3&instances=4', defaults)).toEqual({
      values: { instances: '3' },
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

  it('names the seventh part too rather than say that one more was left out', () => {
    const strays = (count: number) => Array.from({ length: count }, (_, i) => `k${i}=1`).join('&');
    expect(readState(params, strays(7), defaults).notes.at(-1)).toContain('“k6”');
    expect(readState(params, strays(8), defaults).notes.at(-1)).toBe('2 more parts of the address were left out.');
  });

  it('repeats up to 32 characters of an address as they are and cuts what is longer', () => {
    expect(quote('x'.repeat(32))).toBe(`“${'x'.repeat(32)}”`);
    expect(quote('x'.repeat(33))).toBe(`“${'x'.repeat(32)}…”`);
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
        for (const key of Object.keys(values) as Name[]) expect(parse(values[key] ?? '', wants[key]).ok).toBe(true);
        expect(notes.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 500 },
    );
  });
});

/** A quantity as people type it: groups, blanks, multiples, units. */
const typed = fc
  .tuple(
    fc.constantFrom('', ' ', '\u00a0 '),
    fc.oneof(
      fc.integer({ min: 0, max: 10_000_000 }).map((n) => n.toLocaleString('en-GB')),
      fc.integer({ min: 0, max: 10_000_000 }).map((n) => n.toLocaleString('en-GB').replaceAll(',', ' ')),
      fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
      fc.integer({ min: 1, max: 999 }).map((n) => String(n / 100)),
    ),
    fc.constantFrom('', 'k', 'M', ' million', 'bn'),
    fc.constantFrom('', ' ', '  '),
    fc.constantFrom(
      ...['', 'ms', 's', 'min', 'hours', '/s', '/day', ' / min', 'rps', 'requests per minute', 'requests/s', '%'],
      ...['instances', 'per cent', ':1', ' to 1', 'instance'],
    ),
    fc.constantFrom('', ' '),
  )
  .map((parts) => parts.join(''));
const readable = fc
  .tuple(fc.constantFrom(...(Object.keys(wants) as Name[])), typed)
  .filter(([name, text]) => parse(text, wants[name]).ok);
const valueOf = (name: Name, text: string | undefined): number => {
  const read = parse(text ?? '', wants[name]);
  return read.ok ? read.value : Number.NaN;
};

describe('what was typed', () => {
  it('is kept as it was typed', () => {
    expect(printState(params, { rate: '1M/day' }, defaults)).toBe('?rate=1M/day');
    expect(printState(params, { rate: '2,500 rps', time: '0.35 seconds' }, defaults)).toBe(
      '?latency=0.35seconds&rate=2500rps',
    );
    expect(readState(params, '?rate=1M/day', defaults).values).toEqual({ rate: '1M/day' });
  });

  it('keeps its blanks where it cannot be read without them', () => {
    const query = printState(params, { rate: '2,500 requests per minute', ratio: '30 to 1' }, defaults);
    expect(query).toBe('?rate=2500+requests+per+minute&ratio=30+to+1');
    expect(readState(params, query, defaults).notes).toEqual([]);
  });

  it('is the same value in the address, whatever was typed', () => {
    fc.assert(
      fc.property(readable, ([name, text]) => {
        const read = readState(params, printState(params, { [name]: text }, {}), defaults);
        expect(read.notes).toEqual([]);
        expect(valueOf(name, read.values[name])).toBe(valueOf(name, text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is one address for texts that differ in blanks and groups alone', () => {
    fc.assert(
      fc.property(readable, fc.constantFrom(' ', '  ', '\u00a0'), ([name, text], blank) => {
        const wide = ` ${text.replace(/\s+/g, blank)} `;
        fc.pre(wide.length <= 60);
        expect(printState(params, { [name]: wide }, {})).toBe(printState(params, { [name]: text }, {}));
      }),
      { numRuns: 500 },
    );
  });
});

describe('readState and printState', () => {
  it('are inverse for every state', () => {
    const state = fc.array(readable, { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs) as Partial<Sheet>);
    fc.assert(
      fc.property(state, (texts) => {
        const once = printState(params, texts, defaults);
        const { values, notes } = readState(params, once, defaults);
        expect(notes).toEqual([]);
        expect(printState(params, values, defaults)).toBe(once);
        expect(readState(params, printState(params, values, defaults), defaults).values).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  it('give back every value that nobody typed', () => {
    const value: Record<Name, fc.Arbitrary<number>> = {
      instances: fc.integer({ min: 1, max: 1_000_000 }),
      time: fc.double({ min: 0.001, max: 86_400, noNaN: true }),
      rate: fc.double({ min: 0, max: 1e9, noNaN: true }),
      hits: fc.double({ min: 0, max: 1, noNaN: true }),
      ratio: fc.double({ min: 0, max: 1e6, noNaN: true }),
    };
    fc.assert(
      fc.property(fc.record(value), (values) => {
        const texts = Object.fromEntries(
          (Object.keys(wants) as Name[]).map((name) => [name, plainText(values[name], wants[name])]),
        );
        const read = readState(params, printState(params, texts, {}), defaults);
        for (const name of Object.keys(wants) as Name[])
          expect(valueOf(name, read.values[name])).toBe(values[name] + 0);
      }),
      { numRuns: 500 },
    );
  });

  it('print the same address for equal states', () => {
    const once = printState(params, { time: '350ms', instances: '40' }, defaults);
    const again = readState(params, once, defaults);
    expect(printState(params, again.values, defaults, once)).toBe(once);
  });

  it('put a state behind a prefix in the place of the one that the address had there, and leave those of others', () => {
    const behind = Object.fromEntries(
      Object.entries(params).map(([key, param]) => [key, { ...param, name: `c-read.${param.name}` }]),
    ) as unknown as typeof params;
    const print = (time: string, search: string): string => printState(behind, { time }, defaults, search, 'c-read.');
    const once = print('350ms', '?c-conc.time=1s&day=x');
    expect(once).toBe('?c-conc.time=1s&c-read.latency=350ms&day=x');
    expect(print('500ms', once)).toBe('?c-conc.time=1s&c-read.latency=500ms&day=x');
    expect(print(defaults.time, once)).toBe('?c-conc.time=1s&day=x');
  });
});
