// What a page reads before the whole reader is there means the same once it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { plainText } from '../../src/model/link/compact.ts';
import { expectationOf } from '../../src/model/chooser/answer.ts';
import { formatWanted, type Expectation } from '../../src/model/quantity/expectation.ts';
import { parse } from '../../src/model/quantity/parse.ts';
import { wholeReader } from '../../src/model/quantity/reader.ts';
import { cutSimple, readSimple } from '../../src/model/quantity/simple.ts';
import { startOf } from '../../src/model/worksheet/case.ts';
import { entered, wholeText } from '../../src/model/worksheet/field.ts';
import { trees } from '../golden/choosers.ts';
import { limitsOf } from '../golden/records.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';

const numbersOf = (trees: readonly { readonly number?: Parameters<typeof expectationOf>[0] | undefined }[]) =>
  trees.flatMap(({ number }) => (number ? [expectationOf(number)] : []));

/** Whatever fields of the site ask for. */
const wants: readonly Expectation[] = [
  ...sheets.flatMap(({ inputs }) => Object.values(inputs).flatMap(({ want, options }) => (options ? [] : [want]))),
  ...trees.flatMap(({ questions, details }) => numbersOf([...questions, ...details])),
];

const digits = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((n) => n.toLocaleString('en-GB')),
  fc.float({ min: 0, max: 5000, noNaN: true }).map((n) => String(Number(n.toPrecision(4)))),
  fc.constantFrom('1.200', '0.125', '007', '1,20', '1.', '.5', '12,345.678', '-1', '1e3', ''),
);
const units = fc.constantFrom(
  ...[
    '',
    'k',
    'M',
    's',
    'ms',
    'min',
    'm',
    'h',
    'd',
    'day',
    'days',
    'mo',
    'months',
    'year',
    '%',
    ':1',
    ':20',
    '/s',
    '/min',
  ],
  ...[
    '/h',
    '/day',
    '/10 s',
    'k/min',
    'M/day',
    'M /s',
    'rps',
    'bytes',
    'byte',
    'B',
    'KB',
    'kB',
    'MB',
    'MiB',
    'Mb',
    'GB/h',
  ],
  ...[
    'Gbps',
    'MB/s',
    'bytes/s',
    'requests',
    'requests/s',
    'messages/min',
    'million',
    'USD',
    'a day',
    'GiB',
    'TiB',
    'bn',
  ],
);
const texts = fc
  .tuple(digits, fc.constantFrom('', ' ', '\u00a0', '  '), units, fc.constantFrom('', ' '))
  .map((all) => all.join(''));

describe('what is read without the whole reader', () => {
  it('is read as the whole reader reads it, in every field of the site', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...wants), (text, want) => {
        const simple = readSimple(text, want);
        if (simple) expect(simple).toEqual(parse(text, want));
      }),
      { numRuns: 20_000 },
    );
  });

  it('is cut into number and unit as the whole reader cuts it', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...wants), (text, want) => {
        if (!readSimple(text, want)) return;
        const cut = cutSimple(text, want);
        const whole = wholeReader()?.cut(text);
        expect(cut?.number).toBe(whole?.number);
      }),
      { numRuns: 20_000 },
    );
  });

  it('are the values that calculators open with, in fields and in addresses', () => {
    for (const sheet of sheets)
      for (const day of ['today', 'talk'] as const) {
        const start = startOf(sheet, limitsAt(limitsOf(sheet), day).numbers);
        for (const [key, { want, options, param }] of Object.entries(sheet.inputs)) {
          if (options) continue;
          const value = start[key] ?? NaN;
          for (const text of [wholeText(entered(want, value)), plainText(value, want), formatWanted(value, want)])
            expect(readSimple(text, want), `${sheet.id} ${param}: ${text}`).toMatchObject({ value });
        }
      }
  });
});
