import { z } from 'astro/zod';
import { confidence, dayPrecision, factKind, fromPrecision } from '../fact.ts';
import { heading, list, maybe, text, url } from './fields.ts';

const evidence = z.strictObject({
  source: text('Id of the source; see sources.json.'),
  title: text('Title of the source.'),
  url: maybe(z.url(), 'Address of the source; null where it has none, such as the talk.'),
  date: maybe(z.iso.date(), 'As-of date of the source; null where it has none.'),
  precision: maybe(dayPrecision, 'How well that day is known, where it is not known to the day.'),
  slide: maybe(z.string(), 'The slide that shows the value, where the source is the talk.'),
  read: z.boolean().describe('False where the address only says where to look: the value has not been read there.'),
  via: maybe(z.string(), 'The copy in which the source was read.'),
});

const value = z.strictObject({
  number: maybe(z.number(), 'The value as a number, in “unit”; null where it is words.'),
  unit: maybe(z.string(), 'Unit of the number. It can differ from the unit of the fact.'),
  text: maybe(z.string(), 'The value in words, or what qualifies the number.'),
  print: text('The value as the site prints it.'),
  from: maybe(z.iso.date(), 'First day on which the value applied; null where that is not known.'),
  fromPrecision: maybe(fromPrecision, 'How well the first day is known, where it is not known to the day.'),
  to: maybe(z.iso.date(), 'First day on which the value no longer applied; null while it applies.'),
  confidence: confidence.describe(
    'How far the value can be trusted. “low” and “unverified” are marked wherever they are printed.',
  ),
  note: maybe(z.string(), 'What else to know about this value.'),
  sources: list(evidence, 'Where the value was read, the best source first.'),
});

const view = z.strictObject({
  print: text('The value as the site prints it, or that the thing does not exist on that day.'),
  value: maybe(z.int().nonnegative(), 'Index into “values”; null where none applies on that day.'),
  proven: z.boolean().describe('False where no source covers the day of the talk and today’s value is used for it.'),
});

const fact = z.strictObject({
  id: text('Permanent id.'),
  url,
  service: maybe(z.string(), 'Id of the AWS service; null for rules of thumb of the talk.'),
  feature: maybe(z.string(), 'The part of the service that the fact is about.'),
  quantity: text('What is measured or said.'),
  kind: factKind.describe('What sort of fact it is. A quota can be raised on request, a hard limit cannot.'),
  scope: maybe(z.string(), 'What it is counted for, as it reads after “per”.'),
  region: maybe(z.string(), 'Where a price applies.'),
  unit: maybe(z.string(), 'Unit of the numbers, unless a value names its own.'),
  dimension: maybe(
    z.enum(['count', 'time', 'rate', 'bytes', 'byte-rate', 'share', 'ratio', 'price', 'words']),
    'What the unit measures.',
  ),
  said: maybe(
    z.strictObject({
      text: text('What the notes on the talk say.'),
      claim: maybe(z.string(), 'Id of that line of the notes.'),
    }),
    'What the notes on the talk say of it, where they say anything.',
  ),
  note: maybe(z.string(), 'What else to know.'),
  values: list(value, 'Every known value, oldest first.'),
  talk: view.describe('The value on the day of the talk.'),
  today: view.describe('The value today.'),
  changed: z.boolean().describe('True where the day of the talk and today differ.'),
});

/** `facts.json`. */
export const factsFile = z
  .strictObject({ ...heading, facts: list(fact, 'Every limit, default, price and status, in the order of their ids.') })
  .describe('Every fact of Headroom with the history of its values and the sources of each.');
