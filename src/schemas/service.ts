import { z } from 'astro/zod';
import { day, words, type Ref } from './parts.ts';

const status = (ref: Ref) =>
  z.strictObject({
    state: z.enum(['absent', 'open', 'limited', 'closed-to-new', 'ending', 'maintenance', 'ended']),
    from: day.optional(),
    to: day.optional(),
    says: words,
    /** The fact that proves it, where the ledger has one. */
    fact: ref('facts').optional(),
    /** What AWS names in its place: as services that have a page here, and in words. */
    substitutes: z.array(ref('services')).default([]),
    substitute: words.optional(),
  });

/** One AWS service, with what became of it: status entries oldest first, the last one is today's. */
export const serviceSchema = (ref: Ref) =>
  z.strictObject({
    id: z.string(),
    name: words,
    short: words,
    /** Every other spelling that prose may use; all of them link to the service's page. */
    aliases: z.array(words).default([]),
    formerly: words.optional(),
    layer: z.enum(['frontend', 'api', 'compute', 'data', 'async', 'observability', 'network', 'storage']),
    what: words,
    url: z.url().optional(),
    /** Base name of its icon in the npm package aws-icons. */
    icon: z.string().optional(),
    status: z.array(status(ref)).min(1, 'say whether the service is open today'),
  });

export type Service = z.infer<ReturnType<typeof serviceSchema>>;
