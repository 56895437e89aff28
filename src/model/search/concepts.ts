import type { Synonym } from '../../schemas/synonym.ts';
import type { Lexicon, Lookup } from './lexicon.ts';
import { isStop, prepared, preparedTerms, stem, wordsOf, type Word } from './words.ts';

/** Synonyms by the stems of what is typed: `read slave` → `read replica`, prepared. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const keyOf = (text: string): string =>
  wordsOf(text)
    .flatMap(({ pieces }) => pieces)
    .join(' ');

/** Synonyms as they travel: the words they lead to, and the stems of what is typed. */
export type PackedSynonym = readonly [means: string, typed: readonly string[]];

/** A synonym as it travels. */
export const packSynonym = ({ means, typed }: Pick<Synonym, 'means' | 'typed'>): PackedSynonym => [
  prepared(means),
  [...new Set(typed.map(keyOf))],
];

/** Synonyms by what is typed. */
export function synonymsFrom(groups: readonly PackedSynonym[]): Synonyms {
  const all = new Map<string, string[]>();
  for (const [means, typed] of groups)
    for (const key of typed) {
      const others = all.get(key);
      if (others) others.push(means);
      else all.set(key, [means]);
    }
  return all;
}

/** One way to read a word of the query: words of the index that all have to be found. */
interface Option {
  readonly lookups: readonly Lookup[];
  readonly weight: number;
}

/** One thing that a query asks for, in all the ways it can be read. */
export interface Concept {
  /** As it was typed. */
  readonly typed: string;
  readonly options: readonly Option[];
  /** How much it narrows down: 1 for what is found nowhere or once, less the more often it is found. */
  readonly weight: number;
  /** Nothing in the index is meant by it. */
  readonly unknown: boolean;
  /** It was read as another word, which is shown: `kinisis` as `kinesi`. */
  readonly guessed: boolean;
}

/** Depends on the word's own entries alone, so that unrelated entries change nothing. */
export const weightOf = (df: number): number => 1 / (1 + Math.log10(Math.max(1, df)));

const most = 4;

/** `deadletter` as `dead` and `letter`, where both are words of the index. */
function halves(word: string, lexicon: Lexicon): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let often = 0;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const pair = [word.slice(0, cut), stem(word.slice(cut))].map((half) => half);
    const df = Math.min(...pair.map((half) => lexicon.df(half)));
    if (df > often) [best, often] = [pair, df];
  }
  return best;
}

/** A word that is still being typed may have lost its ending to the stem of the index: `availabi` is `avail`. */
function shortened(word: string, lexicon: Lexicon): string | undefined {
  for (let cut = 1; cut <= 3 && word.length - cut >= 4; cut++) {
    const shorter = word.slice(0, -cut);
    if (lexicon.df(shorter) > 0) return shorter;
  }
  return undefined;
}

interface Resolved {
  readonly options: readonly Option[];
  readonly guessed: boolean;
}

/** What a single stem can mean. `open` is set where it may still be being typed. */
function resolve(word: string, lexicon: Lexicon, open: boolean): Resolved {
  const one = (lookup: Lookup, weight = 1): Option => ({ lookups: [lookup], weight });
  if (lexicon.df(word) > 0 && !(open && word.length > 2))
    return { options: [one(lexicon.exact(word))], guessed: false };
  if (open && word.length > 1) {
    const begun = lexicon.begin(word);
    if (begun.entries.size > 0) return { options: [one(begun)], guessed: false };
  }
  const pair = /\d/.test(word) ? undefined : halves(word, lexicon);
  if (pair) return { options: [{ lookups: pair.map((half) => lexicon.exact(half)), weight: 0.95 }], guessed: false };
  if (word.length >= 4 && !/\d/.test(word)) {
    const near = lexicon.near(word);
    if (near.entries.size > 0) return { options: [one(near)], guessed: true };
  }
  const shorter = open ? shortened(word, lexicon) : undefined;
  if (shorter !== undefined) return { options: [one(lexicon.exact(shorter))], guessed: false };
  return { options: [], guessed: false };
}

const known = ({ options }: Resolved): boolean => options.length > 0;

/** All pieces of a compound, each resolved by itself; none where one of them means nothing. */
function together(pieces: readonly string[], lexicon: Lexicon, open: boolean, weight: number): Option[] {
  const kept = pieces.filter((piece) => !isStop(piece) && (piece.length > 1 || /\d/.test(piece)));
  const read = kept.map((piece, i) => resolve(piece, lexicon, open && i === kept.length - 1));
  if (kept.length === 0 || !read.every(known)) return [];
  return [{ lookups: read.flatMap(({ options }) => options[0]?.lookups ?? []), weight }];
}

const found = (options: readonly Option[]): number =>
  Math.max(0, ...options.map(({ lookups }) => Math.min(...lookups.map(({ entries }) => entries.size))));

function concept(typed: string, { options, guessed }: Resolved): Concept {
  const unknown = options.length === 0;
  return { typed, options, weight: weightOf(found(options)), unknown, guessed };
}

function fromWord(word: Word, lexicon: Lexicon, open: boolean): Concept | undefined {
  const { typed, whole, pieces } = word;
  if (pieces.every((piece) => isStop(piece))) return undefined;
  // A letter by itself means nothing.
  if (whole.length < 2 && !/\d/.test(whole)) return undefined;
  const single = pieces.length === 1 ? resolve(whole, lexicon, open) : { options: [], guessed: false };
  if (pieces.length === 1) return concept(typed, single);
  const asOne = lexicon.df(whole) > 0 ? [{ lookups: [lexicon.exact(whole)], weight: 1 }] : [];
  const options = [...asOne, ...together(pieces, lexicon, open, 0.95)];
  return concept(typed, options.length > 0 ? { options, guessed: false } : resolve(whole, lexicon, open));
}

/** A word as one thing; a compound that means nothing as a whole, such as the name of a class, piece by piece. */
function readWord(word: Word, lexicon: Lexicon, open: boolean): Concept[] {
  const one = fromWord(word, lexicon, open);
  if (!one) return [];
  if (!one.unknown || word.pieces.length === 1) return [one];
  const pieces = word.pieces
    .flatMap((piece) => fromWord({ typed: piece, whole: piece, pieces: [piece] }, lexicon, false) ?? [])
    .filter(({ unknown, guessed }) => !unknown && !guessed);
  return pieces.length === 0 ? [one] : pieces;
}

/**
 * Reads the words of a query as things that are asked for. Question words carry no weight; the longest run of words
 * that has synonyms is read as one thing; the last word may be unfinished.
 */
export function conceptsIn(query: string, lexicon: Lexicon, synonyms: Synonyms): Concept[] {
  const words = wordsOf(query);
  const unfinished = /[\p{L}\p{N}]$/u.test(query);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const last = (count: number): boolean => unfinished && at + count === words.length;
    let taken = 0;
    for (let count = Math.min(most, words.length - at); count > 0 && taken === 0; count--) {
      const run = words.slice(at, at + count);
      const pieces = run.flatMap((word) => word.pieces);
      const others = synonyms.get(pieces.join(' ')) ?? (count === 1 ? synonyms.get(run[0]?.whole ?? '') : undefined);
      if (!others) continue;
      const itself = count === 1 && run[0] ? fromWord(run[0], lexicon, false) : undefined;
      const typed = run.map((word) => word.typed).join(' ');
      const options = [
        ...(itself && !itself.guessed ? itself.options : together(pieces, lexicon, last(count), 1)),
        ...others.flatMap((other) => together(preparedTerms(other), lexicon, false, 0.9)),
      ];
      if (options.length === 0) continue;
      concepts.push(concept(typed, { options, guessed: false }));
      taken = count;
    }
    if (taken === 0) {
      const word = words[at];
      // Two letters behind other words begin anything: what the others found stands until there is a third.
      const begun = last(1) && at > 0 && (word?.whole.length ?? 0) < 3 && lexicon.df(word?.whole ?? '') === 0;
      if (word && !begun) concepts.push(...readWord(word, lexicon, last(1)));
      taken = 1;
    }
    at += taken;
  }
  return concepts;
}
