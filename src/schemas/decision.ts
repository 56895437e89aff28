import { z } from 'astro/zod';
import { goalNames, layerNames, statusNames } from '../model/decisions/decision.ts';
import { days } from '../model/facts/as-of.ts';
import { asDay, day, tierId, words, type Ref } from './parts.ts';

export const decisionId = z.string().regex(/^D-\d\d$/, 'a decision is D- and two digits');

/** The other end of a relation. Whether it exists and says the same is held by the checks, which see all records. */
const relations = z
  .array(z.strictObject({ decision: decisionId, /** How far it reaches, in words. */ scope: words }))
  .default([]);

const measure = {
  /** What is measured, and the value at which it counts. */
  says: words,
  /** Permanent id of the worksheet that computes it; without one `says` names the measurement. */
  worksheet: z
    .string()
    .regex(/^C-[A-Z-]+$/, 'a worksheet is C- and capitals, such as C-CONC')
    .optional(),
};

/** The `decision` of a page of the kind `decision`: everything about a record that is data. */
export const decisionSchema = (ref: Ref) =>
  z.strictObject({
    /** Its name in lists and drawings, in a few words. */
    short: words.max(32, 'at most 32 characters, since drawings print it'),
    /** The decision as it is taken today, in a sentence or two. */
    answer: words.refine((text) => text.split(/\s+/).length <= 45, 'at most 45 words'),
    status: z
      .strictObject({
        talk: z.enum(statusNames),
        today: z.enum(statusNames),
        /** What moved between the two days. */
        because: words.optional(),
      })
      .refine(({ talk, today, because }) => talk === today || because !== undefined, {
        message: 'the two days differ: say in `because` what moved',
      }),
    tiers: z.array(tierId).min(1, 'name the tier in which the question comes up'),
    layer: z.enum(layerNames),
    services: z.array(ref('services')).default([]),
    goals: z.array(z.enum(goalNames)).min(1, 'name the qualities it is taken for'),
    reviewBy: z.preprocess(
      asDay,
      z
        .string({ error: 'say on which day the record has to be read again' })
        .pipe(day.refine((text) => text > days.today, `this day has passed: the ledger stands at ${days.today}`)),
    ),
    trigger: z.strictObject({ ...measure, /** In a few words, for the list of all decisions. */ brief: words.max(60) }),
    confirmation: z.strictObject(measure),
    needs: relations,
    enables: relations,
    conflicts: relations,
    replaces: relations,
    replacedBy: relations,
    claims: z.array(ref('claims')).default([]),
    /** The figures it stands on; its text prints each of them. */
    facts: z.array(ref('facts')).default([]),
  });
