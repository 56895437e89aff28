import { z } from 'astro/zod';
import { heading, ids, list, text, type Published } from './fields.ts';

/** What can be cited. A page and its headings are cited by their address, everything else by a short one. */
const partKind = z.enum([
  'decision',
  'section',
  'claim',
  'fact',
  'calculator',
  'chooser',
  'result',
  'stage',
  'component',
  'connection',
  'slide',
  'term',
  'page',
  'heading',
]);
export type PartKind = z.output<typeof partKind>;

const fieldChange = z
  .strictObject({
    field: text('Name of the field, such as `status.today`.'),
    old: text('What it said; prose is kept as a hash that begins with §. Left out where the field is new.').optional(),
    new: text('What it says. Left out where the field is gone.').optional(),
  })
  .describe('A field that reads differently than before.');

const factChange = z
  .strictObject({
    fact: text('Id of the fact, as in facts.json.'),
    title: text('Whose figure it is, and what it counts.'),
    changes: list(fieldChange, 'Its fields that changed; `value` and `source` as they are printed.'),
  })
  .describe('A fact that feeds the part and has changed.');

const step = z.strictObject({
  edition: z.union([z.iso.date(), z.literal('unreleased')]).describe('Day of the edition.'),
  fingerprint: text('Hash of what the part says, seven characters, as citations give it.'),
  changes: list(fieldChange, 'What the edition changed in the part. Left out for the first.').optional(),
  facts: list(factChange, 'What it changed in the facts that feed the part. Left out for the first.').optional(),
});

const part = z.strictObject({
  kind: partKind.describe('What it is.'),
  title: text('Its name, without the id.'),
  path: text('Where it is, from the root of the site.'),
  says: text('Its verdict or value in plain words, as of today; empty where the title says it all.'),
  saysThen: text('The same as of the day of the talk. Left out where it is the same.').optional(),
  replacedBy: ids('the parts that replace it').optional(),
  steps: list(step, 'The editions that changed it, oldest first. The last has the fingerprint of today.'),
});

/** `citations.json`: what tells whether a citation still says what its part says. */
export const citationsFile = z.strictObject({
  ...heading,
  site: z.url().describe('Address of the root of the site, with a slash at its end.'),
  edition: text('Day of the latest edition.'),
  parts: z
    .record(z.string(), part)
    .describe('Every part that can be cited, by its id: its address below the root of the site.'),
  gone: z
    .record(
      z.string(),
      z.strictObject({ title: text('Its last name.'), edition: text('The edition that dropped it.') }),
    )
    .describe('Parts of earlier editions that no longer exist, by id.'),
  moved: z
    .record(z.string(), z.string())
    .describe('Addresses that moved, from the root of the site: where they lead now.'),
});

/** The file as far as the site fills it in and programs look a citation up in it. */
export type CitationsFile = Published<typeof citationsFile> & { readonly asOf: string };
