import { z } from 'astro/zod';
import { slideLayout } from './slide-layout.ts';
import { quoted, tierId, words, type RecordOf, type Ref } from './fields.ts';

/** One slide of the talk, described in our words; the picture itself belongs to its owners and is not here. */
export const slideSchema = (ref: Ref) =>
  z.strictObject({
    id: z.string().regex(/^S-\d\d$/, 'a slide id is S- and two digits, in talk order'),
    /** Name of the screenshot in the notes. */
    file: z.string().regex(/^Pasted image \d{14}\.png$/),
    tier: tierId,
    title: words,
    /** Figures that can be read on it are its own. */
    shows: quoted,
    point: words,
    today: words.optional(),
    /** What the original draws wrong, and how ours is right. */
    corrected: words.optional(),
    layout: slideLayout(ref),
    claims: z.array(ref('claims')).default([]),
    services: z.array(ref('services')).default([]),
    facts: z.array(ref('facts')).default([]),
    stage: ref('architectures').optional(),
    same: ref('slides').optional(),
  });

export type Slide = RecordOf<typeof slideSchema>;
