import { days } from '../facts/as-of.ts';
import type { replayed } from './history.ts';
import { factId } from './part.ts';

type History = ReturnType<typeof replayed>;

/** The days for which earlier editions spoke, oldest first: links are pinned to them. */
export const earlierDays = (history: readonly { readonly asOf: string }[], today: string = days.today): string[] =>
  [...new Set(history.map(({ asOf }) => asOf))].filter((day) => day < today).sort();

/**
 * The numbers that a fact had in earlier editions, by the day for which they spoke, where they were another than today's.
 * Of several editions of one day the last counts.
 */
export function earlierNumbers(history: History, fact: string, now: number): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const { asOf, state } of history) {
    const count = Number(state.get(factId(fact))?.fields['count'] ?? Number.NaN);
    if (asOf < days.today && Number.isFinite(count)) numbers[asOf] = count;
  }
  return Object.fromEntries(Object.entries(numbers).filter(([, count]) => count !== now));
}
