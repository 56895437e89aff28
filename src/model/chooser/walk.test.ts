import { describe, expect, it } from 'vitest';
import { given, ready } from './fixture.ts';
import { walk, type Walked } from './walk.ts';

const tree = ready();
const asks = (walked: Walked) => (walked.kind === 'question' ? walked.question.id : walked.kind);
const verdict = (walked: Walked) => (walked.kind === 'result' ? walked.result.id : walked.kind);

describe('walk', () => {
  it('begins with the first question and names what is still possible', () => {
    const walked = walk(tree, {}, 'today');
    expect(asks(walked)).toBe('readers');
    expect(walked.kind === 'question' && walked.possible.map(({ id }) => id)).toEqual([
      'queue',
      'topic',
      'pointer',
      'bus',
    ]);
  });

  it('takes answers in any order and asks only what is left', () => {
    expect(asks(walk(tree, given({ again: 'no' }), 'today'))).toBe('readers');
    expect(asks(walk(tree, given({ again: 'no', readers: 'one' }), 'today'))).toBe('size');
    expect(verdict(walk(tree, given({ again: 'no', readers: 'one', size: 'small' }), 'today'))).toBe('queue');
  });

  it('sorts a number into the range of the day', () => {
    const answers = { readers: 'one', size: '700bytes', again: 'no' };
    expect(verdict(walk(tree, given(answers), 'talk'))).toBe('pointer');
    expect(verdict(walk(tree, given(answers), 'today'))).toBe('queue');
    expect(verdict(walk(tree, given({ ...answers, size: '1000bytes' }), 'today'))).toBe('queue');
    expect(verdict(walk(tree, given({ ...answers, size: '1001bytes' }), 'today'))).toBe('pointer');
  });

  it('follows the date', () => {
    const answers = { readers: 'one', size: 'small', again: 'yes' };
    expect(verdict(walk(tree, given(answers), 'talk'))).toBe('queue');
    expect(verdict(walk(tree, given(answers), 'today'))).toBe('bus');
  });

  it('gives reasons with the answers that they rest on', () => {
    const walked = walk(tree, given({ readers: 'several', size: 'small', again: 'no' }), 'today');
    expect(walked.kind === 'result' && walked.reasons).toMatchObject([
      { says: 'The topic fits [[limit]].', from: [{ question: { id: 'readers' }, answer: { id: 'several' } }] },
    ]);
  });

  it('sets aside answers on which nothing hangs any more', () => {
    const walked = walk(tree, given({ readers: 'one', size: 'large', again: 'yes' }), 'today');
    expect(verdict(walked)).toBe('pointer');
    expect(walked.unused.map(({ question }) => question.id)).toEqual(['again']);
  });

  it('counts an answer that it does not know as not given', () => {
    expect(asks(walk(tree, given({ readers: 'dozens' }), 'today'))).toBe('readers');
    expect(asks(walk(tree, given({ readers: 'one', size: 'huge' }), 'today'))).toBe('size');
  });

  it('gives a short list where somebody does not know, with what would decide', () => {
    const walked = walk(tree, given({ readers: 'unknown', size: 'small', again: 'no' }), 'today');
    expect(walked).toMatchObject({
      kind: 'short-list',
      options: [
        { result: { id: 'queue' }, when: [[{ question: 'readers', answers: ['one'] }]], share: 0.5 },
        { result: { id: 'topic' }, when: [[{ question: 'readers', answers: ['several'] }]], share: 0.5 },
      ],
      undecided: [{ id: 'readers' }],
    });
  });

  it('puts first on a short list what most of the open answers lead to', () => {
    const wide = ready({
      questions: tree.questions.map((one) =>
        one.id === 'readers'
          ? { ...one, answers: [...one.answers, { id: 'many', label: 'many', means: 'many' }] }
          : one,
      ),
    });
    const walked = walk(wide, given({ readers: 'unknown', size: 'small', again: 'no' }), 'today');
    const options = walked.kind === 'short-list' ? walked.options : [];
    expect(options.map(({ result, share }) => [result.id, Number(share.toFixed(3))])).toEqual([
      ['topic', 0.667],
      ['queue', 0.333],
    ]);
  });

  it('arrives at one result where what is not known does not matter', () => {
    expect(verdict(walk(tree, given({ readers: 'unknown', size: 'large' }), 'today'))).toBe('pointer');
    expect(verdict(walk(tree, given({ readers: 'unknown', size: 'unknown', again: 'unknown' }), 'today'))).toBe(
      'short-list',
    );
  });
});
