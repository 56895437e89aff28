import { z } from 'astro/zod';
import { roles } from '../model/architecture/roles.ts';
import { decisionId } from './decision.ts';
import { label, tierId, words, type RecordOf, type Ref } from './fields.ts';

export const anchor = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a permanent anchor is kebab-case, without double dashes');

export const stageId = z
  .string()
  .regex(/^stage-[a-z0-9]+(-[a-z0-9]+)*$/, 'a stage id is stage- and its letter, with a word after it where needed');

/** What passes along an edge. */
export const edgeKind = z.enum([
  'https',
  'dns',
  'vpc-connector',
  'read-write',
  'read-only',
  'event',
  'call',
  'forward',
  'telemetry',
]);
export type EdgeKind = z.output<typeof edgeKind>;

/** Our own signs, for what is no service of AWS. */
export const signName = z.enum([
  'people',
  'frontend',
  'backend',
  'database',
  'code',
  'internet',
  'telemetry',
  'service',
]);
export type SignName = z.output<typeof signName>;

/** Rows of cells: ids parted by blanks, `.` for an empty cell. */
export const grid = z
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

/** Where the parts stand: `wide` from left to right, `tall` from top to bottom. */
const place = z.strictObject({ wide: grid, tall: grid });

/** An address on this site. */
const page = z.string().regex(/^\/([^#?]*\/)?$/, 'a page is an address from the site’s root: /tiers/users-1/data/');

const group = z.strictObject({ id: anchor, label, parent: anchor.optional(), ours: words.optional() });

const node = (ref: Ref) =>
  z.strictObject({
    id: anchor,
    service: ref('services').optional(),
    /** Where a part leads that is no service. */
    page: page.optional(),
    /** Our own sign for it. */
    sign: signName.optional(),
    label: words,
    /** What this one does among several of its kind: “writer”. */
    role: label.optional(),
    group: anchor.optional(),
    /** Why it is drawn though the slides do not have it, or have it otherwise. */
    ours: words.optional(),
  });

const edge = z.strictObject({
  from: anchor,
  to: anchor,
  kind: edgeKind,
  /** Words on the line; without them the line is drawn bare and the table names its kind. */
  label: words.optional(),
  ours: words.optional(),
});

/** The decisions that a change carries out, where it plainly does. The checks know whether they exist. */
const decided = z.array(decisionId).default([]);

/** Why parts came, went or changed. Parts are named by their anchors. */
const changes = z
  .array(z.strictObject({ parts: z.array(z.string()).min(1), because: words, decisions: decided }))
  .default([]);

const notes = (ref: Ref) =>
  z
    .array(
      z.strictObject({
        text: words,
        ours: z.boolean().default(false),
        /** Services that it names though the picture has none of them. */
        names: z.array(ref('services')).default([]),
        /** The day it speaks of, where it is not true of both. */
        only: z.enum(['talk', 'today']).optional(),
      }),
    )
    .default([]);

/** What every picture says of itself. */
const heading = (ref: Ref) => ({
  id: stageId,
  /** As the reader sees it: “E”. */
  letter: z.string(),
  title: words,
  tier: tierId,
  /** One sentence below the drawing. */
  caption: words,
  order: z.number().int(),
  slides: z.array(ref('slides')).default([]),
  /** The stage of which this one shows a part from close by. */
  detailOf: ref('architectures').optional(),
  notes: notes(ref),
});

/** One stage of the architecture: what there is, what talks to what, and where the drawings put it. */
export const architectureSchema = (ref: Ref) =>
  z.strictObject({
    ...heading(ref),
    /** The stage this one grew out of; parts that it has not are marked as new. */
    previous: ref('architectures').optional(),
    /** Parts of earlier stages that go on existing but are left out of this picture. */
    unshown: z.array(anchor).default([]),
    /** What the nodes are in the model of what breaks first, where it counts with this stage. */
    loads: z.partialRecord(z.enum(roles), z.array(anchor).min(1)).optional(),
    /** The reason of every difference to the stage before. */
    changes,
    groups: z.array(group).default([]),
    nodes: z.array(node(ref)).min(1, 'a stage has at least one part'),
    edges: z.array(edge).default([]),
    place,
    /** What is otherwise today. Everything not named stays. */
    today: z
      .strictObject({
        caption: words.optional(),
        /** Services that something else stands for, by their record in src/content/replacements. */
        replace: z.array(ref('replacements')).default([]),
        /** Anchors of parts and connections that are left out. */
        drop: z.array(z.string()).default([]),
        groups: z.array(group).default([]),
        /** Fields that change of a part that is there; whole parts that are new. */
        nodes: z.array(node(ref).partial().required({ id: true })).default([]),
        edges: z.array(edge).default([]),
        /** The reason of every difference to the talk that no replacement gives. */
        changes,
        place: place.optional(),
      })
      .optional(),
  });

/** What stands in pictures of today for a service that a newcomer can no longer start with. */
export const replacementSchema = (ref: Ref) =>
  z.strictObject({
    /** The service that is replaced. */
    id: ref('services'),
    because: words,
    decisions: decided,
    /** What takes its place, under the same anchor. */
    part: node(ref).pick({ service: true, label: true, group: true }),
    /** What calls from elsewhere reach before it. */
    entrance: node(ref).optional(),
    /** Kinds of connections that leave it and are otherwise today. */
    lines: z.partialRecord(edgeKind, edgeKind).default({}),
  });

export const sequenceParts = { heading, node };

export type Architecture = RecordOf<typeof architectureSchema>;
export type Replacement = RecordOf<typeof replacementSchema>;
export type Node = RecordOf<typeof node>;
