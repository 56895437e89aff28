import { z } from 'astro/zod';
import { words, type RecordOf } from './fields.ts';

/** One term of the field, as this site uses it. */
export const termSchema = () =>
  z.strictObject({
    id: z.string(),
    term: words,
    aliases: z.array(words).default([]),
    means: words,
    /** Pages that use or explain it, from the root of the site. */
    see: z.array(z.string().startsWith('/')).default([]),
  });

export type Term = RecordOf<typeof termSchema>;
