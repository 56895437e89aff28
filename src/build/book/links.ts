import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { stringOf } from './elements.ts';

/** Where the addresses of the site lead in the book. */
export interface Places {
  /** Public address of the site with its folder, ending in a slash. */
  readonly home: string;
  /** Folder of the site: `/` or `/kb/`. */
  readonly base: string;
  /** Anchor in the book of a part of a page; undefined where the page is not in the book. @throws where the part does not exist */
  readonly anchorOf: (path: string, id: string) => string | undefined;
}

const fetched: Readonly<Record<string, string>> = { img: 'src', image: 'href' };

/**
 * Makes every address of a page one of the book: inside it a fragment, else an absolute address of the public site.
 * An address with a query opens a live page with values filled in, so it stays outside.
 * @param path the page that the addresses stand on
 */
export function rewriteLinks(root: Element, path: string, places: Places): void {
  const here = new URL(`${places.base}${path.slice(1)}`, places.home);
  visit(root, 'element', (element) => {
    const name = element.tagName === 'a' ? 'href' : fetched[element.tagName];
    const address = name === undefined ? undefined : stringOf(element, name);
    // What is live is live on the site only, although its page is printed too.
    if (name === undefined || address === undefined || 'dataLive' in element.properties) return;
    const url = new URL(address, here);
    const inside = element.tagName === 'a' ? insideBook(url, places) : undefined;
    element.properties[name] = inside ?? url.href;
    delete element.properties['download'];
  });
}

function insideBook(url: URL, { home, base, anchorOf }: Places): string | undefined {
  if (url.origin !== new URL(home).origin || !url.pathname.startsWith(base) || url.search !== '') return undefined;
  const anchor = anchorOf(
    decodeURIComponent(`/${url.pathname.slice(base.length)}`),
    decodeURIComponent(url.hash.slice(1)),
  );
  return anchor === undefined ? undefined : `#${anchor}`;
}
