import type { Review } from '../../schemas/review.ts';
import type { Fact } from './as-of.ts';

/** Something that has to be read again. */
export interface Due {
  /** Permanent id: `D-16`, `alb-hour`. */
  readonly id: string;
  /** First day on which it is overdue if nobody has read it by then, YYYY-MM-DD. */
  readonly day: string;
}

/** Days after which a figure is read again: what AWS changes most often comes first. */
const intervals: Readonly<Record<Fact['kind'], number>> = {
  status: 45,
  price: 90,
  discount: 90,
  allowance: 90,
  quota: 90,
  default: 90,
  hard: 180,
  typical: 180,
  constant: 180,
  definition: 180,
};

/** Days after which a figure that nobody has read in a source, or only in loose notes, is looked up again. */
const uncertain = 30;

/** The day `count` days after `day`; both YYYY-MM-DD. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The facts that a review compared with a copy of their source, each once; undefined where it was all of them. */
export function comparedIn({ facts, copies }: Pick<Review, 'facts' | 'copies'>): ReadonlySet<string> | undefined {
  return facts === 'all' ? undefined : new Set([...facts, ...copies.flatMap((copy) => copy.facts)]);
}

/** The last day on which a fact was compared with a source. Undefined for a fact that is in no review. */
export function lastReview(fact: Pick<Fact, 'id'>, reviews: readonly Review[]): string | undefined {
  return reviews
    .filter((review) => (comparedIn(review)?.has(fact.id) ?? true) && !review.unread.includes(fact.id))
    .map(({ day }) => day)
    .sort()
    .at(-1);
}

/**
 * The day by which a fact has to be read again: its last review, or the newest source of its present value if that is
 * later, and the interval of its kind.
 * @throws Error for a fact without any day to count from
 */
export function reviewDay(fact: Fact, reviews: readonly Review[]): string {
  const now = fact.values.at(-1);
  const read = (now?.sources ?? []).flatMap(({ date, read: seen }) => (seen !== false && date ? [date] : []));
  const from = [lastReview(fact, reviews) ?? '', ...read].sort().at(-1);
  if (!from) throw new Error(`fact “${fact.id}”: no review and no source says when it was read (src/content/reviews/)`);
  const weak = now?.confidence === 'unverified' || now?.confidence === 'low';
  return daysAfter(from, weak ? uncertain : intervals[fact.kind]);
}

/** What is overdue on a day, and what falls due within the next 30 and the 60 days after, soonest first. */
export interface Agenda<Item extends Due> {
  readonly overdue: readonly Item[];
  readonly soon: readonly Item[];
  readonly later: readonly Item[];
}

/** @param today YYYY-MM-DD; what is due on that very day is not overdue yet */
export function agendaOf<Item extends Due>(items: readonly Item[], today: string): Agenda<Item> {
  const sorted = [...items].sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
  const [near, far] = [daysAfter(today, 30), daysAfter(today, 90)];
  return {
    overdue: sorted.filter(({ day }) => day < today),
    soon: sorted.filter(({ day }) => day >= today && day <= near),
    later: sorted.filter(({ day }) => day > near && day <= far),
  };
}

/** What falls due in one calendar month. */
export interface DueMonth<Item extends Due> {
  /** YYYY-MM */
  readonly month: string;
  readonly items: readonly Item[];
}

/** Items by the month of their day, in the order in which they come. */
export const byMonth = <Item extends Due>(items: readonly Item[]): DueMonth<Item>[] =>
  [...Map.groupBy(items, ({ day }) => day.slice(0, 7))].map(([month, of]) => ({ month, items: of }));
