import { z } from 'astro/zod';
import { label, quoted, type RecordOf } from './fields.ts';

/** Words that readers type for something that the site calls otherwise. */
export const synonymSchema = () =>
  z.strictObject({
    id: z.string(),
    /** Words of the site. */
    means: label,
    typed: z.array(quoted).min(1, 'name what is typed'),
  });

export type Synonym = RecordOf<typeof synonymSchema>;
