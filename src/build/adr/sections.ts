import type { Heading, Html, Nodes, Root, RootContent } from 'mdast';

/** A part of a page between two headings of one depth. */
export interface Section {
  /** Permanent anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly RootContent[];
}

const anchorIn = (node: Heading): string | undefined =>
  node.children
    .filter((child): child is Html => child.type === 'html')
    .flatMap(({ value }) => /<a id="([^"]+)">/.exec(value)?.[1] ?? [])[0];

const wordsOf = (node: Nodes): string =>
  'value' in node && node.type !== 'html' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** The parts of a page below headings of a depth, in order; what stands before the first is left out. */
export function sectionsOf(nodes: readonly RootContent[], depth: number): Section[] {
  const found: { id: string; title: string; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth)
      found.push({ id: anchorIn(node) ?? '', title: wordsOf(node).trim(), nodes: [] });
    else found.at(-1)?.nodes.push(node);
  }
  return found;
}

/** The same content without anchors: they belong to the page, not to a record in somebody else's repository. */
export function withoutAnchors(nodes: readonly RootContent[]): RootContent[] {
  const strip = <T extends Nodes>(node: T): T => {
    if (!('children' in node)) return node;
    const children = node.children.filter((child) => child.type !== 'html').map(strip);
    return { ...node, children };
  };
  return strip<Root>({ type: 'root', children: [...nodes] }).children;
}
