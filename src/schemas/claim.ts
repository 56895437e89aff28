import { z } from 'astro/zod';
import { quoted, words, type RecordOf, type Ref } from './fields.ts';

export const claimKind = z.enum(['fact', 'number', 'advice', 'opinion', 'quotation']);

/** What checking it gave. */
export const claimState = z.enum(['confirmed', 'corrected', 'outdated', 'opinion', 'uncheckable']);

/** A wrong, B misleading, C small or unclear. */
export const severity = z.enum(['A', 'B', 'C']);

/** One bullet line of the notes: `N-43` is line 43. */
export const claimSchema = (ref: Ref) =>
  z
    .strictObject({
      id: z.string().regex(/^N-\d\d$/, 'a claim id is N- and the two digits of its line in the notes'),
      /** What the notes say, in our words; their figures as they stand there. */
      says: quoted,
      quote: quoted.optional(),
      kind: claimKind,
      state: claimState,
      severity: severity.optional(),
      right: words.optional(),
      why: words.optional(),
      facts: z.array(ref('facts')).default([]),
      sources: z.array(ref('sources')).default([]),
      slides: z.array(ref('slides')).default([]),
      pages: z.array(z.string()).min(1, 'name the pages that have the claim'),
      services: z.array(ref('services')).default([]),
    })
    .refine((claim) => !['corrected', 'outdated'].includes(claim.state) || claim.right !== undefined, {
      error: 'a corrected or outdated claim needs the right statement in `right`',
      path: ['right'],
    })
    .refine((claim) => claim.state !== 'corrected' || claim.severity !== undefined, {
      error: 'a corrected claim is graded: severity A (wrong), B (misleading) or C (small)',
      path: ['severity'],
    })
    .refine((claim) => claim.kind !== 'quotation' || claim.quote !== undefined, {
      error: 'a quotation gives its words in `quote`',
      path: ['quote'],
    });

export type Claim = RecordOf<typeof claimSchema>;
