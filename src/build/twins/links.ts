import { element, stringOf } from './nodes.ts';
import type { Rule } from './rule.ts';

/** The beginning of every whole address of a site. */
const originOf = (url: string): string => url.slice(0, url.indexOf('/', url.indexOf('//') + 2));

/** An address seen from a page. Nearly all begin with a sign that says how to read them; to parse each would take longer. */
export function whole(href: string, pageUrl: string): string {
  if (href.startsWith('#')) return pageUrl + href;
  if (href.startsWith('https://')) return href;
  if (href.startsWith('/') && !href.startsWith('//')) return originOf(pageUrl) + href;
  return new URL(href, pageUrl).href;
}

/** A link with its whole address. */
export const link: Rule = (node, inner, page) => {
  const href = stringOf(node, 'href');
  if (href === undefined) return inner(node.children);
  return [element('a', inner(node.children), { href: whole(href, page.url) })];
};
