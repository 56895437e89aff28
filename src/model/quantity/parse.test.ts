import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBase } from './base.ts';
import type { Expectation } from './expectation.ts';
import { formatExact } from './number.ts';
import { parse } from './parse.ts';
import { isUnit, type Dimension } from './units.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const any = (dimension: Dimension, noun?: string): Expectation =>
  noun === undefined ? { dimension } : { dimension, noun };

describe('parse reads what people write', () => {
  it.each([
    ['150k/min', 2500, '/s', '2,500/s'],
    ['2,500 rps', 2500, 'requests/s', '2,500 requests/s'],
    ['150,000 requests per minute', 2500, 'requests/s', '2,500 requests/s'],
    ['1.5M requests/day', 1_500_000 / 86_400, 'requests/s', '17.4 requests/s'],
    ['600 qpm', 10, 'queries/s', '10 queries/s'],
    ['350 ms', 0.35, 's', '350 ms'],
    ['2s', 2, 's', '2 s'],
    ['0.35 seconds', 0.35, 's', '350 ms'],
    ['5min', 300, 's', '5 min'],
    ['1 day', 86_400, 's', '24 h'],
    ['1.5GB', 1.5e9, 'bytes', '1.5 GB'],
    ['1.5 GiB', 1.5 * 2 ** 30, 'bytes', '1.5 GiB'],
    ['256 kb', 256_000, 'bytes', '256 KB'],
    ['4 MB/s', 4e6, 'bytes/s', '4 MB/s'],
    ['8 Gbps', 1e9, 'bytes/s', '1 GB/s'],
    ['20:1', 20, 'ratio', '20:1'],
    ['20 to 1', 20, 'ratio', '20:1'],
    ['95%', 0.95, 'share', '95%'],
    ['95 %', 0.95, 'share', '95%'],
    ['1M', 1_000_000, '', '1,000,000'],
    ['1.5 million users', 1_500_000, 'users', '1,500,000 users'],
    ['2bn', 2e9, '', '2,000,000,000'],
    ['10 000', 10_000, '', '10,000'],
    ['0.25 vCPU', 0.25, 'vCPU', '0.25 vCPU'],
    ['1e3', 1000, '', '1,000'],
  ])('%s', (text, value, unit, understood) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ ok: true, unit });
    if (!parsed.ok) return;
    expect(parsed.value).toBeCloseTo(value, 9);
    expect(spaced(parsed.understood)).toBe(understood);
    expect(unit === '' || isUnit(unit)).toBe(true);
  });

  it('reads a bare number in the unit of the field', () => {
    expect(parse('2', any('time'))).toMatchObject({ value: 2, unit: 's' });
    expect(parse('2,500', any('rate', 'requests'))).toMatchObject({ value: 2500, unit: 'requests/s' });
    expect(parse('0.95', any('share'))).toMatchObject({ value: 0.95 });
    expect(parse('95', any('share'))).toMatchObject({ value: 0.95 });
    expect(parse('5m', any('time'))).toMatchObject({ value: 300 });
  });
});

describe('parse refuses in words', () => {
  it.each([
    ['2,500 rps', any('time'), 'this is a rate; enter a time such as 350 ms or 2 s'],
    ['350 ms', any('rate'), 'this is a time; enter a rate such as 2,500/s or 150k/min'],
    ['200 requests', any('count', 'instances'), 'this is a number of requests; enter a number of instances'],
    ['', any('count', 'instances'), 'enter a number of instances such as 25'],
    ['1.5', any('bytes'), 'the unit is missing; enter a size such as 1.5 GB'],
    ['1.5Gb', any('bytes'), '“Gb” can mean bits or bytes; write GB for bytes'],
    ['1m', any('count'), '“m” can mean minutes or millions; write min or M'],
    ['2,5', any('count'), 'this number can be read in two ways; write 2,500 for thousands and 2.5 for a fraction'],
    ['1', any('share'), 'this can be 1% or 100%; write the percent sign'],
    ['-1', any('count'), 'must not be negative'],
    ['1e309', any('count'), 'this number is too large'],
    ['NaN', any('count'), 'enter a number such as 25'],
    ['0', { dimension: 'count', min: 1 }, 'must be at least 1'],
    ['0', { dimension: 'rate', min: 0.001 }, 'must be greater than 0'],
    ['2000', { dimension: 'count', max: 1000 }, 'must be at most 1,000'],
    ['1.5', { dimension: 'count', whole: true }, 'must be a whole number'],
    ['1 hour', { dimension: 'time', max: 60 }, 'must be at most 60 s'],
    ['5:0', any('ratio'), 'the second number of a ratio cannot be zero'],
    ['25 bananas', any('count'), '“bananas” is not a known unit; enter a number such as 25'],
  ] as const)('%s', (text, want, message) => {
    const parsed = parse(text, want);
    expect(parsed.ok ? parsed : spaced(parsed.message)).toBe(message);
  });
});

describe('parse and formatBase', () => {
  const positive = fc.double({ min: 0, max: 1e15, noNaN: true });
  const neat = fc
    .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(1, 10, 100, 1000))
    .map(([n, by]) => n / by);
  const cases: [Dimension, string?][] = [
    ['count'],
    ['count', 'requests'],
    ['time'],
    ['rate'],
    ['rate', 'requests'],
    ['bytes'],
    ['byte-rate'],
    ['share'],
    ['ratio'],
  ];

  it.each(cases.map(([dimension, noun]) => [noun ? `${dimension} of ${noun}` : dimension, dimension, noun] as const))(
    'are inverse for %s',
    (_name, dimension, noun) => {
      fc.assert(
        fc.property(fc.oneof(positive, neat), (value) => {
          fc.pre(!(dimension === 'share' && value === 1));
          const exact = dimension === 'share' && value > 1 ? value / 1e16 : value;
          const parsed = parse(formatBase(exact, dimension, noun), any(dimension, noun));
          expect(parsed).toMatchObject({ ok: true, value: exact + 0, dimension });
        }),
      );
    },
  );

  it('read exact numbers back', () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(parse(formatExact(value))).toMatchObject({ ok: true, value: value + 0 });
      }),
    );
  });
});

describe('parse never throws', () => {
  const wants = [undefined, any('count'), any('time'), any('rate'), any('bytes'), any('share'), any('ratio')];

  it.each([
    'NaN',
    '-1',
    '1e309',
    'Infinity',
    '<script>alert(1)</script>',
    '1'.repeat(10_240),
    '%',
    ':',
    '20:',
    '1 /',
    '__proto__',
  ])('on %s', (text) => {
    for (const want of wants) expect(parse(text, want).ok).toBeTypeOf('boolean');
  });

  it('on any text up to 10 kB, and what it takes is finite and from zero', () => {
    const odd = fc.oneof(
      fc.string({ maxLength: 10_240, unit: 'binary' }),
      fc.stringMatching(/^[0-9.,:%eE+\- /kMmsB]{0,40}$/),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom(...wants), (text, want) => {
        const parsed = parse(text, want);
        if (parsed.ok) {
          expect(Number.isFinite(parsed.value) && parsed.value >= 0).toBe(true);
          expect(parsed.understood).not.toMatch(/NaN|Infinity/);
        } else expect(parsed.message).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
