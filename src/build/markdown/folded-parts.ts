import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';

type Children = Element['children'];

const element = (tagName: string, className: readonly string[], children: Children): Element => ({
  type: 'element',
  tagName,
  properties: className.length === 0 ? {} : { className: [...className] },
  children,
});

const depthOf = (node: RootContent): number | undefined =>
  node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? Number(node.tagName.slice(1)) : undefined;

/** Figures' sources, which close a page, belong to none of its parts. */
const closes = (node: RootContent): boolean => 'name' in node && node.name === 'FactNotes';

/** How many of the nodes belong to the heading before them. */
function lengthOf(nodes: readonly RootContent[], depth: number): number {
  const end = nodes.findIndex((node) => closes(node) || (depthOf(node) ?? Infinity) <= depth);
  return end < 0 ? nodes.length : end;
}

/** Nodes in which each part that `folds` names is a closed fold under its own heading, at any depth. */
export function folded(nodes: readonly RootContent[], folds: Readonly<Record<string, string>>): RootContent[] {
  const [first, ...rest] = nodes;
  if (!first) return [];
  const depth = depthOf(first);
  const says = first.type === 'element' ? folds[first.properties['id'] ?? ''] : undefined;
  if (depth === undefined || says === undefined) return [first, ...folded(rest, folds)];
  const length = lengthOf(rest, depth);
  const words = element('span', ['fold-says'], [{ type: 'text', value: says }]);
  const summary = element('summary', [], [first, words] as Children);
  const inside = folded(rest.slice(0, length), folds) as Children;
  return [element('details', ['fold', 'wide'], [summary, ...inside]), ...folded(rest.slice(length), folds)];
}

/** Folds the parts of a page that its frontmatter names in `folds`. The source stays a plain row of sections. */
export function rehypeFoldedParts() {
  return (tree: Root, file: VFile): void => {
    const { frontmatter } = (file.data as { astro?: { frontmatter?: { folds?: Record<string, string> } } }).astro ?? {};
    if (frontmatter?.folds) tree.children = folded(tree.children, frontmatter.folds);
  };
}
