/** What stands above and below the pages of a chapter that begins one. */
export interface Running {
  /** Name of the chapter's pages in the style sheet. */
  readonly name: string;
  readonly head: string;
  readonly foot: string;
  readonly sideways?: true;
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`).replace(/\n/g, ' ')}"`;

/** The rules that give chapters their running heads and feet: Chromium has no running titles, but pages with names. */
export const runningHeads = (chapters: readonly Running[], imprint: string): string =>
  [
    `@page { @bottom-left { content: ${quoted(imprint)} } }`,
    ...chapters.map(({ name, head, foot, sideways }) =>
      [
        `@page ${name} { ${sideways ? 'size: A4 landscape; margin: 21mm 24mm; ' : ''}@top-left { content: ${quoted(head)} } @bottom-left { content: ${quoted(foot === '' ? imprint : `${foot} · ${imprint}`)} } }`,
        `.on-${name} { page: ${name} }`,
      ].join('\n'),
    ),
  ].join('\n');
