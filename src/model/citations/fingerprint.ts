import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Fields, Part } from './part.ts';

/** Crockford's alphabet: no letter that reads as a digit or as another letter. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** So many characters tell two editions of one part apart: 35 bits. */
const fingerprintLength = 7;

/** A fingerprint as addresses and texts carry it. */
export const fingerprintPattern = `[${alphabet}]{${fingerprintLength}}`;

/** The hash of a text in a few characters that survive being read out. */
export function shortHash(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  return [...bytes.subarray(0, fingerprintLength)].map((byte) => alphabet[byte % 32]).join('');
}

const sorted = (fields: Fields): readonly (readonly [string, string])[] =>
  Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * The fingerprint of what a part says: its own fields and those of the facts that feed it. Order and layout do not count.
 * @param factFields gives the fields of a fact by its id; a fact that is gone counts as empty
 */
export function fingerprintOf(
  part: Pick<Part, 'title' | 'fields' | 'facts'>,
  factFields: (id: string) => Fields | undefined,
): string {
  const feeding = [...new Set(part.facts)].sort().map((id) => [id, sorted(factFields(id) ?? {})]);
  return shortHash(JSON.stringify([part.title, sorted(part.fields), feeding]));
}
