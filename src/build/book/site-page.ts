import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** A page of the built site as the book reads it: a syntax tree, not text. */
export interface SitePage {
  /** Its address below the root of the site: `/tiers/users-10k/data/`. */
  readonly path: string;
  readonly title: string;
  /** The permanent id that the page carries, such as `D-16` or `C-CONC`. */
  readonly id: string | undefined;
  /** Address of the page that follows it in the site's own reading order. */
  readonly next: string | undefined;
  /** Head of the page (way down to it, title, id, lead), where it has one, and its text. */
  readonly head: Element | undefined;
  readonly body: Element;
  /** Every id of the page, whether it is printed or not. */
  readonly ids: ReadonlySet<string>;
  /** Style sheets and style elements of the page, in order. */
  readonly styles: readonly Element[];
}

const property = (element: Element | undefined, name: string): string | undefined => {
  const value = element?.properties[name];
  return typeof value === 'string' ? value : undefined;
};

/** An address without the folder that the site lives in: `/kb/choose/` → `/choose/`. */
function belowBase(pathname: string, base: string): string | undefined {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
}

/**
 * Reads one built page.
 * @param path its address below the root of the site
 * @param base the folder the site lives in
 * @throws Error where the page has no main content or no title
 */
export function readPage(html: string, path: string, base = '/'): SitePage {
  const tree: Root = fromHtml(html);
  const main = select('main', tree);
  const body = select('.sl-markdown-content', main);
  const heading = select('h1', main);
  if (!main || !body || !heading) throw new Error(`the page ${path} has no main content with a title`);
  const next = property(select('a[rel~=next]', main), 'href');
  return {
    path,
    title: toString(heading).trim().replace(/\s+/g, ' '),
    id: toString(select('.page-title .id-button', main) ?? { type: 'root', children: [] }).trim() || undefined,
    next: next === undefined ? undefined : belowBase(new URL(next, 'http://site').pathname, base),
    head: select('.page-title', main) ?? undefined,
    body,
    ids: new Set(selectAll('[id]', main).map((element) => property(element, 'id') ?? '')),
    styles: selectAll('link[rel~=stylesheet], style', tree),
  };
}
