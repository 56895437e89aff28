import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBase } from './base.ts';
import type { Expectation } from './expectation.ts';
import { formatExact } from './number.ts';
import { inTwoWays, parse } from './parse.ts';
import type { Dimension } from './units.ts';

const any = (dimension: Dimension, noun?: string): Expectation =>
  noun === undefined ? { dimension } : { dimension, noun };

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
    const pieces = [
      '1',
      '.200',
      ',5',
      ' ',
      'million',
      ' a ',
      'week',
      '/',
      's',
      '2h',
      '30',
      '~',
      'half a ',
      'µ',
      '٣',
      '９',
    ];
    const odd = fc.oneof(
      fc.string({ maxLength: 10_240, unit: 'binary' }),
      fc.string({ maxLength: 60, unit: 'grapheme' }),
      fc.stringMatching(/^[0-9.,:%eE+\- /kMmsB]{0,40}$/),
      fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom(...wants), (text, want) => {
        if (want) expect(inTwoWays(text, want)?.ok).not.toBe(true);
        const parsed = parse(text, want);
        if (parsed.ok) {
          expect(Number.isFinite(parsed.value) && parsed.value >= 0).toBe(true);
          expect(parsed.understood).not.toMatch(/NaN|Infinity/);
        } else expect(parsed.message).not.toBe('');
      }),
      { numRuns: 100_000 },
    );
  });
});
