import { z } from 'astro/zod';
import { label, type RecordOf } from './fields.ts';

export const sourceKind = z.enum(['aws', 'price-list-copy', 'third-party', 'talk']);

/** A place where facts were read. The talk itself has no address: the notes name none. */
export const sourceSchema = () =>
  z.strictObject({
    id: z.string(),
    title: label,
    publisher: label,
    kind: sourceKind,
    url: z.url().optional(),
  });

export type Source = RecordOf<typeof sourceSchema>;
