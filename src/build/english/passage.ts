/** A piece of text that somebody reads, on one line, and the line on which its source begins. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Stands for what a passage prints there without typing it: a figure, a term in code, an expression. */
export const hole = '#';

/** A text without its line breaks and without the marks that print a fact, an input or a result. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\[\[[^\]]*\]\]|@[\w-]+(?:[:|][^@]*)?@/g, hole)
    .replace(/\s+/g, ' ')
    .trim();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The line of the source on which words of a passage are, even where the passage is folded over several lines. */
export function lineOfWords(source: string, { line, text }: Passage, words: string, index: number): number {
  const pattern = new RegExp(`(?<![\\w-])${escaped(words).replace(/ /g, '\\s+')}(?![\\w-])`, 'g');
  const before = [...text.slice(0, index).matchAll(pattern)].length;
  const start = source.split('\n', line - 1).join('\n').length;
  const found = [...source.slice(start).matchAll(pattern)][before];
  return found ? source.slice(0, start + found.index).split('\n').length : line;
}
