import { z } from 'astro/zod';
import { pastDay, tierId, type Ref } from './parts.ts';

/** Astro reads an unquoted day of the frontmatter as a moment; a day is meant. */
const asDay = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** Frontmatter of a documentation page beyond Starlight's own `title` and `description`. */
export const pageSchema = (ref: Ref) =>
  z.object({
    kind: z.enum(['home', 'section', 'tier', 'service', 'capacity', 'reference']).default('section'),
    tier: tierId.optional(),
    /** Position inside its folder; the folder's index is 0. */
    order: z.number().int().default(0),
    service: ref('services').optional(),
    /** Permanent id of a worksheet page. */
    id: z.string().optional(),
    slides: z.array(ref('slides')).default([]),
    /** The day someone last read the page against its sources. */
    reviewed: z.preprocess(asDay, pastDay.optional()),
  });
