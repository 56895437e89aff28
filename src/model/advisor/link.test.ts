import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ready } from './fixture.ts';
import { printAnswers, readAnswers, sheetQuery } from './link.ts';

const tree = ready();

describe('answers in the address', () => {
  it('stand by the names of their questions, sorted', () => {
    expect(printAnswers(tree, { size: '700 bytes', readers: 'one', again: 'unknown' })).toBe(
      '?again=unknown&readers=one&size=700bytes',
    );
  });

  it('keep what belongs to the page', () => {
    expect(printAnswers(tree, { readers: 'one' }, '?as-of=talk&readers=several')).toBe('?as-of=talk&readers=one');
  });

  it('are dropped one by one where they are stale or misspelt, each with a sentence', () => {
    const read = readAnswers(tree, '?readers=too-many&size=700bytes&again=maybe&colour=red&as-of=talk', 'today');
    expect(read.answers).toEqual({ size: '700bytes' });
    expect(read.notes).toEqual([
      'readers: “too-many” is not one of one, several, unknown; that answer was left out.',
      'again: “maybe” is not one of no, yes, unknown; that answer was left out.',
      '“colour” is no question of this chooser; it was left out.',
    ]);
  });

  it('take a number in any spelling, a range or “unknown” where a number is asked for', () => {
    expect(readAnswers(tree, '?size=1.5+KB', 'today').answers).toEqual({ size: '1.5KB' });
    expect(readAnswers(tree, '?size=large', 'today').answers).toEqual({ size: 'large' });
    expect(readAnswers(tree, '?size=unknown', 'today').answers).toEqual({ size: 'unknown' });
    expect(readAnswers(tree, '?size=wide', 'today').notes).toEqual([
      'size: “wide” is not a size from 1\u00a0bytes, nor one of small, large, unknown; that answer was left out.',
    ]);
  });

  it('stand behind a prefix where two trees share a page', () => {
    expect(printAnswers(tree, { readers: 'one' }, '?waits=nobody', 'small.')).toBe('?small.readers=one&waits=nobody');
    expect(readAnswers(tree, '?small.readers=one&waits=nobody', 'today', 'small.')).toEqual({
      answers: { readers: 'one' },
      notes: [],
    });
  });

  it('are read back as they were written', () => {
    const answers = fc.record(
      {
        readers: fc.constantFrom('one', 'several', 'unknown'),
        size: fc.oneof(
          fc.constantFrom('small', 'large', 'unknown'),
          fc.integer({ min: 1, max: 1e9 }).map((n) => `${n}bytes`),
        ),
        again: fc.constantFrom('no', 'yes', 'unknown'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const once = printAnswers(tree, given);
        const read = readAnswers(tree, once, 'today');
        expect(read.notes).toEqual([]);
        expect(Object.keys(read.answers).sort()).toEqual(Object.keys(given).sort());
        expect(printAnswers(tree, read.answers)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('never throw, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (text) => {
        readAnswers(tree, `?readers=${text}&${text}`, 'talk');
      }),
      { numRuns: 300 },
    );
  });
});

it('puts the reader’s numbers into a worksheet, and nothing else', () => {
  const sheet = { id: 'C-FIFO', fields: { size: 'size', batch: 'readers' } };
  expect(sheetQuery(tree, sheet, { size: '700 bytes', readers: 'one' })).toBe('?size=700bytes');
  expect(sheetQuery(tree, sheet, { size: 'large' })).toBe('');
});
