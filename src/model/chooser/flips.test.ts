import { expect, it } from 'vitest';
import { given, ready } from './fixture.ts';
import { flips, otherDay } from './flips.ts';
import { walk } from './walk.ts';

const tree = ready();
const short = (answers: Record<string, string>) =>
  flips(tree, given(answers), 'today').flips.map(({ result, changes }) => [
    result.id,
    changes.map((set) =>
      set.map(({ question, to }) => `${question.id}=${to.map(({ id }) => id).join('|')}`).join(' & '),
    ),
  ]);

it('names the smallest changes that turn the verdict, nearest first', () => {
  expect(short({ readers: 'one', size: 'small', again: 'no' })).toEqual([
    ['bus', ['again=yes']],
    ['pointer', ['size=large']],
    ['topic', ['readers=several']],
  ]);
});

it('changes two answers only where one is not enough', () => {
  expect(short({ readers: 'one', size: 'small', again: 'yes' })).toContainEqual([
    'topic',
    ['readers=several & again=no'],
  ]);
  expect(short({ readers: 'one', size: 'small', again: 'yes' })).toContainEqual(['queue', ['again=no']]);
});

it('joins answers of one question that lead to the same verdict', () => {
  const wide = ready({
    questions: tree.questions.map((one) =>
      one.id === 'readers' ? { ...one, answers: [...one.answers, { id: 'many', label: 'many', means: 'many' }] } : one,
    ),
  });
  const found = flips(wide, given({ readers: 'one', size: 'small', again: 'no' }), 'today').flips.find(
    ({ result }) => result.id === 'topic',
  );
  expect(found?.changes).toMatchObject([[{ question: { id: 'readers' }, to: [{ id: 'several' }, { id: 'many' }] }]]);
});

it('names changes after which more has to be asked', () => {
  const { openings } = flips(tree, given({ readers: 'one', size: 'large' }), 'today');
  expect(openings).toMatchObject([
    { change: { to: [{ id: 'small' }] }, next: { id: 'again' }, possible: [{ id: 'queue' }, { id: 'bus' }] },
  ]);
});

it('turns nothing where there is no single verdict', () => {
  expect(flips(tree, given({ readers: 'one' }), 'today')).toEqual({ flips: [], openings: [] });
});

it('knows the verdict of the other day where that is another', () => {
  const answers = { readers: 'one', size: 'small', again: 'yes' };
  expect(otherDay(tree, given(answers), 'today')).toMatchObject({ asOf: 'talk', result: { id: 'queue' } });
  expect(otherDay(tree, given({ ...answers, again: 'no' }), 'today')).toBeUndefined();
});

it('holds what it says: each change leads where it should', () => {
  const answers = { readers: 'several', size: 'small', again: 'yes' };
  for (const { result, changes } of flips(tree, given(answers), 'today').flips)
    for (const set of changes) {
      const then = walk(
        tree,
        given({ ...answers, ...Object.fromEntries(set.map(({ question, to }) => [question.id, to[0]!.id])) }),
        'today',
      );
      expect(then.kind === 'result' && then.result.id).toBe(result.id);
    }
});
