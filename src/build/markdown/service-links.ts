import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { namePattern, splitAtNames, type ServiceName } from '../../model/record-text/segments.ts';

const untouched = new Set(['link', 'inlineCode', 'code', 'math', 'inlineMath', 'mdxjsEsm', 'mdxTextExpression']);
const untouchedComponents = new Set(['ServiceName', 'a']);

const isParent = (node: Nodes): node is Parents => 'children' in node;

/**
 * Turns the name of a service in prose into `<ServiceName>`: the first mention of each section becomes a link, and every
 * mention of a service that is closed or closing gets its mark, headings included, so that no page can name one silently.
 */
export function remarkServiceLinks(names: readonly ServiceName[]) {
  const pattern = namePattern(names);
  const marked = new Set(names.flatMap((name) => (name.marked ? [name.id] : [])));
  return (tree: Root, file: VFile): void => {
    if (!file.path.endsWith('.mdx') || !pattern) return;
    const onPage = new Set<string>();
    let inSection = new Set<string>();

    const placeOf = (id: string): string => {
      const place = !onPage.has(id) ? 'page' : !inSection.has(id) ? 'section' : 'again';
      onPage.add(id);
      inSection.add(id);
      return place;
    };
    const replace = (node: Text, inHeading: boolean): PhrasingContent[] =>
      splitAtNames(node.value, names, pattern).map((segment): PhrasingContent => {
        if (segment.kind !== 'service') return { type: 'text', value: segment.kind === 'text' ? segment.text : '' };
        // A heading only names; what stands below it links.
        if (inHeading && !marked.has(segment.id)) return { type: 'text', value: segment.text };
        return {
          type: 'mdxJsxTextElement',
          name: 'ServiceName',
          attributes: [
            { type: 'mdxJsxAttribute', name: 'id', value: segment.id },
            { type: 'mdxJsxAttribute', name: 'first', value: inHeading ? 'again' : placeOf(segment.id) },
          ],
          children: [{ type: 'text', value: segment.text }],
        };
      });

    const walk = (node: Parents, inHeading: boolean): void => {
      for (let i = 0; i < node.children.length; i++) {
        const child = node.children[i] as Nodes;
        if (child.type === 'heading' && child.depth === 2) inSection = new Set();
        if (untouched.has(child.type)) continue;
        if ('name' in child && untouchedComponents.has(String(child.name))) continue;
        if (child.type === 'text') {
          const parts = replace(child, inHeading);
          (node.children as Nodes[]).splice(i, 1, ...parts);
          i += parts.length - 1;
        } else if (isParent(child)) walk(child, inHeading || child.type === 'heading');
      }
    };
    walk(tree, false);
  };
}
