import { unitOf } from '../quantity/units.ts';

/**
 * Something that a worksheet says: a sentence; several in their order; or the first one, of those whose conditions hold,
 * that has something to say. Conditions are parted by commas; `else` always holds.
 */
export type Saying = string | readonly Saying[] | { readonly [when: string]: Saying };

/** What sentences are put together from. */
export interface Speaker {
  readonly holds: (condition: string) => boolean;
  /** What stands for `@name@`, `@name:as@` or `@name|one|many@`. */
  readonly slot: (name: string, as: string | undefined, forms: readonly [string, string] | undefined) => string;
}

const slot = /@([\w-]+)(?::([^@|]+))?(?:\|([^@|]*)\|([^@]*))?@/g;

/** A place in a sentence where something is put in. */
export interface Slot {
  readonly name: string;
  readonly as: string | undefined;
}

/** The places of a sentence. */
export const slotsIn = (text: string): readonly Slot[] =>
  [...text.matchAll(slot)].map(([, name = '', as]) => ({ name, as }));

/** A sentence cut where a value begins or ends; a piece without a name is text. */
export function piecesOf(text: string): readonly { readonly text: string; readonly name?: string }[] {
  const pieces: { text: string; name?: string }[] = [];
  let end = 0;
  for (const match of text.matchAll(slot)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], name: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** A value that prints as exactly 1 takes the singular of what follows it; `1 times` is `1×`. */
const oneOfMany = (text: string): string =>
  text.replace(/(?<![\d.,:⁰-⁹–-])1([ \u00a0])([a-z]+)/g, (all, space: string, word: string) => {
    if (word === 'times') return '1×';
    const unit = unitOf(word);
    return unit?.dimension === 'count' ? `1${space}${unit.singular}` : all;
  });

/** A sentence with its places filled. */
export const fill = (text: string, speaker: Speaker): string =>
  oneOfMany(
    text.replace(slot, (_, name: string, as: string | undefined, one: string | undefined, many: string | undefined) =>
      speaker.slot(name, as, one === undefined || many === undefined ? undefined : [one, many]),
    ),
  );

const isList = (saying: Saying): saying is readonly Saying[] => Array.isArray(saying);

/**
 * A condition: one of the function's (`drains`), whether a result has a value (`has recovery`, `no recovery`), or two
 * values compared with each other, by name or as a number in base units (`time above lambda-timeout`, `tasks is 1`); a
 * choice or a name that is found is compared with a word (`engine is mysql`, `chosen is free`). `atTalk` is the day of the talk; `not` turns each of them.
 */
export type Condition =
  | { readonly not: Condition }
  | { readonly formula: string }
  | { readonly result: string; readonly has: boolean }
  | { readonly value: string; readonly is: 'above' | 'below' | 'is'; readonly other: string };

/** The condition that a day decides. */
export const atTalk = 'atTalk';

/** Reads a condition. */
export function conditionOf(text: string): Condition {
  const [one = '', word = '', ...rest] = text.split(' ');
  if (one === 'not') return { not: conditionOf(text.slice(4)) };
  if (one === 'has' || one === 'no') return { result: word, has: one === 'has' };
  if (word === 'above' || word === 'below' || word === 'is') return { value: one, is: word, other: rest.join(' ') };
  return { formula: text };
}

/** The conditions that a key names. */
export const conditionsIn = (when: string): readonly string[] => (when === 'else' ? [] : when.split(', '));

/** Whether all conditions hold. */
export const holdsAll = (when: string, { holds }: Pick<Speaker, 'holds'>): boolean => conditionsIn(when).every(holds);

/** The sentences that are to be said, in their order. */
export function sayings(saying: Saying, speaker: Speaker): readonly string[] {
  if (typeof saying === 'string') return [fill(saying, speaker)].filter(Boolean);
  if (isList(saying)) return saying.flatMap((one) => sayings(one, speaker));
  for (const [when, one] of Object.entries(saying)) {
    const said = holdsAll(when, speaker) ? sayings(one, speaker) : [];
    if (said.length > 0) return said;
  }
  return [];
}

/** Whether something is said under that condition. */
export function speaksOf(saying: Saying, condition: string): boolean {
  if (typeof saying === 'string') return false;
  if (isList(saying)) return saying.some((one) => speaksOf(one, condition));
  return Object.entries(saying).some(
    ([when, one]) => conditionsIn(when).includes(condition) || speaksOf(one, condition),
  );
}

/** Longer than this, a first sentence is cut at its semicolon. */
const longLead = 110;

/** A text as its first sentence and what follows. */
export function cutSentence(text: string): readonly [lead: string, rest: string] {
  const [, first = text, rest = ''] = /^(.+?[.!?])\s+(?=[\p{Lu}\d“])(.+)$/su.exec(text) ?? [];
  const at = first.length > longLead ? first.indexOf('; ') : -1;
  if (at < 0) return [first, rest];
  const clause = first.slice(at + 2);
  const second = clause.charAt(0).toUpperCase() + clause.slice(1);
  return [`${first.slice(0, at)}.`, rest === '' ? second : `${second} ${rest}`];
}
