import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/facts/as-of.ts';
import { comparedIn } from '../../src/model/facts/due.ts';
import { recordsIn } from '../../src/build/records/parsed.ts';

const reviews = recordsIn(process.cwd(), 'reviews');
const facts = new Map(recordsIn(process.cwd(), 'facts').map((fact) => [fact.id, fact]));

describe('the records of reviews', () => {
  it.each(reviews.map((review) => [review.id, review] as const))('%s names each fact once', (_, review) => {
    const named = [...(review.facts === 'all' ? [] : review.facts), ...review.copies.flatMap((copy) => copy.facts)];
    expect(named).toHaveLength(new Set(named).size);
    expect(named.filter((id) => review.unread.includes(id))).toEqual(review.copies.length > 0 ? [] : expect.anything());
    expect(comparedIn(review)?.size ?? named.length).toBe(named.length);
  });

  const byHand = reviews.flatMap(({ day, compared }) => compared.map((one) => ({ ...one, reviewed: day })));

  it('compare at least ten prices by hand', () => {
    expect(byHand.length).toBeGreaterThanOrEqual(10);
  });

  it.each(byHand)('$fact was $here on $reviewed, and is unless it changed since', ({ fact, here, there, reviewed }) => {
    const record = facts.get(fact);
    const now = record && valueAt(record, 'today');
    expect(record?.kind).toMatch(/price|definition/);
    if ((now?.from ?? '') <= reviewed) expect(now?.number).toBe(here);
    expect(there).toBe(here);
  });
});
