import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

const byLetter = (text: string): number => text.length;

describe('breaking a label', () => {
  it('breaks at blanks, no later than the limit', () => {
    expect(wrap('Aurora Serverless v2', 13, byLetter)).toEqual(['Aurora', 'Serverless v2']);
  });
  it('leaves a word whole that is longer than the limit', () => {
    expect(wrap('ElastiCache', 5, byLetter)).toEqual(['ElastiCache']);
  });
  it('makes no line of nothing', () => expect(wrap('  ', 5, byLetter)).toEqual([]));
});
