import { z } from 'astro/zod';
import { anchor, grid, stageId } from './architecture.ts';
import { label, quoted, words, type Ref } from './fields.ts';

/** The day on which something is on the slide; without it, on both. */
const only = z.enum(['talk', 'today']).optional();

/** Our own signs, for what is no service. */
export const slideSign = z.enum([
  'people',
  'browser',
  'server',
  'database',
  'code',
  'globe',
  'clock',
  'check',
  'chart',
  'box',
]);

/** Drawings of how the four kinds of transport deliver. */
export const transport = z.enum(['topic', 'queue', 'bus', 'stream']);

/** A last line below the body: a condition, or whose figures these are. */
const remark = { remark: words.optional() };

const item = z.strictObject({ head: words, text: words.optional(), only });

const items = z.array(item);

/** Numbered points in one column, or in two. */
const points = z.strictObject({
  kind: z.literal('points'),
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  items: items.min(3).max(6),
  ...remark,
});

/** One sentence, and what supports it. */
const statement = z.strictObject({
  kind: z.literal('statement'),
  says: words,
  supports: items.min(2).max(4),
  ...remark,
});

/** What is needed, and the service for it. */
const choice = (ref: Ref) =>
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
const columns = (ref: Ref) =>
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
const matrix = (ref: Ref) =>
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

/** Frames of blocks: a block is as many units high as its number says. */
const fleets = z.strictObject({
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
const sequence = (ref: Ref) =>
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
const sum = z.strictObject({
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
const chart = (ref: Ref) =>
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
const stage = (ref: Ref) =>
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

/** Boxes in order, or in a circle. */
const steps = (ref: Ref) =>
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

/** Functions and the ties between them; those with the fewest ties are marked. */
const ties = z.strictObject({
  kind: z.literal('ties'),
  parts: z.array(z.strictObject({ id: anchor, label: words, at: z.tuple([z.number(), z.number()]) })).min(4),
  between: z.array(z.tuple([anchor, anchor])),
  list: items.min(2).max(5),
  ...remark,
});

/** How a slide is drawn: one of twelve layouts, and what is on it. */
export const slideLayout = (ref: Ref) =>
  z.discriminatedUnion('kind', [
    points,
    statement,
    choice(ref),
    columns(ref),
    matrix(ref),
    fleets,
    sequence(ref),
    sum,
    chart(ref),
    stage(ref),
    steps(ref),
    ties,
  ]);
