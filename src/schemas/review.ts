import { z } from 'astro/zod';
import { day, label, pastDay, type RecordOf, type Ref } from './fields.ts';

/** A copy of a source that was read, with the facts that it states. */
const copy = (ref: Ref) =>
  z.strictObject({
    /** Document, and the commit or release of the copy. */
    read: label,
    /** The day that the copy speaks for, where it has one. */
    date: pastDay.optional(),
    facts: z.array(ref('facts')).min(1, 'name the facts that this copy states'),
  });

/** A price that nobody changed, compared by hand with a second public copy. */
const comparison = (ref: Ref) =>
  z.strictObject({
    fact: ref('facts'),
    /** What this site had on that day, and what the copy has, in the unit of the fact. */
    here: z.number(),
    there: z.number(),
    copy: label,
    date: pastDay.optional(),
  });

/** A day on which figures were compared with what could be read of their sources. */
export const reviewSchema = (ref: Ref) =>
  z
    .strictObject({
      id: z.string(),
      /** The day of the work. It may come after the day that the site’s figures speak for. */
      day,
      /** What was read, and how. */
      says: label,
      /** The facts that were compared, or all there were on that day. Those of `copies` are not repeated. */
      facts: z.union([z.literal('all'), z.array(ref('facts'))]).default([]),
      /** Copy by copy: what was read, and what it states. */
      copies: z.array(copy(ref)).default([]),
      /** Facts for which no copy of a source could be read on that day. */
      unread: z.array(ref('facts')).default([]),
      compared: z.array(comparison(ref)).default([]),
    })
    .refine(({ facts, copies }) => facts.length + copies.length > 0, 'name the facts that were compared');

export type Review = RecordOf<typeof reviewSchema>;
