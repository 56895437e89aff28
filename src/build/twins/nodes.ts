import type { Element, ElementContent, Properties, Text } from 'hast';

export const text = (value: string): Text => ({ type: 'text', value });

export const element = (
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element => ({ type: 'element', tagName, properties, children: [...children] });

export const strong = (children: readonly ElementContent[]): Element => element('strong', children);
export const paragraph = (children: readonly ElementContent[]): Element => element('p', children);

/** A piece of HTML that the twin keeps as it is: Markdown has no sign for it. */
export const raw = (html: string): Element => element('span', [], { dataRaw: html });

/** A formula as TeX, in a line or, where it is displayed, on lines of its own. */
export const math = (tex: string, displayed: boolean): Element =>
  displayed ? element('pre', [], { dataMath: tex }) : element('code', [], { dataMath: tex });

export const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

export const hasClass = (node: ElementContent, name: string): boolean =>
  node.type === 'element' && classesOf(node).includes(name);

export function stringOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

export const isElement = (node: ElementContent): node is Element => node.type === 'element';

export const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/** The words of a node, as they follow one another. */
export function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

/** The first element below some nodes that a test lets through, in document order. */
export function findFirst(nodes: readonly ElementContent[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = test(node) ? node : findFirst(node.children, test);
    if (found) return found;
  }
  return undefined;
}

const blocks = new Set(
  'p div ul ol li dl dt dd table section article aside figure figcaption details blockquote pre h1 h2 h3 h4 h5 h6 nav'.split(
    ' ',
  ),
);

export const isBlock = (node: ElementContent): boolean => node.type === 'element' && blocks.has(node.tagName);

/** Sets groups of nodes one after the other with words between them; empty groups are left out. */
export const joined = (groups: readonly (readonly ElementContent[])[], between: string): ElementContent[] =>
  groups
    .filter((nodes) => nodes.some((node) => wordsOf(node).trim() !== '' || isRaw(node)))
    .flatMap((nodes, i) => (i === 0 ? nodes : [text(between), ...nodes]));

const isRaw = (node: ElementContent): boolean =>
  node.type === 'element' && ('dataRaw' in node.properties || 'dataMath' in node.properties);

/** Nodes without the blanks before their first and after their last word. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const kept = nodes.filter((node, i) => !isBlank(node) || (i > 0 && i < nodes.length - 1));
  return kept.map((node, i) => {
    if (node.type !== 'text') return node;
    const start = i === 0 ? node.value.trimStart() : node.value;
    return text(i === kept.length - 1 ? start.trimEnd() : start);
  });
}
