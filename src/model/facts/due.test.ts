import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../schemas/review.ts';
import type { Fact } from './as-of.ts';
import { agendaOf, byMonth, daysAfter, lastReview, reviewDay } from './due.ts';

const fact = (kind: Fact['kind'], date: string, confidence: 'high' | 'low' = 'high'): Fact => ({
  ...{ id: 'a', quantity: 'a', kind },
  values: [{ number: 1, confidence, sources: [{ source: 's', date }] }],
});
const review = (day: string, facts: Review['facts'], unread: string[] = []): Review => ({
  ...{ id: day, day, says: 'read', facts, unread, copies: [], compared: [] },
});

describe('the day by which a figure is read again', () => {
  const first = review('2026-11-22', 'all');

  it('counts from the last review that compared it', () => {
    const later = [first, review('2026-11-28', ['a']), review('2026-12-24', ['b'])];
    expect(lastReview({ id: 'a' }, later)).toBe('2026-11-28');
    expect(reviewDay(fact('hard', '2024-07-01'), later)).toBe(daysAfter('2026-11-28', 180));
  });

  it('does not count a review that found nothing to read', () => {
    expect(lastReview({ id: 'a' }, [first, review('2026-12-01', ['a', 'b'], ['a'])])).toBe('2026-11-22');
  });

  it('counts what a review names under the copy that it read', () => {
    const byCopy: Review = { ...review('2026-12-01', []), copies: [{ read: 'a guide', facts: ['a'] }] };
    expect(lastReview({ id: 'a' }, [first, byCopy])).toBe('2026-12-01');
    expect(lastReview({ id: 'b' }, [first, byCopy])).toBe('2026-11-22');
  });

  it('counts from its source where that is newer', () => {
    expect(reviewDay(fact('price', '2026-12-01'), [first])).toBe(daysAfter('2026-12-01', 90));
  });

  it('is sooner for a status than for a hard limit, and soonest for what nobody is sure of', () => {
    const days = [fact('status', '2026-11-22', 'low'), fact('status', '2026-11-22'), fact('hard', '2026-11-22')].map(
      (one) => reviewDay(one, [first]),
    );
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(3);
  });

  it('refuses a figure that was read on no known day', () => {
    const undated: Fact = {
      ...fact('hard', ''),
      values: [{ number: 1, confidence: 'high', sources: [{ source: 's', precision: 'undated' }] }],
    };
    expect(() => reviewDay(undated, [])).toThrow('no review and no source');
  });
});

describe('what falls due', () => {
  const on = (...days: string[]) => days.map((day) => ({ id: day, day }));

  it('divides the next 90 days, and leaves out what is later', () => {
    const agenda = agendaOf(
      on('2027-02-27', '2026-11-28', '2026-11-29', '2026-12-29', '2026-12-30', '2027-02-28'),
      '2026-11-29',
    );
    expect(agenda.overdue.map(({ day }) => day)).toEqual(['2026-11-28']);
    expect(agenda.soon.map(({ day }) => day)).toEqual(['2026-11-29', '2026-12-29']);
    expect(agenda.later.map(({ day }) => day)).toEqual(['2026-12-30', '2027-02-27']);
  });

  it('has nothing twice and keeps the order of the days', () => {
    const someDay = fc.integer({ min: -200, max: 200 }).map((count) => daysAfter('2026-11-29', count));
    fc.assert(
      fc.property(fc.array(someDay), (days) => {
        const { overdue, soon, later } = agendaOf(
          days.map((day, i) => ({ id: String(i), day })),
          '2026-11-29',
        );
        const all = [...overdue, ...soon, ...later];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).sort());
        expect(all.length).toBe(days.filter((day) => day <= daysAfter('2026-11-29', 90)).length);
      }),
    );
  });

  it('comes by month, in order, with nothing lost', () => {
    const months = byMonth(on('2026-12-22', '2026-12-29', '2027-01-06'));
    expect(months.map(({ month, items }) => [month, items.length])).toEqual([
      ['2026-12', 2],
      ['2027-01', 1],
    ]);
  });
});
