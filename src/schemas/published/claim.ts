import { z } from 'astro/zod';
import { claimKind, claimState, severity } from '../claim.ts';
import { heading, ids, list, maybe, text, url } from './fields.ts';

const claim = z.strictObject({
  id: text('Permanent id: N- and the line of the notes.'),
  url,
  says: text('What the notes say, in our words, with their figures.'),
  quote: maybe(z.string(), 'The words themselves, where the line is a quotation.'),
  kind: claimKind.describe('What sort of statement it is.'),
  state: claimState.describe('What checking it gave. “outdated” was right on the day of the talk.'),
  severity: maybe(severity, 'Of a correction: A wrong, B misleading, C small or unclear.'),
  right: maybe(z.string(), 'The right or present statement, where it differs or says more.'),
  why: maybe(z.string(), 'What the verdict is based on.'),
  facts: ids('the facts it is checked against'),
  sources: ids('further sources'),
  slides: ids('the slides it comes from'),
  services: ids('the AWS services it is about'),
  pages: list(z.url(), 'Addresses of the pages that quote it.'),
});

/** `claims.json`. */
export const claimsFile = z
  .strictObject({ ...heading, claims: list(claim, 'The lines of the notes, in their order.') })
  .describe('Every line of the notes on the talk, with what became of it.');
