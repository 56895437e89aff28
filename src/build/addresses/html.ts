const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

/** Text of an attribute without its character references: Markdown writes `&#x26;` where components write `&amp;`. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) =>
    hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (named[name ?? ''] ?? whole),
  );

/** The values that a pattern’s first group finds. */
export const attributesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => unescaped(match[1] ?? ''));
