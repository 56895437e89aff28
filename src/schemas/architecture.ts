import { z } from 'astro/zod';
import { edgeKinds } from '../model/architecture/kinds.ts';
import { tierId, words, type Ref } from './parts.ts';

const anchor = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a permanent anchor is kebab-case, without double dashes');

/** Rows of cells: ids parted by blanks, `.` for an empty cell. */
const grid = z
  .string()
  .transform((text) =>
    text
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/)),
  )
  .refine(
    (rows) => rows.every((row) => row.length === rows[0]?.length),
    'every row of a grid has as many cells as the first',
  );

/** One stage of the architecture: what there is, what talks to what, and where the drawings put it. */
export const architectureSchema = (ref: Ref) =>
  z.strictObject({
    id: z.string().regex(/^stage-[a-z0-9]+$/, 'a stage id is stage- and its letter'),
    /** As the reader sees it: “E”. */
    letter: z.string(),
    title: words,
    tier: tierId,
    /** One sentence below the drawing. */
    caption: words,
    order: z.number().int(),
    slides: z.array(ref('slides')).default([]),
    /** The stage this one grew out of; parts that it has not are marked as new. */
    previous: ref('architectures').optional(),
    /** Parts of earlier stages that go on existing but are left out of this picture. */
    unshown: z.array(anchor).default([]),
    groups: z
      .array(z.strictObject({ id: anchor, label: words, parent: anchor.optional(), ours: words.optional() }))
      .default([]),
    nodes: z
      .array(
        z.strictObject({
          id: anchor,
          service: ref('services').optional(),
          label: words,
          /** What this one does among several of its kind: “writer”. */
          role: words.optional(),
          group: anchor.optional(),
          /** Why it is drawn though the slides do not have it, or have it otherwise. */
          ours: words.optional(),
        }),
      )
      .min(1, 'a stage has at least one part'),
    edges: z
      .array(
        z.strictObject({
          from: anchor,
          to: anchor,
          kind: z.enum(edgeKinds),
          /** Words on the line; without them the line is drawn bare and the table names its kind. */
          label: words.optional(),
          ours: words.optional(),
        }),
      )
      .default([]),
    notes: z.array(z.strictObject({ text: words, ours: z.boolean().default(false) })).default([]),
    /** Where the parts stand: `wide` from left to right, `tall` from top to bottom. */
    place: z.strictObject({ wide: grid, tall: grid }),
  });
