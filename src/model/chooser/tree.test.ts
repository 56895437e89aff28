import { expect, it } from 'vitest';
import { answersOn } from './answer.ts';
import { chooser, factOf, limit, question, ready } from './fixture.ts';
import { factIdsOf, treeOf } from './tree.ts';

it('takes the bounds of ranges from the facts, on both days', () => {
  expect(ready().bounds).toEqual({ size: { talk: [256], today: [1000] } });
});

it('leaves out a range that two equal bounds leave empty', () => {
  const answers = [
    { id: 'small', label: 's', means: 's', upTo: 'fixed' },
    { id: 'middle', label: 'm', means: 'm', upTo: 'limit' },
    { id: 'large', label: 'l', means: 'l' },
  ];
  const fixed = { ...limit, id: 'fixed', values: [{ number: 256, confidence: 'high' as const, sources: [] }] };
  const size = question('size', [], { number: { dimension: 'bytes', measures: [] }, answers });
  const { tree, faults } = treeOf({ ...chooser, questions: [size] }, (id) => (id === 'fixed' ? fixed : factOf(id)));
  expect(faults).toEqual([]);
  expect(answersOn(tree, size, 'talk').map(({ id }) => id)).toEqual(['small', 'large']);
  expect(answersOn(tree, size, 'today').map(({ id }) => id)).toEqual(['small', 'middle', 'large']);
});

it('names the facts that a page has to bring along', () => {
  expect(factIdsOf(chooser)).toEqual(['limit']);
});

it('sets further limits beside a number, and says which cannot be', () => {
  const measures = ['limit', 'words'];
  const words = { ...limit, id: 'words', unit: 'h' };
  const size = question('size', [], {
    number: { dimension: 'bytes', measures },
    answers: [
      { id: 'small', label: 's', means: 's', upTo: 'limit' },
      { id: 'large', label: 'l', means: 'l' },
    ],
  });
  const { tree, faults } = treeOf({ ...chooser, questions: [size] }, (id) => (id === 'words' ? words : factOf(id)));
  expect(tree.measures['size']).toEqual({ talk: { limit: 256 }, today: { limit: 1000 } });
  expect(faults.map(({ at, message }) => [at.join('.'), message])).toEqual([
    ['questions.0.number.measures.1', 'the limit “words” is of the kind “time”, and the question asks for “bytes”'],
  ]);
});
