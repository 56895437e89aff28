import { z } from 'astro/zod';
import { messageKinds } from '../model/architecture/kinds.ts';
import { anchor, sequenceParts } from './architecture.ts';
import { words, type Ref } from './parts.ts';

const { heading, node } = sequenceParts;

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
          kind: z.enum(messageKinds),
          label: words,
          /** The condition under which it happens; neighbours with the same words share one frame. */
          when: words.optional(),
          ours: words.optional(),
        }),
      )
      .min(1, 'a sequence has at least one message'),
    today: z.strictObject({ caption: words.optional(), replace: z.array(ref('replacements')).default([]) }).optional(),
  });
