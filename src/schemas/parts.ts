import { z } from 'astro/zod';
import { days } from '../model/facts/as-of.ts';

/**
 * Makes the schema of a reference into another collection. The content checks pass one that knows every id and
 * suggests the nearest; Astro's own loading passes `plainRef`, because the checks have run by then.
 */
export type Ref = (collection: string) => z.ZodType<string>;

export const plainRef: Ref = () => z.string();

/** Astro reads an unquoted day of a page's frontmatter as a moment; a day is meant. */
export const asDay = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

const isCalendarDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};

/** A day of the calendar, written YYYY-MM-DD. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .refine(isCalendarDay, 'this day is not in the calendar');

/** A day on which something was read or said: it cannot lie after the day the ledger speaks for. */
export const pastDay = day.refine((text) => text <= days.today, `this day lies after the ledger's own (${days.today})`);

export const tierId = z.enum(['users-1', 'users-10k', 'users-1m', 'users-10m', 'closing']);
export type TierId = z.infer<typeof tierId>;

/** Words of a record; `[[fact-id]]`, `[[fact-id@talk]]` and `[[fact-id@today]]` print a fact. */
export const words = z.string().trim().min(1);

/** What readers type when this is the answer; under `at` what a part of the page answers. */
export const asks = z
  .array(z.union([words, z.strictObject({ at: z.string(), ask: z.array(words).min(1, 'name what is asked for') })]))
  .default([]);
