import { z } from 'astro/zod';
import { label, pastDay, type RecordOf, type Ref } from './fields.ts';

/** A day on which figures were compared with what could be read of their sources. */
export const reviewSchema = (ref: Ref) =>
  z.strictObject({
    id: z.string(),
    day: pastDay,
    /** What was read, and how. */
    says: label,
    /** The facts that were compared, or all there were on that day. */
    facts: z.union([z.literal('all'), z.array(ref('facts')).min(1, 'name the facts that were compared')]),
    /** Facts for which no copy of a source could be read on that day. */
    unread: z.array(ref('facts')).default([]),
  });

export type Review = RecordOf<typeof reviewSchema>;
