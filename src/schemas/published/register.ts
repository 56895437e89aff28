import { z } from 'astro/zod';
import { serviceLayer, serviceState } from '../service.ts';
import { sourceKind } from '../source.ts';
import { heading, ids, list, maybe, text, tiers, url } from './fields.ts';

const slide = z.strictObject({
  id: text('Permanent id, in the order of the talk.'),
  url,
  title: text('What the slide is about.'),
  tier: tiers,
  file: text('Name of the screenshot in the notes.'),
  picture: url.describe('Our drawing of it: SVG, light.'),
  pixels: url.describe('The same as PNG, 1920 × 1080.'),
  shows: text('What it shows, in our words.'),
  point: text('What it says.'),
  today: maybe(z.string(), 'What is different today.'),
  corrected: maybe(z.string(), 'Where our drawing differs from the original, and why.'),
  stage: maybe(z.string(), 'Id of the stage that it draws.'),
  same: maybe(z.string(), 'Id of the slide that it repeats.'),
  claims: ids('the lines of the notes that come from it'),
  services: ids('the AWS services on it'),
  facts: ids('the facts on it'),
});

/** `slides.json`. */
export const slidesFile = z
  .strictObject({ ...heading, slides: list(slide, 'The slides, in the order of the talk.') })
  .describe('Every slide of the talk, described in our words. The pictures belong to their owners and are not here.');

const term = z.strictObject({
  id: text('Permanent id.'),
  url,
  term: text('The term.'),
  aliases: list(z.string(), 'Other names for it.'),
  means: text('What it means on this site.'),
  see: list(z.url(), 'Pages that use or explain it.'),
});

/** `terms.json`. */
export const termsFile = z
  .strictObject({ ...heading, terms: list(term, 'The terms, in the order of their ids.') })
  .describe('The glossary.');

const status = z.strictObject({
  state: serviceState.describe('Whether and for whom the service can be used.'),
  from: maybe(z.iso.date(), 'First day of this state; null where it is not known.'),
  to: maybe(z.iso.date(), 'First day after it; null while it lasts.'),
  says: text('The state in words.'),
  fact: maybe(z.string(), 'Id of the fact that proves it.'),
  substitutes: ids('the services that AWS names in its place and that have a page here'),
  substitute: maybe(z.string(), 'What AWS names in its place, in words.'),
});

const service = z.strictObject({
  id: text('Permanent id.'),
  url,
  name: text('Full name.'),
  short: text('Short name.'),
  aliases: list(z.string(), 'Other spellings.'),
  formerly: maybe(z.string(), 'Earlier name.'),
  layer: serviceLayer.describe('Where in an architecture it acts.'),
  what: text('What it is.'),
  page: maybe(z.url(), 'Its page at AWS.'),
  status: list(status, 'What became of it, oldest first; the last entry is today’s.'),
});

/** `services.json`. */
export const servicesFile = z
  .strictObject({ ...heading, services: list(service, 'The services, in the order of their ids.') })
  .describe('Every AWS service of the talk, with its status over time.');

const source = z.strictObject({
  id: text('Permanent id.'),
  url,
  title: text('Title.'),
  publisher: text('Who publishes it.'),
  kind: sourceKind.describe('AWS itself, a copy of its price list, a third party, or the talk.'),
  address: maybe(z.url(), 'Where it is; null for the talk.'),
});

/** `sources.json`. */
export const sourcesFile = z
  .strictObject({ ...heading, sources: list(source, 'The sources, in the order of their ids.') })
  .describe('Every source that a fact or a claim names.');
