import { z } from 'astro/zod';
import { anchor, sequenceParts } from './architecture.ts';
import { quoted, words, type RecordOf, type Ref } from './fields.ts';

const { heading, node } = sequenceParts;

/** What passes between two participants of a sequence, and what one of them does alone. */
const messageKind = z.enum(['request', 'answer', 'event', 'work']);
export type MessageKind = z.output<typeof messageKind>;

/** Who says what to whom, in order. */
export const sequenceSchema = (ref: Ref) =>
  z.strictObject({
    ...heading(ref),
    /** From left to right. */
    participants: z.array(node(ref).omit({ group: true })).min(2, 'a sequence has at least two participants'),
    messages: z
      .array(
        z.strictObject({
          from: anchor,
          /** The same as `from` where it is work of its own. */
          to: anchor,
          kind: messageKind,
          /** What passes is not in the site's words: `201 Created`. */
          label: quoted,
          /** The condition under which it happens; neighbours with the same words share one frame. */
          when: words.optional(),
          /** It may name the status of an answer, as the label does. */
          ours: quoted.optional(),
        }),
      )
      .min(1, 'a sequence has at least one message'),
    today: z.strictObject({ caption: words.optional(), replace: z.array(ref('replacements')).default([]) }).optional(),
  });

export type Sequence = RecordOf<typeof sequenceSchema>;
