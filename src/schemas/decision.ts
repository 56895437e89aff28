import { z } from 'astro/zod';
import { days } from '../model/facts/days.ts';
import { asDay, day, tierId, words, type RecordOf, type Ref } from './fields.ts';

export const decisionId = z.string().regex(/^D-(?:\d\d|[1-9]\d{2,3})$/, 'a decision is D- and two to four digits');

/** What became of a decision on one of the two days. */
const statusName = z.enum(['accepted', 'amended', 'overtaken', 'replaced', 'open', 'absent']);
export type StatusName = z.output<typeof statusName>;

/** Where in an architecture the decision acts. */
const layerName = z.enum(['frontend', 'api', 'compute', 'data', 'async', 'observability']);
export type LayerName = z.output<typeof layerName>;

/** The qualities a decision is taken for. */
const goalName = z.enum(['capacity', 'latency', 'availability', 'correctness', 'cost', 'operability', 'changeability']);
export type GoalName = z.output<typeof goalName>;

/** The other end of a relation. The checks, which see all records, find out whether it exists and says the same. */
const relations = z
  .array(z.strictObject({ decision: decisionId, /** How far it reaches, in words. */ scope: words }))
  .default([]);

const measure = {
  /** What is measured, and the value at which it counts. */
  says: words,
  /** Permanent id of the worksheet that computes it; without one `says` names the measurement. */
  worksheet: z
    .string()
    .regex(/^C-[A-Z-]+$/, 'a calculator is C- and capitals, such as C-CONC')
    .optional(),
};

const wordsUpTo = (most: number) =>
  words.refine((text) => text.split(/\s+/).length <= most, `at most ${String(most)} words`);

/** A row of the table of options. Its name is the heading of the part `at` below Options, which argues for and against it. */
const option = z.strictObject({
  /** Anchor of that part. */
  at: z.string(),
  /** When this option is the right one. */
  fits: wordsUpTo(14),
  /** Where it breaks, or what it does not do. */
  limit: wordsUpTo(14),
  /** What it costs, in money or in work. */
  costs: wordsUpTo(10),
  /** How long going back takes. */
  undo: wordsUpTo(8),
  /** The days on which this option is part of the answer. */
  chosen: z.enum(['talk', 'today', 'both']).optional(),
});

/** The `decision` of a page of the kind `decision`: everything about a record that is data. Its claims and facts are those of its text. */
export const decisionSchema = (ref: Ref) =>
  z.strictObject({
    /** Its name everywhere: heading, lists, drawings. */
    short: words.max(28, 'at most 28 characters, since drawings and lists print it'),
    /** The answer in a few words, for the board and lists. */
    inBrief: wordsUpTo(9),
    /** What to do today, in a sentence or two. */
    answer: wordsUpTo(45),
    /** The conditions under which the answer applies. */
    doWhen: wordsUpTo(30),
    /** When another answer is better. */
    dontIf: wordsUpTo(30),
    /** What going back takes. */
    undo: wordsUpTo(30),
    /** What can be done, in the order of the parts below Options. */
    options: z.array(option).min(2, 'a decision needs at least two options'),
    status: z
      .strictObject({
        talk: statusName,
        today: statusName,
        /** What moved between the two days. */
        because: words.optional(),
      })
      .refine(({ talk, today, because }) => talk === today || because !== undefined, {
        error: 'the two days differ: say in `because` what moved',
      }),
    tiers: z.array(tierId).min(1, 'name the tier in which the question comes up'),
    layer: layerName,
    services: z.array(ref('services')).default([]),
    goals: z.array(goalName).min(1, 'name the qualities it is taken for'),
    reviewBy: z.preprocess(
      asDay,
      z
        .string({ error: 'say on which day the record has to be read again' })
        .pipe(day.refine((text) => text > days.today, `this day has passed: the figures are as of ${days.today}`)),
    ),
    trigger: z.strictObject({ ...measure, /** In a few words, for the list of all decisions. */ brief: words.max(60) }),
    confirmation: z.strictObject(measure),
    needs: relations,
    enables: relations,
    conflicts: relations,
    replaces: relations,
    replacedBy: relations,
  });

/** What a page says of its decision, apart from what every page has. */
export type DecisionData = RecordOf<typeof decisionSchema>;
