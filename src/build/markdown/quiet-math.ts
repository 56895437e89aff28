import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const classes = (node: Element): readonly unknown[] => {
  const names = node.properties['className'];
  return Array.isArray(names) ? names : [];
};

/** KaTeX writes each formula three times; search is to read it once. */
export function rehypeQuietMath() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'annotation' || classes(node).includes('katex-html')) {
        node.properties['dataPagefindIgnore'] = 'all';
      }
    });
  };
}
