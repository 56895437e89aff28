import { describe, expect, it } from 'vitest';
import { measuredBy, pacedBy } from './measured.ts';
import { answersFrom } from './answer.ts';
import { chooser, given, ready, result } from './fixture.ts';

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

describe('pacedBy', () => {
  const rate = (id: string) => ({
    ...{ id, param: id, short: id },
    number: { dimension: 'rate' as const, noun: 'messages', measures: [] },
  });
  const counting = (fields: Record<string, string>) => {
    const tree = ready({
      details: [...chooser.details, rate('sent'), rate('taken')],
      conditions: { outruns: { of: ['sent'], over: 'taken' } },
      results: chooser.results.map((one) => ({
        ...one,
        worksheets: one.id === 'queue' ? [{ id: 'C-QUEUE', fields, fixed: {}, leaves: {}, shows: {} }] : [],
      })),
    });
    return (given: Record<string, string>, id = 'queue') => pacedBy(tree, { id }, answersFrom(tree, given));
  };
  const withBoth = counting({ arrivals: 'sent', time: '1/taken' });
  const both = { sent: '3000/s', taken: '50/s' };

  it('sets what arrives beside what is worked off', () => {
    const [one] = withBoth(both);
    expect([one?.question.id, one?.load, one?.pace.id, one?.ceiling]).toEqual(['sent', 3000, 'taken', 50]);
  });

  it('is silent where one of them is not known, and where the result does not count with both', () => {
    expect(withBoth({ sent: '3000/s' })).toEqual([]);
    expect(withBoth(both, 'topic')).toEqual([]);
    expect(counting({ arrivals: 'sent' })(both)).toEqual([]);
  });
});
