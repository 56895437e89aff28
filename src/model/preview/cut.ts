/** A text on one line without markup: what a chat shows prints every sign of it as it is. */
export const bare = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A text of at most so many characters, cut between two words where it is longer.
 * @param most at least 2, with the mark that something is missing
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const blank = text.slice(0, most).lastIndexOf(' ');
  const kept = text.slice(0, blank > 0 ? blank : most - 1);
  return `${kept.replace(/[\s,;:.–—(]+$/, '')}…`;
}

/** Ends of sentences: a full stop, a question mark or an exclamation mark before a blank and a capital or a figure. */
const sentenceEnd = /(?<=[.?!…”])\s+(?=[A-Z0-9“])/;

/** As many whole sentences as fit; the first one cut at a word where not even that does. */
export function wholeSentences(text: string, fits: (text: string) => boolean): string | undefined {
  const sentences = text.split(sentenceEnd);
  for (let count = sentences.length; count > 0; count--) {
    const kept = sentences.slice(0, count).join(' ');
    if (fits(kept)) return kept;
  }
  return undefined;
}
