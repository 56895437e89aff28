import type { Element, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';

/** Parts of a decision that stay closed until a reader asks for them: depth, one click away. */
const folded = new Set(['confirmation', 'flip', 'undo', 'context', 'drivers', 'history', 'more']);

const element = (tagName: string, className: readonly string[], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: className.length === 0 ? {} : { className: [...className] },
  children,
});

const idOf = (node: RootContent, tag: string): string | undefined =>
  node.type === 'element' && node.tagName === tag && typeof node.properties['id'] === 'string'
    ? node.properties['id']
    : undefined;

const isNotes = (node: RootContent): boolean => 'name' in node && node.name === 'FactNotes';

/** The parts of a page, each from its heading to the next; what stands before the first is a part without one. */
function partsOf(children: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const node of children) {
    if (idOf(node, 'h2') !== undefined || isNotes(node)) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** A heading without the link to itself that Starlight adds to headings of HTML: a summary can be pressed as a whole. */
const bare = (heading: Element): MdxJsxFlowElementHast => ({
  type: 'mdxJsxFlowElement',
  name: heading.tagName,
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: String(heading.properties['id']) }],
  children: heading.children,
});

const asChildren = (nodes: readonly RootContent[]): Element['children'] => nodes as Element['children'];

function foldPart(part: readonly RootContent[]): RootContent[] {
  const [heading, ...rest] = part;
  const id = heading && idOf(heading, 'h2');
  if (heading?.type !== 'element' || id === undefined) return [...part];
  if (folded.has(id)) {
    const summary = element('summary', [], asChildren([bare(heading)]));
    return [element('details', ['fold', 'wide'], [summary, ...asChildren(rest)])];
  }
  if (id !== 'options') return [...part];
  const first = rest.findIndex((node) => idOf(node, 'h3') !== undefined);
  if (first < 0) return [...part];
  const summary = element('summary', [], [{ type: 'text', value: 'For and against each option' }]);
  const reasons = element('details', ['fold', 'wide'], [summary, ...asChildren(rest.slice(first))]);
  return [heading, ...rest.slice(0, first), reasons];
}

/** Folds the parts of a decision that come after its answer. Links to their anchors open them. */
export function rehypeFoldSections() {
  return (tree: Root, file: VFile): void => {
    if (!/\/decisions\/d-(?:\d\d|[1-9]\d{2,3})\.mdx$/.test(file.path)) return;
    tree.children = partsOf(tree.children).flatMap(foldPart);
  };
}
