/** Text of an attribute without its escapes. */
export const decoded = (text: string): string =>
  decodeURIComponent(
    text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
  );

/** The values that a pattern’s first group finds. */
export const attributesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => decoded(match[1] ?? ''));
