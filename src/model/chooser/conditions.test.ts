import { describe, expect, it } from 'vitest';
import { isSaid, truthOf } from './conditions.ts';
import { given, question, ready, result } from './fixture.ts';
import { claimFaults } from './prove-claims.ts';
import { wantedFor } from './needs.ts';
import { answersFrom } from './answer.ts';
import { chooser } from './fixture.ts';

const tree = ready({
  conditions: { beyond: { of: ['size'], above: 'limit' }, several: { answered: { readers: ['several'] } } },
});
const truth = (name: string, texts: Readonly<Record<string, string>>) => truthOf(tree, name, given(texts), 'today');

describe('a condition', () => {
  it('is known of a number, at the limit and above it', () => {
    expect(truth('beyond', { size: '1000 bytes' })).toBe(false);
    expect(truth('beyond', { size: '1001 bytes' })).toBe(true);
    expect(truth('not beyond', { size: '1001 bytes' })).toBe(false);
  });

  it('is known of a range that is on one side, and open where nothing is known', () => {
    expect(truth('beyond', { size: 'small' })).toBe(false);
    expect(truth('beyond', { size: 'large' })).toBe(true);
    expect(truth('beyond', { size: 'unknown' })).toBeUndefined();
    expect(truth('beyond', {})).toBeUndefined();
  });

  it('depends on the day as its fact does', () => {
    expect(truthOf(tree, 'beyond', given({ size: '500 bytes' }), 'talk')).toBe(true);
    expect(truthOf(tree, 'beyond', given({ size: '500 bytes' }), 'today')).toBe(false);
  });

  it('can be an answer', () => {
    expect(truth('several', { readers: 'several' })).toBe(true);
    expect(truth('several', { readers: 'one' })).toBe(false);
    expect(truth('several', {})).toBeUndefined();
  });
});

it('a sentence asserts its `if`, and is silent only where an `unless` is known to be true', () => {
  const says = (texts: Readonly<Record<string, string>>, sentence: { if?: string[]; unless?: string[] }) =>
    isSaid(tree, { if: [], unless: [], ...sentence }, given(texts), 'today');
  expect(says({}, { if: ['beyond'] })).toBe(false);
  expect(says({ size: 'large' }, { if: ['beyond'] })).toBe(true);
  expect(says({}, { unless: ['beyond'] })).toBe(true);
  expect(says({ size: 'large' }, { unless: ['beyond'] })).toBe(false);
});

describe('the proof of sentences', () => {
  const withTrap = (conditional: { if: string[]; unless: string[] }) =>
    ready({
      conditions: { beyond: { of: ['size'], above: 'limit' } },
      results: [
        result(
          'queue',
          { readers: ['one'] },
          { because: [{ on: { readers: ['one'] }, says: 'One.', if: [], unless: [] }] },
        ),
        ...chooser.results
          .slice(1)
          .map((one) => ({ ...one, because: one.because.map((reason) => ({ ...reason, says: 'So.' })), traps: [] })),
      ].map((one, i) =>
        i === 3
          ? { ...one, traps: [{ tempts: 'More.', fails: 'It ends at [[limit]].', facts: [], ...conditional }] }
          : one,
      ),
      questions: [question('readers', ['one', 'several']), ...chooser.questions.slice(1)],
    });

  it('accepts a limit that the answers on every path have settled', () => {
    expect(claimFaults(withTrap({ if: [], unless: [] }))).toEqual([]);
  });

  it('names a condition that is not there', () => {
    expect(claimFaults(withTrap({ if: ['beyon'], unless: [] }))[0]?.message).toContain('no condition “beyon”');
  });
});

it('what a result still needs is asked beside it: questions without an answer, and details', () => {
  const detailed = ready({
    details: [{ id: 'burst', param: 'burst', short: 'Burst', number: { dimension: 'count', measures: [] } }],
    results: chooser.results.map((one) => ({
      ...one,
      asks: ['again'],
      worksheets: [
        { id: 'C-QUEUE', fields: { backlog: 'burst' }, fixed: {}, leaves: {}, shows: { drain: ['burst', 'size'] } },
      ],
    })),
  });
  const [queue] = detailed.results;
  if (!queue) throw new Error('the fixture has a queue');
  const asked = (texts: Readonly<Record<string, string>>) =>
    wantedFor(detailed, queue, answersFrom(detailed, texts)).map(({ id }) => id);
  expect(asked({})).toEqual(['size', 'again', 'burst']);
  expect(asked({ size: 'small', again: 'no' })).toEqual(['size', 'burst']);
  expect(asked({ size: '10 bytes', again: 'no', burst: '5' })).toEqual(['burst']);
});
