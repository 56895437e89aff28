import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Links that start at the root of the site get the folder the site lives in. */
export function rehypeBaseLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const href = node.properties['href'];
      if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('/')) return;
      node.properties['href'] = base + href.slice(1);
    });
  };
}
