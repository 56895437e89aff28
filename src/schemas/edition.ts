import { z } from 'astro/zod';
import { day, type Frozen } from './fields.ts';

/** What an edition changes about one part. */
const delta = z.strictObject({
  title: z.string().optional(),
  facts: z.array(z.string()).optional(),
  set: z.record(z.string(), z.string()).optional(),
  gone: z.array(z.string()).optional(),
});

/** One release of the records, as `npm run release` writes it. */
export const editionSchema = z.strictObject({
  edition: day,
  asOf: day,
  parts: z.record(z.string(), delta.nullable()),
});

export type Edition = Frozen<z.output<typeof editionSchema>>;
