import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const mark = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** `## Words [#anchor]` gives a heading a permanent anchor that does not change with its words. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (!/^h[2-6]$/.test(node.tagName)) return;
      const last = node.children.at(-1);
      const match = last?.type === 'text' ? mark.exec(last.value) : null;
      if (!match || last?.type !== 'text') return;
      node.properties['id'] = match[1];
      last.value = last.value.slice(0, match.index);
    });
  };
}
