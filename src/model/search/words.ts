import { stemmer } from 'stemmer';

/** One word of a text: itself as one piece, and its pieces where it is made of several. */
export interface Word {
  /** As it was typed. */
  readonly typed: string;
  /** The whole without its separators, stemmed: `appRunner`, `App-Runner` and `app_runner` give `apprunner`. */
  readonly whole: string;
  /** Its pieces, stemmed; one and the same as the whole where it has no others. */
  readonly pieces: readonly string[];
}

/** Carries no weight in a query, and is left out of the index. */
const stop = new Set(
  (
    'a an the of in on at to for from by with and or vs versus is are was were be been being am do does did done can could ' +
    'should would will shall may might must i im we our us you your it its this that these those there here what which who whom ' +
    'whose when where why how as if than then so such any some no not only just also too very much many more most about into ' +
    'out up off over per need needs want wants use using used get gets got have has had my me but between difference compare ' +
    'compared comparison better best good vs. aws amazon please mean means explain tell show know happen happens still keep keeps'
  ).split(' '),
);

export const isStop = (piece: string): boolean => stop.has(piece);

/** `isation` and `ization`, `our` and `or` are one spelling. */
const american = (word: string): string =>
  word.length > 5 ? word.replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1').replace(/our(s?)$/, 'or$1') : word;

/** The stem under which a word is kept: singular, without endings; names of up to three letters stay. */
export const stem = (word: string): string => (word.length <= 3 || /\d/.test(word) ? word : stemmer(american(word)));

/** Nothing to fold: most texts. */
const folded = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/;

const plain = (text: string): string =>
  (folded.test(text) ? text : fold(text))
    // Thousands: 2,500 is one number.
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’'`]/g, '');

const words = /[\p{L}\p{N}]+(?:[._\-/][\p{L}\p{N}]+)*/gu;
const humps = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

function read(typed: string): Word {
  // 99.99 and 1.5 are numbers, not two pieces.
  const split = /^\d+\.\d+$/.test(typed) ? [typed] : typed.split(/[._\-/]/);
  const pieces = split.flatMap((piece) => piece.split(humps)).map((piece) => stem(piece.toLowerCase()));
  const whole = pieces.length === 1 ? (pieces[0] ?? '') : stem(typed.replace(/[._\-/]/g, '').toLowerCase());
  return { typed, whole, pieces };
}

const mostWords = 20_000;

/** Words recur: each is read once. What readers type adds little to what the records have. */
const seen = new Map<string, Word>();

function wordOf(typed: string): Word {
  const known = seen.get(typed);
  if (known) return known;
  const word = read(typed);
  if (seen.size < mostWords) seen.set(typed, word);
  return word;
}

/** The words of a text in their order; case, accents, hyphens, dots and camel case make no difference. */
export const wordsOf = (text: string): Word[] => (plain(text).match(words) ?? []).map(wordOf);

/** A word by what it is matched by: its pieces, or the whole that they make. */
export interface Unit {
  readonly pieces: readonly string[];
  readonly whole?: string;
}

const kept = (piece: string): boolean => !isStop(piece) && (piece.length > 1 || /\d/.test(piece));

/** The words of a text that carry weight, without stop words and single letters. */
export function unitsOf(text: string): Unit[] {
  return wordsOf(text).flatMap(({ whole, pieces }): Unit[] => {
    const words = pieces.filter(kept);
    if (pieces.length === 1) return words.length === 0 ? [] : [{ pieces: words }];
    // `MaxConcurrency` and `dead-letter` are written as one elsewhere; longer ones are lists.
    return pieces.length <= 4 ? [{ pieces: words, whole }] : words.map((word) => ({ pieces: [word] }));
  });
}

/** What units are indexed under. */
export const termsIn = (units: readonly Unit[]): string[] =>
  units.flatMap(({ pieces, whole }) => (whole === undefined ? pieces : [...pieces, whole]));

/** What a text is indexed under: its pieces, and each compound as a whole too. */
export const termsOf = (text: string): string[] => termsIn(unitsOf(text));

const packUnit = ({ pieces, whole }: Unit): string => pieces.join('+') + (whole === undefined ? '' : `=${whole}`);

function unpackUnit(text: string): Unit {
  const [pieces = '', whole] = text.split('=');
  return { pieces: pieces === '' ? [] : pieces.split('+'), ...(whole === undefined ? {} : { whole }) };
}

/**
 * Words that are only matched and never shown, as they travel: stems alone, each once. What has figures stays as it
 * was written, since figures are read with the words around them.
 */
export const prepared = (text: string): string =>
  /\d/.test(text) ? text : [...new Set(unitsOf(text).map(packUnit))].join(' ');

/** The words of a prepared text. */
export const preparedUnits = (text: string): Unit[] =>
  /\d/.test(text) ? unitsOf(text) : text === '' ? [] : text.split(' ').map(unpackUnit);

export const preparedTerms = (text: string): string[] =>
  /[\d+=]/.test(text) || text === '' ? termsIn(preparedUnits(text)) : text.split(' ');
