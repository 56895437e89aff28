import { z } from 'astro/zod';
import { words } from './parts.ts';

/** Words that readers type for something that the site calls otherwise. */
export const synonymSchema = () =>
  z.strictObject({
    id: z.string(),
    /** Words of the site. */
    means: words,
    typed: z.array(words).min(1, 'name what is typed'),
  });
