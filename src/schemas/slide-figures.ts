import { z } from 'astro/zod';
import { anchor, grid, stageId } from './architecture.ts';
import { label, quoted, words, type Ref } from './fields.ts';
import { item, items, remark } from './slide-items.ts';

// Layouts that a drawing fills.

/** Frames of blocks: a block is as many units high as its number says. */
export const fleets = z.strictObject({
  kind: z.literal('fleets'),
  frames: z
    .array(
      z.strictObject({
        label: words,
        draws: z.enum(['stacks', 'blocks']),
        /** Units of each stack, or blocks that are filled. */
        units: z.array(z.number().int().min(0)).min(1),
        /** The stack that is growing, counted from 0. */
        grows: z.number().int().optional(),
        /** By how many units at once. */
        by: z.number().int().positive().default(1),
        lines: z.array(words).min(1).max(4),
      }),
    )
    .min(2)
    .max(3),
  /** Arrows between the frames. */
  between: z.enum(['both', 'next']),
  ...remark,
});

/** Sequences of the architecture model, side by side. */
export const sequence = (ref: Ref) =>
  z.strictObject({
    kind: z.literal('sequence'),
    of: z
      .array(z.strictObject({ sequence: ref('sequences'), head: words.optional() }))
      .min(1)
      .max(2),
    ...remark,
  });

const term = z.strictObject({ figure: words, label: words });

/** A calculation, line by line, and a table of what can be chosen. */
export const sum = z.strictObject({
  kind: z.literal('sum'),
  sums: z
    .array(z.strictObject({ head: words, terms: z.tuple([term, term]), by: z.enum(['×', '÷']), gives: term }))
    .min(1)
    .max(3),
  /** Pairs as a fact lists them, `1/2, 1/3`: those with the same first figure make a row. */
  sizes: z.strictObject({ heads: z.tuple([words, words]), pairs: words }).optional(),
  ...remark,
});

/** Figures along an axis: a line over two, or a bar over one. */
export const chart = (ref: Ref) =>
  z.strictObject({
    kind: z.literal('chart'),
    of: z.discriminatedUnion('line', [
      /** A range that doubles from tick to tick: the least and the most that can be chosen, on each day. */
      z.strictObject({
        line: z.literal('range'),
        least: ref('facts'),
        most: ref('facts'),
        /** How much of a second quantity one unit brings. */
        brings: ref('facts'),
        says: words,
      }),
      /** What so many requests in flight serve, by the time that one takes. */
      z.strictObject({
        line: z.literal('throughput'),
        /** Requests in flight. */
        flight: ref('facts'),
        /** Times that are marked, in seconds. */
        marks: z.array(z.number().positive()).min(1).max(3),
      }),
      /** A measurement as the slide has it: its figures are its own. */
      z.strictObject({
        line: z.literal('measured'),
        x: quoted,
        y: quoted,
        /** Minutes from the first point, and the value. */
        values: z.array(z.tuple([z.number(), z.number().min(0)])).min(2),
        ticks: z.array(z.tuple([z.number(), quoted])),
        limit: z.strictObject({ at: z.number(), label: quoted }),
        peak: quoted,
      }),
    ]),
    list: items.max(5).default([]),
    ...remark,
  });

/** A stage of the architecture, laid out for a slide. Parts and connections are the model's. */
export const stage = (ref: Ref) =>
  z.strictObject({
    kind: z.literal('stage'),
    stage: ref('architectures'),
    place: z.strictObject({ talk: grid, today: grid.optional() }),
    /** Where the names of parts stand. */
    names: z.enum(['below', 'beside']).default('below'),
    /** Parts of the stage that this slide leaves out. */
    omit: z.array(anchor).default([]),
    /** Parts that there are more of than in the stage, each with the roles of the further ones. */
    repeat: z
      .array(z.strictObject({ node: anchor, as: z.array(z.strictObject({ id: anchor, role: label })) }))
      .default([]),
    /** The stage against which new parts are marked, where it is not the one before. */
    against: stageId.optional(),
    /** No part is marked as new. */
    plain: z.boolean().default(false),
    /** Remarks: those with parts are numbered there. */
    notes: z
      .array(item.extend({ at: z.array(anchor).default([]) }))
      .max(5)
      .default([]),
    side: z.enum(['right', 'below']).default('right'),
    ...remark,
  });

/** Functions and the ties between them; those with the fewest ties are marked. */
export const ties = z.strictObject({
  kind: z.literal('ties'),
  parts: z.array(z.strictObject({ id: anchor, label: words, at: z.tuple([z.number(), z.number()]) })).min(4),
  between: z.array(z.tuple([anchor, anchor])),
  list: items.min(2).max(5),
  ...remark,
});
