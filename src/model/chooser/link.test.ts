import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given, ready } from './fixture.ts';
import { days } from '../facts/as-of.ts';
import { pinAnswers, printAnswers, readAnswers } from './link.ts';
import { sheetQuery } from './sheet-query.ts';

const tree = ready();

describe('answers in the address', () => {
  it('stand by the names of their questions, sorted', () => {
    expect(printAnswers(tree, given({ size: '700 bytes', readers: 'one', again: 'unknown' }))).toBe(
      '?again=unknown&readers=one&size=700bytes',
    );
  });

  it('keep what belongs to the page', () => {
    expect(printAnswers(tree, given({ readers: 'one' }), '?as-of=talk&readers=several')).toBe(
      '?as-of=talk&readers=one',
    );
  });

  it('are pinned to the day of their figures', () => {
    expect(pinAnswers(tree, given({ readers: 'one' }), { asOf: 'today' })).toBe(`?as-of=${days.today}&readers=one`);
    expect(pinAnswers(tree, given({ readers: 'one' }), { asOf: 'talk' })).toBe(`?as-of=${days.talk}&readers=one`);
    const older = { asOf: 'today', pin: '2026-12-24', edition: '2026-11-22' } as const;
    expect(pinAnswers(tree, given({ readers: 'one' }), older)).toBe('?as-of=2026-12-24&readers=one');
  });

  it('hold a number as it was typed', () => {
    expect(printAnswers(tree, given({ size: '1.5 KB' }))).toBe('?size=1.5KB');
    expect(readAnswers(tree, '?size=1,500+bytes', 'today').answers).toEqual({
      size: { text: '1500bytes', value: 1500 },
    });
  });

  it('are dropped one by one where they are stale or misspelt, each with a sentence', () => {
    const read = readAnswers(tree, '?readers=too-many&size=700bytes&again=maybe&colour=red&as-of=talk', 'today');
    expect(read.answers).toEqual({ size: { text: '700bytes', value: 700 } });
    expect(read.notes).toEqual([
      'readers: “too-many” is not one of one, several, unknown; that answer was left out.',
      'again: “maybe” is not one of no, yes, unknown; that answer was left out.',
      '“colour” is no question of this chooser; it was left out.',
    ]);
  });

  it('take a number in any spelling, a range or “unknown” where a number is asked for', () => {
    expect(readAnswers(tree, '?size=1.5+KB', 'today').answers).toEqual({ size: { text: '1.5KB', value: 1500 } });
    expect(readAnswers(tree, '?size=large', 'today').answers).toEqual({ size: { text: 'large' } });
    expect(readAnswers(tree, '?size=unknown', 'today').answers).toEqual({ size: { text: 'unknown' } });
    expect(readAnswers(tree, '?size=wide', 'today').notes).toEqual([
      'size: “wide” is not a size from 1\u00a0byte, nor one of small, large, unknown; that answer was left out.',
    ]);
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
      fc.property(answers, (texts) => {
        const once = printAnswers(tree, given(texts));
        const read = readAnswers(tree, once, 'today');
        expect(read.notes).toEqual([]);
        expect(Object.keys(read.answers).sort()).toEqual(Object.keys(texts).sort());
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
  const sheet = { id: 'C-FIFO', fields: { size: 'size', batch: 'readers' }, fixed: {}, leaves: {}, shows: {} };
  expect(sheetQuery(tree, sheet, given({ size: '700 bytes', readers: 'one' }))).toBe('?size=700bytes');
  expect(sheetQuery(tree, sheet, given({ size: 'large' }))).toBe('');
});

describe('a link that is older than a question', () => {
  const later = ready({
    questions: tree.questions.map((one) => (one.id === 'again' ? { ...one, assumed: 'no' } : one)),
  });

  it('counts with what the question assumes, and says so', () => {
    const { answers, notes } = readAnswers(later, '?as-of=2026-11-22&readers=one&size=small', 'today');
    expect(answers['again']).toEqual({ text: 'no' });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('not asked when this link was made');
  });

  it('is asked as everybody is where it is pinned to no day', () => {
    const { answers, notes } = readAnswers(later, '?readers=one&size=small', 'today');
    expect([answers['again'], notes]).toEqual([undefined, []]);
  });
});
