import type { Element, ElementContent } from 'hast';
import { anchorOf } from './anchors.ts';
import { element, findFirst, isBlock, isElement, joined, paragraph, strong } from './nodes.ts';
import type { Rule, Rules } from './rule.ts';

/** Takes blocks out of a place that holds one line only, such as a cell. */
export function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) groups.push(onOneLine(node.children), []);
    else groups.at(-1)?.push(node);
  }
  return joined(groups, '; ');
}

const cell: Rule = ({ tagName, properties, children }, inner) => [
  element(tagName, onOneLine(inner(children)), properties),
];

/** A row, its anchor in the first of its cells; one cell over all columns is a heading among the rows. */
const row: Rule = (node, inner) => {
  const [first, ...others] = inner(node.children).filter(isElement);
  if (!first) return [];
  const over = others.length === 0 && 'colSpan' in first.properties;
  const words = over ? [strong(first.children)] : first.children;
  return [element('tr', [{ ...first, children: [...anchorOf(node), ...words] }, ...others])];
};

const table: Rule = ({ children }, inner) => {
  const caption = children.find((child): child is Element => isElement(child) && child.tagName === 'caption');
  const rows = inner(children.filter((child) => child !== caption));
  const headed = findFirst(rows, ({ tagName }) => tagName === 'thead') !== undefined;
  const width = findFirst(rows, ({ tagName }) => tagName === 'tr')?.children.length ?? 0;
  const empty = element('thead', [
    element(
      'tr',
      Array.from({ length: width }, () => element('th', [])),
    ),
  ]);
  return [
    ...(caption ? [paragraph([strong(inner(caption.children))])] : []),
    element('table', headed ? rows : [empty, ...rows]),
  ];
};

export const tableRules: Rules = { td: cell, th: cell, tr: row, table };
