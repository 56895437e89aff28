import { z } from 'astro/zod';
import { isUnit } from '../model/quantity/units.ts';
import { day, pastDay, words, type Ref } from './parts.ts';

const kinds = [
  'hard',
  'quota',
  'default',
  'typical',
  'price',
  'discount',
  'allowance',
  'constant',
  'status',
  'definition',
];

const evidence = (ref: Ref) =>
  z
    .strictObject({
      source: ref('sources'),
      /** The day the source speaks for, not the day it was opened. */
      date: pastDay.optional(),
      precision: z.enum(['month', 'year', 'approx', 'undated']).optional(),
      /** The slide that shows it, where the source is the talk. */
      at: ref('slides').optional(),
      /** False where the address only says where to look: nobody has read the value there. */
      read: z.boolean().optional(),
      via: z.string().optional(),
    })
    .refine((seen) => seen.date !== undefined || seen.precision === 'undated', {
      message: 'give the day the source speaks for (date), or say that it carries none (precision: undated)',
      path: ['date'],
    });

const unit = z.string().refine(isUnit, {
  error: (issue) => `unknown unit “${String(issue.input)}”: add it to src/model/quantity/units.ts`,
});

const value = (ref: Ref) =>
  z
    .strictObject({
      number: z.number().optional(),
      unit: unit.optional(),
      text: words.optional(),
      from: day.optional(),
      /** How well the first day is known: only its month, only roughly, or as the first day on which it was seen. */
      fromPrecision: z.enum(['month', 'about', 'first-seen']).optional(),
      to: day.optional(),
      confidence: z.enum(['high', 'medium', 'low', 'unverified']),
      sources: z.array(evidence(ref)).min(1, 'a value needs at least one source'),
      note: words.optional(),
    })
    .refine((held) => held.number !== undefined || held.text !== undefined, 'a value needs a number or a text')
    .refine((held) => !held.from || !held.to || held.from < held.to, {
      message: '`to` is the first day on which the value no longer holds: it comes after `from`',
      path: ['to'],
    })
    .refine((held) => !held.fromPrecision || held.from, {
      message: '`fromPrecision` says how well `from` is known: give `from`',
      path: ['fromPrecision'],
    })
    .refine((held) => held.confidence === 'unverified' || held.sources.some((seen) => seen.read !== false), {
      message: 'no source of this value was read, so its confidence is `unverified`',
      path: ['confidence'],
    });

/** One fact of the ledger: what a service allows, costs or is, with the history of its values, oldest first. */
export const factSchema = (ref: Ref) =>
  z
    .strictObject({
      id: z.string(),
      service: ref('services').optional(),
      feature: words.optional(),
      quantity: words,
      kind: z.enum(kinds as [string, ...string[]]),
      /** What it is counted for, as it reads after “per”: instance, account and Region. */
      scope: words.optional(),
      /** Where a price holds: a Region, or a part of the network. */
      region: words.optional(),
      unit: unit.optional(),
      /** What the notes say of it, where they say anything. */
      said: z.strictObject({ text: words, claim: ref('claims').optional() }).optional(),
      note: words.optional(),
      /** Where to check the figure, if not at its source. */
      verify: ref('sources').optional(),
      values: z.array(value(ref)).min(1, 'a fact needs at least one value'),
    })
    .refine((fact) => fact.values.every((held, i) => i === 0 || (fact.values[i - 1]?.to ?? '9') <= (held.from ?? '')), {
      message: 'values are listed oldest first, each with a `to` no later than the next one’s `from`',
      path: ['values'],
    });
