import { describe, expect, it } from 'vitest';
import { given, ready } from './fixture.ts';
import { mostQuestions, possibleIn, questionsLeft, resultsOn, ruledOut } from './progress.ts';
import { walk } from './walk.ts';

const tree = ready();
const stepsOf = (texts: Record<string, string>) => walk(tree, given(texts), 'today').steps;

describe('how many questions there are', () => {
  it('is the longest way, by day', () => {
    expect(mostQuestions(tree, 'today')).toEqual({ known: 3, unsure: 3 });
    expect(mostQuestions(tree, 'talk')).toEqual({ known: 2, unsure: 2 });
  });

  it('falls with every answer, and to nothing where the answers decide', () => {
    expect(questionsLeft(tree, stepsOf({ readers: 'one' }), 'today').unsure).toBe(2);
    expect(questionsLeft(tree, stepsOf({ readers: 'one', size: 'large' }), 'today')).toEqual({ known: 0, unsure: 0 });
  });

  it('counts on after an answer that is not known', () => {
    expect(questionsLeft(tree, stepsOf({ readers: 'unknown' }), 'today').known).toBe(2);
  });
});

describe('what is left', () => {
  it('is what the day has', () => {
    expect(resultsOn(tree, 'today').map(({ id }) => id)).toEqual(['queue', 'topic', 'pointer', 'bus']);
    expect(resultsOn(tree, 'talk').map(({ id }) => id)).not.toContain('bus');
  });

  it('names the answer that ruled a result out', () => {
    const out = ruledOut(tree, stepsOf({ readers: 'one', size: '20bytes' }), 'today');
    expect(out.map(({ by, results }) => [by.question.id, results.map(({ id }) => id)])).toEqual([
      ['readers', ['topic']],
      ['size', ['pointer']],
    ]);
  });

  it('is all that a walk can end in, wherever it is', () => {
    const left = (texts: Record<string, string>) => possibleIn(walk(tree, given(texts), 'today')).map(({ id }) => id);
    expect(left({ readers: 'one', size: 'small' })).toEqual(['queue', 'bus']);
    expect(left({ size: 'large', readers: 'one' })).toEqual(['pointer']);
    expect(left({ readers: 'unknown', size: 'small', again: 'no' }).toSorted()).toEqual(['queue', 'topic']);
  });
});
