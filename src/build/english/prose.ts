import writeGood from 'write-good';
import type { Passage } from './passage.ts';

/** What slows a reader, whatever the words: each is counted, and a folder may only come to have less of it. */
export const habits = ['long-sentence', 'long-paragraph', 'passive', 'hedge', 'repeated-opening'] as const;
export type Habit = (typeof habits)[number];

/** Where a habit shows, and what to write instead. */
export interface Habitual {
  readonly kind: Habit;
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly use: string;
}

/** Words that a sentence, a paragraph and a page have at most. */
export const most = { sentence: 40, paragraph: 90, page: 2000 };

/** So many sentences in a row begin with the same word before it is noticed. */
const inARow = 3;

/** The checks of the linter, all off. */
const none = {
  passive: false,
  weasel: false,
  illusion: false,
  so: false,
  thereIs: false,
  adverb: false,
  tooWordy: false,
  cliches: false,
};

/** Counts, which say what they mean where the figure is not known. */
const counts = new Set(['few', 'many', 'several', 'various']);

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words of a text; what stands for a figure or an expression counts as one. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}#]/u.test(word)).length;

/** The sentences of a passage. */
export const sentencesIn = (text: string): string[] => [...splitter.segment(text)].map(({ segment }) => segment.trim());

const opening = (sentence: string): string => /^[\p{L}’']+/u.exec(sentence)?.[0].toLowerCase() ?? '';

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()} …` : text);

/** Everything in a passage that slows its reader. */
export function habitsIn({ file, line, text }: Passage): Habitual[] {
  const of = (kind: Habit, use: string) => (found: string) => ({ kind, file, line, found: excerpt(found), use });
  const said = (check: 'passive' | 'weasel'): string[] =>
    writeGood(text, { ...none, [check]: true })
      .map(({ index, offset }) => text.slice(index, index + offset))
      .filter((words) => !counts.has(words.toLowerCase()));
  const sentences = sentencesIn(text);
  const openings = sentences.map(opening);
  const sameAgain = (word: string, i: number): boolean =>
    word !== '' && openings.slice(i, i + inARow).filter((one) => one === word).length === inARow;
  return [
    ...[text]
      .filter((one) => countWords(one) > most.paragraph)
      .map(of('long-paragraph', `at most ${most.paragraph} words`)),
    ...sentences
      .filter((one) => countWords(one) > most.sentence)
      .map(of('long-sentence', `at most ${most.sentence} words`)),
    ...said('passive').map(of('passive', 'who does it')),
    ...said('weasel').map(of('hedge', 'the figure, or nothing')),
    ...sentences.filter((_, i) => sameAgain(openings[i] ?? '', i)).map(of('repeated-opening', 'another opening')),
  ];
}
