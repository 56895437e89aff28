import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { splitAtIds } from '../../model/citations/ids.ts';

const untouched = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Makes a link of every id that prose names: `D-09`, `N-43`, `S-25`, `C-CONC`. */
export function rehypeIdLinks() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && untouched.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const pieces = splitAtIds(node.value);
      if (pieces.every(({ path }) => path === undefined)) return undefined;
      const parts = pieces.map(({ text, path }): Element | typeof node =>
        path === undefined
          ? { type: 'text', value: text }
          : { type: 'element', tagName: 'a', properties: { href: path }, children: [{ type: 'text', value: text }] },
      );
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
