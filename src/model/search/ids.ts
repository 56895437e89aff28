/** How the kinds of numbered records are called in words. */
const letters: Readonly<Record<string, string>> = {
  decision: 'D',
  adr: 'D',
  claim: 'N',
  note: 'N',
  line: 'N',
  slide: 'S',
};

const dash = '[\\s\\-_‐-―−]';
const numbered = new RegExp(`(?<![\\p{L}\\p{N}-])([dns])(${dash}?)0?(\\d{1,2})(?![\\p{L}\\p{N}])`, 'giu');
const spoken =
  /(?<![\p{L}\p{N}-])(decision|adr|claim|note|line|slide)[\s-]+(?:no\.?\s*|number\s+|#)?0?(\d{1,2})(?![\p{L}\p{N}])/giu;
const named = new RegExp(`(?<![\\p{L}\\p{N}-])c${dash}([a-z]+)(?:${dash}([a-z]+))?(?![\\p{L}\\p{N}])`, 'giu');
const staged = /(?<![\p{L}\p{N}])(?:stage|architecture|diagram)\s+([a-l0])(2|['’′])?(?![\p{L}\p{N}])/giu;

/** An id that a query names, and the span of the query that names it. */
export interface NamedId {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether a record has it. */
  readonly known: boolean;
}

/**
 * The ids that a query names, in any spelling: `D-16`, `d16`, `n 28`, `slide 12`, `C-QUEUE`, `c conn`, `stage e`. What
 * cannot be anything but an id is named even where no record has it: `D-27`.
 * @param known whether a record with that id exists: `c sharp` names none
 */
export function idsIn(query: string, known: (id: string) => boolean): NamedId[] {
  const found: NamedId[] = [];
  const add = (id: string, start: number, length: number, certain: boolean): void => {
    if (found.some((one) => start < one.end && one.start < start + length)) return;
    if (certain || known(id)) found.push({ id, start, end: start + length, known: known(id) });
  };
  for (const { 0: all, 1: letter = '', 2: between = '', 3: digits = '', index } of query.matchAll(numbered)) {
    // `s3` is the service; a slide of one digit is written S-3, s 3 or S03.
    if (all.length === 2 && letter.toLowerCase() === 's') continue;
    add(`${letter.toUpperCase()}-${digits.padStart(2, '0')}`, index, all.length, between.trim() !== '');
  }
  for (const { 0: all, 1: word = '', 2: digits = '', index } of query.matchAll(spoken))
    add(`${letters[word.toLowerCase()] ?? ''}-${digits.padStart(2, '0')}`, index, all.length, false);
  for (const { 0: all, 1: first = '', 2: second, index } of query.matchAll(named)) {
    if (second !== undefined) add(`C-${first}-${second}`.toUpperCase(), index, all.length, false);
    add(`C-${first}`.toUpperCase(), index, 2 + first.length, false);
  }
  for (const { 0: all, 1: letter = '', 2: behind = '', index } of query.matchAll(staged))
    add(`stage ${letter.toUpperCase()}${/\d/.test(behind) ? behind : behind && '′'}`, index, all.length, false);
  return found.sort((a, b) => a.start - b.start);
}
