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
  const rates = ready({
    details: [...chooser.details, rate('sent'), rate('taken')],
    conditions: { outruns: { of: ['sent'], over: 'taken' } },
  });
  const counting = (fields: Record<string, string>) => ({
    ...queue,
    worksheets: [{ id: 'C-QUEUE', fields, fixed: {}, leaves: {}, shows: {} }],
  });
  const both = answersFrom(rates, { sent: '3000/s', taken: '50/s' });

  it('sets what arrives beside what is worked off', () => {
    const [one] = pacedBy(rates, counting({ arrivals: 'sent', time: '1/taken' }), both);
    expect([one?.question.id, one?.load, one?.pace.id, one?.ceiling]).toEqual(['sent', 3000, 'taken', 50]);
  });

  it('is silent where one of them is not known, and where the result counts with one alone', () => {
    const alone = answersFrom(rates, { sent: '3000/s' });
    expect(pacedBy(rates, counting({ arrivals: 'sent', time: '1/taken' }), alone)).toEqual([]);
    expect(pacedBy(rates, counting({ arrivals: 'sent' }), both)).toEqual([]);
  });
});
