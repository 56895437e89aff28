/** What stands above the pages of a chapter. */
export interface Running {
  /** Name of the chapter's pages in the style sheet. */
  readonly name: string;
  readonly part: string;
  readonly chapter: string;
  readonly sideways: boolean;
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`).replace(/\n/g, ' ')}"`;

/** The rules that give each chapter its running heads: Chromium has no running titles, but pages with names. */
export function runningHeads(chapters: readonly Running[]): string {
  return chapters
    .map(({ name, part, chapter, sideways }) =>
      [
        `@page ${name} { ${sideways ? 'size: A4 landscape; ' : ''}@top-left { content: ${quoted(part)} } @top-right { content: ${quoted(chapter)} } }`,
        `.on-${name} { page: ${name} }`,
      ].join('\n'),
    )
    .join('\n');
}
