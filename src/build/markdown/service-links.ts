import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { namePattern, splitAtNames, type ServiceName } from '../../model/words/segments.ts';

const untouched = new Set([
  'heading',
  'link',
  'inlineCode',
  'code',
  'math',
  'inlineMath',
  'mdxjsEsm',
  'mdxTextExpression',
]);
const untouchedComponents = new Set(['ServiceName', 'a']);

const isParent = (node: Nodes): node is Parents => 'children' in node;

/**
 * Turns the name of a service in prose into `<ServiceName>`: the first mention of each section becomes a link, and every
 * mention of a service that is closed or closing gets its mark, so that no page can name one silently.
 */
export function remarkServiceLinks(names: readonly ServiceName[]) {
  const pattern = namePattern(names);
  return (tree: Root, file: VFile): void => {
    if (!file.path.endsWith('.mdx') || !pattern) return;
    const onPage = new Set<string>();
    let inSection = new Set<string>();

    const replace = (node: Text): PhrasingContent[] =>
      splitAtNames(node.value, names, pattern).map((segment): PhrasingContent => {
        if (segment.kind !== 'service') return { type: 'text', value: segment.kind === 'text' ? segment.text : '' };
        const place = !onPage.has(segment.id) ? 'page' : !inSection.has(segment.id) ? 'section' : 'again';
        onPage.add(segment.id);
        inSection.add(segment.id);
        return {
          type: 'mdxJsxTextElement',
          name: 'ServiceName',
          attributes: [
            { type: 'mdxJsxAttribute', name: 'id', value: segment.id },
            { type: 'mdxJsxAttribute', name: 'first', value: place },
          ],
          children: [{ type: 'text', value: segment.text }],
        };
      });

    const walk = (node: Parents): void => {
      for (let i = 0; i < node.children.length; i++) {
        const child = node.children[i] as Nodes;
        if (child.type === 'heading' && child.depth === 2) inSection = new Set();
        if (untouched.has(child.type)) continue;
        if ('name' in child && untouchedComponents.has(String(child.name))) continue;
        if (child.type === 'text') {
          const parts = replace(child);
          (node.children as Nodes[]).splice(i, 1, ...parts);
          i += parts.length - 1;
        } else if (isParent(child)) walk(child);
      }
    };
    walk(tree);
  };
}
