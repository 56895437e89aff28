import { z } from 'astro/zod';
import { isUnit, units } from '../model/quantity/registry.ts';
import { day, label, pastDay, type RecordOf, type Ref } from './fields.ts';

/** What sort of fact it is. */
export const factKind = z.enum([
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
]);

/** How far a value can be trusted: read in a primary or dated copy, in one secondary source, in loose notes, or not at all. */
export const confidence = z.enum(['high', 'medium', 'low', 'unverified']);

/** How well the day of a source is known, where it is not known to the day. */
export const dayPrecision = z.enum(['month', 'year', 'approx', 'undated']);

/** How well the first day is known: only its month, only roughly, or as the first day on which it was seen. */
export const fromPrecision = z.enum(['month', 'about', 'first-seen']);

const evidence = (ref: Ref) =>
  z
    .strictObject({
      source: ref('sources'),
      /** The day the source speaks for, not the day it was opened. */
      date: pastDay.optional(),
      precision: dayPrecision.optional(),
      /** The slide that shows it, where the source is the talk. */
      at: ref('slides').optional(),
      /** False where the address only says where to look: nobody has read the value there. */
      read: z.boolean().optional(),
      via: z.string().optional(),
    })
    .refine((seen) => seen.date !== undefined || seen.precision === 'undated', {
      error: 'give the as-of date of the source (date), or say that it has none (precision: undated)',
      path: ['date'],
    });

const unit = z.string().refine(isUnit, {
  error: (issue) => `unknown unit “${String(issue.input)}”: add it to src/model/quantity/registry.ts`,
  params: { choices: units.map(({ id }) => id) },
});

const needsSource = { error: 'a value needs at least one source: `- { source: <its id>, date: YYYY-MM-DD }`' };

const value = (ref: Ref) =>
  z
    .strictObject({
      number: z.number().optional(),
      /** Where the number is in another unit than the fact's own, such as 256 KiB before 1 MiB. */
      unit: unit.optional(),
      text: label.optional(),
      /** Since before anyone looked, where it is left out. */
      from: day.optional(),
      fromPrecision: fromPrecision.optional(),
      /** First day on which it no longer holds. */
      to: day.optional(),
      confidence,
      sources: z.array(evidence(ref), needsSource).min(1, needsSource),
      note: label.optional(),
    })
    .refine((value) => value.number !== undefined || value.text !== undefined, 'a value needs a number or a text')
    .refine((value) => !value.from || !value.to || value.from < value.to, {
      error: '`to` is the first day on which the value no longer applies: it comes after `from`',
      path: ['to'],
    })
    .refine((value) => !value.fromPrecision || value.from, {
      error: '`fromPrecision` says how well `from` is known: give `from`',
      path: ['fromPrecision'],
    })
    .refine((value) => value.confidence === 'unverified' || value.sources.some((seen) => seen.read !== false), {
      error: 'no source of this value was read, so its confidence is `unverified`',
      path: ['confidence'],
    });

/** One fact of the ledger: what a service allows, costs or is, with the history of its values, oldest first. */
export const factSchema = (ref: Ref) =>
  z
    .strictObject({
      id: z.string(),
      service: ref('services').optional(),
      feature: label.optional(),
      quantity: label,
      kind: factKind,
      /** What it is counted for, as it reads after “per”: instance, account and Region. */
      scope: label.optional(),
      /** Where a price holds: a Region, or a part of the network. */
      region: label.optional(),
      unit: unit.optional(),
      /** What the notes say of it, where they say anything. */
      said: z.strictObject({ text: label, claim: ref('claims').optional() }).optional(),
      note: label.optional(),
      /** Where to check the figure, if not at its source. */
      verify: ref('sources').optional(),
      values: z.array(value(ref)).min(1, 'a fact needs at least one value'),
    })
    .refine(
      (fact) => fact.values.every((value, i) => i === 0 || (fact.values[i - 1]?.to ?? '9') <= (value.from ?? '')),
      {
        error: 'values are listed oldest first, each with a `to` no later than the `from` of the next',
        path: ['values'],
      },
    );

export type Fact = RecordOf<typeof factSchema>;
