/** A heading of a page's source. */
export interface Heading {
  readonly depth: number;
  /** Permanent anchor. */
  readonly at: string;
  /** Without marks of Markdown, links and components. */
  readonly title: string;
}

/** A section of a page's source: from its heading to the next one of the same or a higher level. */
export interface Section extends Heading {
  /** Its source, heading included. */
  readonly source: string;
  /** Line of the heading in the source, from 1. */
  readonly line: number;
}

const plain = (source: string): string =>
  source
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`$*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** White space counted once, so that line breaks are no change. */
export const squeezed = (source: string): string => source.replace(/\s+/g, ' ').trim();

/** The headings of a page's Markdown that have an anchor, in reading order, each with where it begins. */
export const headingsIn = (body: string): (Heading & { readonly start: number })[] =>
  [...body.matchAll(/^(#{2,4}) (.*?)\s*\[#([a-z0-9-]+)\]$/gm)].map(
    ({ 1: marks = '', 2: title = '', 3: at = '', index }) => ({
      ...{ depth: marks.length, at, title: plain(title), start: index },
    }),
  );

/** The sections of a page's Markdown, in reading order; a section holds those below it. */
export function sectionsOf(body: string): Section[] {
  const heads = headingsIn(body);
  return heads.map(({ start, ...head }, i) => {
    const end = heads.slice(i + 1).find((next) => next.depth <= head.depth)?.start ?? body.length;
    return { ...head, source: body.slice(start, end), line: body.slice(0, start).split('\n').length };
  });
}

/** Ids that components of a page's source name, each once: the claims it carries, the facts it prints. */
export const idsIn = (source: string, ...components: readonly string[]): string[] => {
  const tags = source.matchAll(new RegExp(`<(?:${components.join('|')})\\b[^>]*?\\bids?="([^"]+)"`, 'g'));
  return [...new Set([...tags].flatMap(([, ids = '']) => ids.split(',').map((id) => id.trim())))];
};
