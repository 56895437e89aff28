import { h } from 'hastscript';
import { chapterAnchor } from './anchors.ts';
import { need } from './library.ts';
import { livingMark } from './living.ts';
import { sectionsOf, without } from './prose/sections.ts';
import type { Scribe } from './scribe.ts';
import { p } from './text.ts';
import type { Chapter } from './volume.ts';

interface Options {
  /** Sections that are not printed. */
  readonly left: readonly string[];
  readonly kicker?: string | undefined;
  /** Set as the title of a part. */
  readonly opens?: boolean;
  /** In place of the page's own title. */
  readonly title?: string;
  /** Names its page of the living edition, as whatever opens a part does. */
  readonly living?: boolean;
  /** Set in two columns, to be looked up. */
  readonly columns?: boolean;
}

/** A page of the site as a chapter: its title, and its prose. */
export function prose(
  scribe: Scribe,
  path: string,
  base: string,
  { left, kicker, title, opens = false, living = opens, columns = false }: Options,
): Chapter {
  const page = need(scribe.library.pages.get(path), `page ${path}`);
  const anchor = chapterAnchor(page);
  const text = without(sectionsOf(scribe, path, base), left);
  return {
    anchor,
    title: title ?? page.title,
    depth: 1,
    content: [
      ...(kicker === undefined ? [] : [p('kicker', kicker)]),
      h(opens ? 'h1' : 'h2', { id: anchor }, title ?? page.title),
      ...(living ? [livingMark(path.slice(1))] : []),
      ...(columns ? [h('div', { className: ['columns', 'article'] }, text)] : text),
    ],
  };
}
