import { z } from 'astro/zod';
import { days } from '../../model/facts/days.ts';
import { tierId, type Frozen } from '../fields.ts';

export const text = (what: string) => z.string().describe(what);
export const maybe = <T extends z.ZodType>(schema: T, what: string) => schema.nullable().describe(what);
export const list = <T extends z.ZodType>(item: T, what: string) => z.array(item).describe(what);

export const url = z.url().describe('Absolute address of the record on the site, with its anchor.');
export const isoDay = (what: string) => z.iso.date().describe(what);
export const ids = (of: string) => z.array(z.string()).describe(`Ids of ${of}.`);

export const tiers = tierId.describe(
  'Tier of the talk: from more than 1, 10 thousand, 1 million and 10 million users, or the closing advice.',
);

/** The day of the talk, or today. */
export const asOf = z.enum(['talk', 'today']);

const bothDays = z
  .strictObject({
    talk: isoDay('The day of the notes on the talk.'),
    today: isoDay('The day on which the facts were last brought up to date.'),
  })
  .describe('The days that “talk” and “today” stand for throughout the file.');

/** What the reader of a file gets on both days. */
export const onBothDays = <T extends z.ZodType>(schema: T, what: string) =>
  z.strictObject({ talk: schema.describe('On the day of the talk.'), today: schema.describe('Today.') }).describe(what);

/** Every published file says which schema it follows and for which day it speaks. */
export const heading = {
  $schema: z.url().describe('Absolute address of the JSON Schema of this file.'),
  version: z
    .literal('1.0.0')
    .describe(
      'Version of the form, not of the data. The first number changes when a field goes or means something else, the second when one is added.',
    ),
  asOf: z.literal(days.today).describe('The day for which the file speaks.'),
  days: bothDays,
};

/** The files that were published before versions had three numbers keep their own `version`. */
export const earlierHeading = {
  ...heading,
  version: z.literal(1).describe('First number of the version of the form.'),
  schemaVersion: heading.version,
};

/** What a file holds besides its heading, as its schema says. */
export type Published<File extends z.ZodType> = Frozen<Omit<z.output<File>, keyof typeof earlierHeading>>;
