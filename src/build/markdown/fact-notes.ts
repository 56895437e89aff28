import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const attribute = (node: Jsx, name: string): string | undefined => {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

/**
 * Numbers the facts of a page in reading order and closes the page with their sources. On paper the numbers lead there;
 * on screen a script shows the same as a note, one hover away.
 */
export function remarkFactNotes() {
  return (tree: Root, file: VFile): void => {
    if (!file.path.endsWith('.mdx')) return;
    const ids: string[] = [];
    visit(tree, (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Fact') return;
      const id = attribute(node, 'id');
      if (id === undefined) return;
      if (!ids.includes(id)) ids.push(id);
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'note', value: String(ids.indexOf(id) + 1) });
    });
    if (ids.length === 0) return;
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'FactNotes',
      attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids.join(',') }],
      children: [],
    });
  };
}
