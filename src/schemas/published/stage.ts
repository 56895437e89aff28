import { z } from 'astro/zod';
import { edgeKind } from '../architecture.ts';
import type { Frozen } from '../fields.ts';
import { earlierHeading, ids, list, maybe, text, tiers, url } from './fields.ts';

const part = {
  id: text('Permanent anchor on the page of the stage.'),
  label: text('What it is called in the picture.'),
  role: maybe(z.string(), 'What this one does among several of its kind.'),
  service: maybe(z.string(), 'Id of the AWS service.'),
};

const flow = z
  .strictObject({
    caption: text('What the picture shows, in a sentence.'),
    groups: list(
      z.strictObject({
        id: text('Permanent anchor.'),
        label: text('What it is called.'),
        parent: maybe(z.string(), 'The frame around it.'),
      }),
      'Frames around parts.',
    ),
    nodes: list(
      z.strictObject({
        ...part,
        group: maybe(z.string(), 'The frame it is in.'),
        ours: maybe(z.string(), 'Why it is drawn differently from the slides; null where it is not.'),
      }),
      'Parts.',
    ),
    edges: list(
      z.strictObject({
        id: text('Permanent anchor.'),
        from: text('Anchor of a part.'),
        to: text('Anchor of a part.'),
        kind: edgeKind.describe('What passes.'),
        label: maybe(z.string(), 'Words on the line.'),
        means: text('What passes along lines of this kind, in words.'),
        ours: maybe(z.string(), 'Why it is drawn differently from the slides; null where it is not.'),
      }),
      'Connections.',
    ),
  })
  .describe('A stage of the architecture.');

const sequence = z
  .strictObject({
    caption: text('What the sequence shows, in a sentence.'),
    participants: list(z.strictObject(part), 'Who takes part, from left to right.'),
    messages: list(
      z.strictObject({
        id: text('Permanent anchor.'),
        from: text('Anchor of a participant.'),
        to: text('Anchor of a participant; the same for work of its own.'),
        kind: text('What sort of message it is.'),
        label: text('What is said.'),
        when: maybe(z.string(), 'The condition under which it happens.'),
      }),
      'Messages, in order.',
    ),
  })
  .describe('A sequence of messages.');

const drawn = z.union([flow, sequence]);

/** `architectures/<stage>.json`. */
export const stageFile = z
  .strictObject({
    ...earlierHeading,
    id: text('Permanent id.'),
    letter: text('The letter of the stage.'),
    title: text('Title.'),
    kind: z.enum(['flow', 'sequence']).describe('Whether parts and connections are drawn, or messages in order.'),
    tier: tiers,
    url,
    slides: ids('the slides it is drawn from'),
    previous: maybe(z.string(), 'The stage it grew out of.'),
    detailOf: maybe(z.string(), 'The stage of which it shows a part from close by.'),
    unshown: list(z.string(), 'Parts that go on existing but are left out of the picture.'),
    changes: list(
      z.strictObject({
        parts: list(z.string(), 'Anchors of what came, went or changed.'),
        because: text('Why.'),
        decisions: ids('the decisions that the change carries out'),
      }),
      'Why parts came, went or changed against the stage before.',
    ),
    talk: drawn.describe('The picture of the day of the talk.'),
    today: maybe(drawn, 'The picture of today; null where that of the talk still applies.'),
  })
  .describe('The model of one stage of the architecture, on both days.');

/** `architectures/stages.json`. */
export const stagesFile = z
  .array(stageFile)
  .describe('The models of all stages in the order of the talk. Each names the schema of a single stage.');

export type StageJson = Frozen<z.output<typeof stageFile>>;

/** A stage on one day: parts and lines under their permanent anchors, without where the drawings put them. */
export type FlowJson = Frozen<z.output<typeof flow>>;

/** A sequence on one day. */
export type SequenceJson = Frozen<z.output<typeof sequence>>;
