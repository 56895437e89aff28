import { describe, expect, it } from 'vitest';
import { conditionOf, sayings, type Saying } from './saying.ts';

const say = (saying: Saying, ...holding: string[]): readonly string[] =>
  sayings(saying, {
    holds: (condition) => holding.includes(condition),
    slot: (name) => (name === 'empty' ? '' : `<${name}>`),
  });

describe('what is said', () => {
  it('is a sentence with its places filled', () => {
    expect(say('It takes @drain@.')).toEqual(['It takes <drain>.']);
  });

  it('is everything of a list, in its order', () => {
    expect(say(['One.', ['Two.', { late: 'Late.' }], 'Three.'])).toEqual(['One.', 'Two.', 'Three.']);
    expect(say(['One.', { late: 'Late.' }], 'late')).toEqual(['One.', 'Late.']);
  });

  it('is the first of a map whose conditions all hold', () => {
    const saying = { 'late, lost': 'Both.', late: 'Late.', else: 'Fine.' };
    expect(say(saying, 'lost')).toEqual(['Fine.']);
    expect(say(saying, 'late')).toEqual(['Late.']);
    expect(say(saying, 'late', 'lost')).toEqual(['Both.']);
  });

  it('passes over what has nothing to say', () => {
    expect(say({ late: '@empty@', else: 'Fine.' }, 'late')).toEqual(['Fine.']);
    expect(say({ late: 'Late.' })).toEqual([]);
  });
});

describe('a condition', () => {
  it('is one of the function, asks for a result, or holds two values against each other', () => {
    expect(conditionOf('drains')).toEqual({ formula: 'drains' });
    expect(conditionOf('has drain')).toEqual({ result: 'drain', has: true });
    expect(conditionOf('no drain')).toEqual({ result: 'drain', has: false });
    expect(conditionOf('time above lambda-timeout')).toEqual({ value: 'time', is: 'above', other: 'lambda-timeout' });
    expect(conditionOf('by is bytes in')).toEqual({ value: 'by', is: 'is', other: 'bytes in' });
  });

  it('is turned by “not”', () => {
    expect(conditionOf('not drains')).toEqual({ not: { formula: 'drains' } });
    expect(conditionOf('not tasks below 2')).toEqual({ not: { value: 'tasks', is: 'below', other: '2' } });
  });
});
