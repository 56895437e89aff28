import { z } from 'astro/zod';
import { words } from './parts.ts';

/** A place where facts were read. The talk itself has no address: the notes name none. */
export const sourceSchema = () =>
  z.strictObject({
    id: z.string(),
    title: words,
    publisher: words,
    kind: z.enum(['aws', 'price-list-copy', 'third-party', 'talk']),
    url: z.url().optional(),
  });
