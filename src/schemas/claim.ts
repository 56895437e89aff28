import { z } from 'astro/zod';
import { words, type Ref } from './parts.ts';

/** One bullet line of the notes: `N-43` is line 43. */
export const claimSchema = (ref: Ref) =>
  z
    .strictObject({
      id: z.string().regex(/^N-\d\d$/, 'a claim id is N- and the two digits of its line in the notes'),
      /** What the notes say, in our words; their figures as they stand there. */
      says: words,
      quote: words.optional(),
      kind: z.enum(['fact', 'number', 'advice', 'opinion', 'quotation']),
      state: z.enum(['confirmed', 'corrected', 'outdated', 'opinion', 'uncheckable']),
      /** A wrong, B misleading, C small or unclear. */
      severity: z.enum(['A', 'B', 'C']).optional(),
      right: words.optional(),
      why: words.optional(),
      facts: z.array(ref('facts')).default([]),
      sources: z.array(ref('sources')).default([]),
      slides: z.array(ref('slides')).default([]),
      pages: z.array(z.string()).min(1, 'name the pages that carry the claim'),
      services: z.array(ref('services')).default([]),
    })
    .refine((claim) => !['corrected', 'outdated'].includes(claim.state) || claim.right !== undefined, {
      message: 'a corrected or outdated claim needs the right statement in `right`',
      path: ['right'],
    })
    .refine((claim) => claim.state !== 'corrected' || claim.severity !== undefined, {
      message: 'a corrected claim is graded: severity A (wrong), B (misleading) or C (small)',
      path: ['severity'],
    })
    .refine((claim) => claim.kind !== 'quotation' || claim.quote !== undefined, {
      message: 'a quotation gives its words in `quote`',
      path: ['quote'],
    });

export type Claim = z.infer<ReturnType<typeof claimSchema>>;
