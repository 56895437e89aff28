import type { JSX } from 'preact';
import { termsOf } from '../../model/search/words.ts';

const word = /[\p{L}\p{N}]+(?:[._\-/][\p{L}\p{N}]+)*/gu;

/** A text with the words that were found marked. Markup in it is text. */
export function Marked({ text, terms }: { text: string; terms: ReadonlySet<string> }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (!termsOf(match[0]).some((term) => terms.has(term))) continue;
    parts.push(text.slice(end, match.index), <mark key={match.index}>{match[0]}</mark>);
    end = match.index + match[0].length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
