import { z } from 'astro/zod';
import { days } from '../model/facts/days.ts';
import { tierIds } from '../model/tiers.ts';

/**
 * Makes the schema of a reference into another collection. The content checks pass one that knows every id and
 * suggests the nearest; Astro's own loading passes `plainRef`, because the checks have run by then.
 */
export type Ref = (collection: string) => z.ZodType<string>;

export const plainRef: Ref = () => z.string();

/** Not to be changed, at any depth. */
export type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** A record as its schema gives it: what the model takes. */
export type RecordOf<Schema extends (ref: Ref) => z.ZodType> = Frozen<z.output<ReturnType<Schema>>>;

/** Astro reads an unquoted day of a page's frontmatter as a moment; a day is meant. */
export const asDay = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

const isCalendarDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};

/** How a day of the calendar is written, where its parts are in the order of ours but for signs or noughts. */
function dayMeant(text: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? [];
  return year === '' ? days.today : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** A day of the calendar, written YYYY-MM-DD. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: ({ input }) => `“${String(input)}” is no day: write YYYY-MM-DD, such as ${dayMeant(String(input))}`,
    abort: true,
  })
  .refine(isCalendarDay, { error: 'this day is not in the calendar', abort: true });

/** A day on which something was read or said: it cannot lie after the day the ledger speaks for. */
export const pastDay = day.refine(
  (text) => text <= days.today,
  `this day is after ${days.today}, for which the site speaks: enter an earlier one, or move \`today\` in src/model/facts/days.ts`,
);

export const tierId = z.enum(tierIds);

/** How a field of words is checked, found by walking its schema: a new field needs no entry anywhere else. */
export const wordFields = z.registry<{ readonly figures: 'printed' | 'typed' | 'plain' }>();

const text = z.string().trim().min(1);

/**
 * Words that speak for the site. `[[fact-id]]`, `[[fact-id@talk]]` and `[[fact-id@today]]` print a fact; figures are
 * printed so, never typed.
 */
export const words = text.clone().register(wordFields, { figures: 'printed' });

/** Words of others, of a reader or of an example, which bring their own figures. Marks print facts in them too. */
export const quoted = text.clone().register(wordFields, { figures: 'typed' });

/** Names, and words of the facts themselves: printed as they are, so a mark would print no fact in them. */
export const label = text.clone().register(wordFields, { figures: 'plain' });

/** What readers type when this is the answer; under `at` what a part of the page answers. */
export const asks = z
  .array(z.union([quoted, z.strictObject({ at: z.string(), ask: z.array(quoted).min(1, 'name what is asked for') })]))
  .default([]);
