import { z } from 'astro/zod';
import { day, label, words, type RecordOf, type Ref } from './fields.ts';

/** Whether and for whom a service can be used. */
export const serviceState = z.enum(['absent', 'open', 'limited', 'closed-to-new', 'ending', 'maintenance', 'ended']);

/** Where in an architecture a service acts. */
export const serviceLayer = z.enum([
  'frontend',
  'api',
  'compute',
  'data',
  'async',
  'observability',
  'network',
  'storage',
]);

const status = (ref: Ref) =>
  z.strictObject({
    state: serviceState,
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
    name: label,
    short: label,
    /** Every other spelling that prose may use; all of them link to the service's page. */
    aliases: z.array(label).default([]),
    formerly: label.optional(),
    layer: serviceLayer,
    what: words,
    url: z.url().optional(),
    /** Base name of its icon in the npm package aws-icons. */
    icon: z.string().optional(),
    /** The limits that designs meet first, the one that binds most often in front. */
    binds: z.array(ref('facts')).max(5, 'at most five: the others are in the table of figures').default([]),
    status: z.array(status(ref)).min(1, 'say whether the service is open today'),
  });

export type Service = RecordOf<typeof serviceSchema>;
