import { describe, expect, it } from 'vitest';
import { measuredBy } from './measured.ts';
import { given, ready, result } from './fixture.ts';

const tree = ready();
const queue = result('queue', { readers: ['one'] });

describe('measuredBy', () => {
  it('sets a number beside the limit of the result, as of the day', () => {
    const at = (asOf: 'talk' | 'today') =>
      measuredBy(tree, queue, given({ size: '200 B' }), asOf).map(({ load, fact, ceiling }) => [load, fact, ceiling]);
    expect(at('talk')).toEqual([[200, 'limit', 256]]);
    expect(at('today')).toEqual([[200, 'limit', 1000]]);
  });

  it('is silent where a range was chosen, and where the limit is none of the result’s', () => {
    expect(measuredBy(tree, queue, given({ size: 'small' }), 'today')).toEqual([]);
    expect(measuredBy(tree, { ...queue, limits: [] }, given({ size: '200 B' }), 'today')).toEqual([]);
  });
});
