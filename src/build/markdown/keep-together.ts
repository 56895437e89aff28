import type { Element, Parents, Root, Text } from 'hast';

const together = /\b(?:[NSDC]-\d{2}|\d{4}-\d{2}-\d{2})\b/g;

/** Ids and dates do not part at their hyphens. */
export function rehypeKeepTogether() {
  const split = (text: string): (Text | Element)[] => {
    const parts: (Text | Element)[] = [];
    let end = 0;
    for (const match of text.matchAll(together)) {
      if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
      const children: Text[] = [{ type: 'text', value: match[0] }];
      parts.push({ type: 'element', tagName: 'span', properties: { className: ['nb'] }, children });
      end = match.index + match[0].length;
    }
    if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
    return parts;
  };
  const walk = (node: Parents): void => {
    node.children = node.children.flatMap((child) => {
      if (child.type === 'text' && child.value.search(together) >= 0) return split(child.value);
      if (child.type === 'element' && !/^(?:code|pre|svg|math)$/.test(child.tagName)) walk(child);
      else if ('children' in child && child.type !== 'element') walk(child as Parents);
      return [child];
    }) as typeof node.children;
  };
  return (tree: Root): void => walk(tree);
}
