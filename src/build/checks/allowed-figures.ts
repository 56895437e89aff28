import { userTiers } from '../../model/tiers.ts';

const thresholds = userTiers.map(({ from }) => from.toLocaleString('en-GB'));
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * What may be typed by hand, each with its reason. Limits, defaults, prices and ratios never belong here: they are facts.
 */
export const allowedFigures: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /\b\d{4}-\d{2}(?:-\d{2})?\b/g, reason: 'a date' },
  { pattern: new RegExp(`\\b\\d{1,2}(?:–\\d{1,2})? (?:${months})\\b`, 'g'), reason: 'a day of a month' },
  { pattern: /\b(?:19|20)\d{2}\b(?!,\d)/g, reason: 'a year' },
  {
    pattern: new RegExp(`\\b(?:${thresholds.join('|')}|(?:a|one|ten|1|10) million) users?\\b`, 'gi'),
    reason: 'the name of a tier',
  },
  {
    pattern: /(?:[>]|more than|beyond|past|at) (?:10,000,000|1,000,000|10,000|10 million|(?:a|one|ten) million)\b/gi,
    reason: 'the name of a tier',
  },
  { pattern: /\bfirst (?:10|ten) million users\b/gi, reason: 'the title of the talk' },
  { pattern: /\b(?:D-(?:\d\d|[1-9]\d{2,3})|[NS]-\d{2}|C-[A-Z]+)\b/g, reason: 'a permanent id' },
  { pattern: /\bARC\d{3}\b/g, reason: 'the number of a session at re:Invent' },
  { pattern: /\b(?:L|Layer )[347]\b/gi, reason: 'a layer of the network model' },
  {
    pattern: /\b(?:HTTP\/[123](?:\.\d)?|IPv[46]|TLS 1\.\d|OAuth 2(?:\.0)?|W3C|UTF-8|x86|arm64|AES-256|SHA-256)\b/g,
    reason: 'the name of a standard',
  },
  { pattern: /\bp(?:50|90|95|99|99\.9)\b/g, reason: 'the name of a percentile' },
  { pattern: /\b(?:[245]xx|HTTP [2-5]\d{2})\b/g, reason: 'an HTTP status, named as one' },
  { pattern: /\b(?:v[12]|Gen [12]|Version [1-4])\b/gi, reason: 'a version in a product’s name' },
  {
    pattern: /\b(?:MySQL|PostgreSQL|Redis|Valkey|ActiveMQ|RabbitMQ) \d+(?:\.\d+)?\b/g,
    reason: 'a version of an engine',
  },
  { pattern: /\b[Ss]tage 0\b/g, reason: 'the letter of a stage' },
  { pattern: /\bM\/M\/c\b/g, reason: 'the name of a model' },
  { pattern: /\b(?:A|a|per) million\b(?! users)/g, reason: 'the measure that a price is given for' },
];
