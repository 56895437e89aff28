import { z } from 'astro/zod';
import { decisionSchema } from './decision.ts';
import { asDay, asks, pastDay, tierId, words, type Ref } from './fields.ts';

/** Frontmatter of a documentation page beyond Starlight's own `title` and `description`. */
export const pageSchema = (ref: Ref) =>
  z.object({
    kind: z.enum(['home', 'section', 'tier', 'service', 'capacity', 'decision', 'reference']).default('section'),
    tier: tierId.optional(),
    /** Position inside its folder; the folder's index is 0. */
    order: z.number().int().default(0),
    /** Its name in lists and hits, where the title says more than a name. */
    short: words.max(28, 'at most 28 characters: lists print it').optional(),
    asks,
    /** Parts that are closed until a reader opens them, by anchor, each with what it has in a few words. */
    folds: z.record(z.string(), words.max(90, 'at most 90 characters: it appears next to the heading')).optional(),
    /** Which calculators a calculator is listed with. */
    family: z.enum(['compute', 'data', 'async', 'chains', 'cost']).optional(),
    service: ref('services').optional(),
    /** Permanent id of a worksheet or a decision. */
    id: z.string().optional(),
    decision: decisionSchema(ref).optional(),
    slides: z.array(ref('slides')).default([]),
    /** The day someone last read the page against its sources. */
    reviewed: z.preprocess(asDay, pastDay.optional()),
  });
