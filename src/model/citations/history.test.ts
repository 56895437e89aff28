import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, editionOf, fingerprintIn, replayed, type State } from './history.ts';
import type { Part } from './part.ts';
import { ageOf, stepsOf } from './since.ts';

const part = (id: string, fields: Record<string, string>, facts: string[] = []): Part => ({
  ...{ id, kind: 'decision', title: `Title of ${id}`, path: `/${id}/`, says: '' },
  ...{ fields, facts },
});

const empty: State = new Map();
const day = (edition: string) => ({ edition, asOf: edition });

const first = editionOf(
  empty,
  [part('D-01', { answer: 'one' }, ['limit']), part('F/limit', { value: '200' })],
  day('2026-01-01'),
);
const second = editionOf(
  after(empty, first),
  [part('D-01', { answer: 'one' }, ['limit']), part('F/limit', { value: '250' }), part('D-02', { answer: 'new' })],
  day('2026-02-01'),
);
const third = editionOf(
  after(after(empty, first), second),
  [part('D-01', { answer: 'two' }, ['limit']), part('F/limit', { value: '250' })],
  day('2026-03-01'),
);
const history = replayed([first, second, third]);

describe('the history', () => {
  it('holds only what changed', () => {
    expect(second.parts).toEqual({
      'F/limit': { set: { value: '250' } },
      'D-02': { title: 'Title of D-02', set: { answer: 'new' } },
    });
    expect(third.parts).toEqual({ 'D-01': { set: { answer: 'two' } }, 'D-02': null });
  });

  it('replays to the records it was made from', () => {
    const record = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.string({ maxLength: 6 }), {
      maxKeys: 4,
    });
    const release = fc.dictionary(fc.constantFrom('D-01', 'D-02', 'F/a', 'F/b'), record, { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(release, { maxLength: 5 }), (releases) => {
        let state: State = empty;
        for (const [i, records] of releases.entries()) {
          const parts = Object.entries(records).map(([id, fields]) => part(id, fields, ['a']));
          state = after(state, editionOf(state, parts, day(String(i))));
          expect([...state.keys()].sort()).toEqual(Object.keys(records).sort());
          for (const { id, fields, facts, title } of parts)
            expect(state.get(id)).toEqual({ title, facts, fields: { ...fields } });
          expect(editionOf(state, parts, day('x')).parts).toEqual({});
        }
      }),
    );
  });
});

describe('what changed since', () => {
  const steps = stepsOf('D-01', history);

  it('has a step for each edition that moved the fingerprint, by the record or by a fact that feeds it', () => {
    expect(steps.map(({ edition }) => edition)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(steps[1]).toMatchObject({
      changes: [],
      facts: [{ fact: 'limit', changes: [{ field: 'value', old: '200', new: '250' }] }],
    });
    expect(steps[2]).toMatchObject({ changes: [{ field: 'answer', old: 'one', new: 'two' }], facts: [] });
  });

  it('tells current, changed and unknown apart', () => {
    expect(ageOf(steps, steps[2]?.fingerprint ?? '')).toEqual({ kind: 'current', edition: '2026-03-01' });
    expect(ageOf(steps, steps[0]?.fingerprint ?? '')).toMatchObject({ kind: 'changed', cited: '2026-01-01' });
    expect(ageOf(steps, 'zzzzzzz')).toEqual({ kind: 'unknown' });
  });

  it('says nothing of a part that no longer exists', () => {
    expect(fingerprintIn(history[2]?.state ?? empty, 'D-02')).toBeUndefined();
  });
});
