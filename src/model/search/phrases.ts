import type { Entry, Part } from './entry.ts';
import { preparedTerms, preparedUnits, termsIn, unitsOf, type Unit } from './words.ts';

/** A phrase of an entry that a query can be: its title, what it is asked by, a heading, an error message. */
export interface Phrase extends Part {
  readonly units: readonly Unit[];
  readonly terms: ReadonlySet<string>;
  /** What the section below a heading speaks of. */
  readonly body?: ReadonlySet<string>;
  readonly of: 'title' | 'ask' | 'message' | 'head' | 'correction';
  readonly from?: string;
}

const phrases = new WeakMap<Entry, readonly Phrase[]>();

/** The phrases of an entry, made once. */
export function phrasesOf(entry: Entry): readonly Phrase[] {
  const known = phrases.get(entry);
  if (known) return known;
  const phrase =
    (of: Phrase['of']) =>
    (part: Part): Phrase => {
      const units = of === 'ask' ? preparedUnits(part.text) : unitsOf(part.text);
      return { ...part, of, units, terms: new Set(termsIn(units)) };
    };
  const made = [
    phrase('title')({ text: entry.title }),
    ...entry.asks.map(phrase('ask')),
    ...entry.messages.map(phrase('message')),
    ...entry.heads.map(({ body, ...head }) => ({
      ...phrase('head')(head),
      ...(body === undefined ? {} : { body: new Set(preparedTerms(body)) }),
    })),
    ...entry.corrects.map(phrase('correction')),
  ];
  phrases.set(entry, made);
  return made;
}
