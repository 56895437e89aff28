import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { rehypeFoldSections } from './fold-sections.ts';

function folded(path: string): string {
  const tree: Root = {
    type: 'root',
    children: [
      h('h2#options', 'Options'),
      h('table'),
      h('h3#queue', 'Queue'),
      h('p', 'For.'),
      h('h2#outcome', 'Why'),
      h('p', 'Because.'),
      h('h2#undo', 'Undo'),
      h('p', 'A day.'),
    ],
  };
  rehypeFoldSections()(tree, new VFile({ path }));
  visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
    const { name, attributes, children } = node;
    const [id] = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.value as string] : []));
    if (parent && index !== undefined) parent.children[index] = h(name ?? '', { id }, children as Element[]);
  });
  return toHtml(tree);
}

test('a decision shows its options and its reasons, and folds the rest under its heading', () => {
  expect(folded('/src/content/docs/decisions/d-09.mdx')).toBe(
    [
      '<h2 id="options">Options</h2><table></table>',
      '<details class="fold wide"><summary>For and against each option</summary><h3 id="queue">Queue</h3><p>For.</p></details>',
      '<h2 id="outcome">Why</h2><p>Because.</p>',
      '<details class="fold wide"><summary><h2 id="undo">Undo</h2></summary><p>A day.</p></details>',
    ].join(''),
  );
});

test('other pages stay open', () => {
  expect(folded('/src/content/docs/tiers/users-1/data.mdx')).not.toContain('details');
});
