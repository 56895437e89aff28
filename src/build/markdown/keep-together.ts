import type { Element, Nodes, Parents, Root, Text } from 'hast';
import { piecesOf } from '../../model/record-text/together.ts';

const untouched = /^(?:code|pre|svg|math)$/;

const text = (value: string): Text => ({ type: 'text', value });

const whole = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['nb'] },
  children: [text(value)],
});

/** Ids and dates do not part at their hyphens. */
export function rehypeKeepTogether() {
  const walk = (node: Parents): void => {
    const kept: Nodes[] = [];
    for (const child of node.children) {
      if (child.type === 'text')
        kept.push(...piecesOf(child.value).map((piece, i) => (i % 2 === 0 ? text(piece) : whole(piece))));
      else kept.push(child);
      if ('children' in child && !(child.type === 'element' && untouched.test(child.tagName))) walk(child);
    }
    node.children = kept as typeof node.children;
  };
  return (tree: Root): void => walk(tree);
}
