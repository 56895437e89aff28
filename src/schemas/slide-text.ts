import { z } from 'astro/zod';
import { words, type Ref } from './fields.ts';
import { items, only, remark, slideSign, transport } from './slide-items.ts';

// Layouts that words fill.

/** Numbered points in one column, or in two. */
export const points = z.strictObject({
  kind: z.literal('points'),
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  items: items.min(3).max(6),
  ...remark,
});

/** One sentence, and what supports it. */
export const statement = z.strictObject({
  kind: z.literal('statement'),
  says: words,
  supports: items.min(2).max(4),
  ...remark,
});

/** What is needed, and the service for it. */
export const choice = (ref: Ref) =>
  z.strictObject({
    kind: z.literal('choice'),
    /** Heads of the two columns. */
    heads: z.tuple([words, words]),
    rows: z
      .array(z.strictObject({ need: words, service: ref('services'), name: words, note: words.optional() }))
      .min(3)
      .max(6),
    ...remark,
  });

/** Things side by side. */
export const columns = (ref: Ref) =>
  z.strictObject({
    kind: z.literal('columns'),
    columns: z
      .array(
        z.strictObject({
          services: z.array(ref('services')).default([]),
          sign: slideSign.optional(),
          draws: transport.optional(),
          head: words,
          under: words.optional(),
          /** A figure set large above the lines. */
          figure: words.optional(),
          lines: z.array(words).max(7).default([]),
          only,
        }),
      )
      .min(2)
      .max(4),
    ...remark,
  });

/** Who does what: rows of services, columns of duties. */
export const matrix = (ref: Ref) =>
  z.strictObject({
    kind: z.literal('matrix'),
    columns: z.array(words).min(3).max(7),
    rows: z
      .array(
        z.strictObject({
          services: z.array(ref('services')).min(1),
          name: words,
          does: z.array(z.enum(['aws', 'you'])),
        }),
      )
      .min(2)
      .max(5),
    /** What the rows lead from and to, from the top down. */
    axis: z.tuple([words, words]),
    ...remark,
  });

/** Boxes in order, or in a circle. */
export const steps = (ref: Ref) =>
  z.strictObject({
    kind: z.literal('steps'),
    steps: z
      .array(
        z.strictObject({
          services: z.array(ref('services')).default([]),
          sign: slideSign.optional(),
          head: words,
          lines: z.array(words).max(6).default([]),
          /** The step that the slide is about. */
          main: z.boolean().default(false),
          only,
        }),
      )
      .min(3)
      .max(5),
    /** Words on the way back from the last step to the first. */
    again: words.optional(),
    ...remark,
  });
