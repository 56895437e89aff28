import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find } from './elements.ts';

const announces = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'p' && toString(node).trim().endsWith(':');

/** Names of metrics and settings longer than this may be broken, between their words alone. */
const longestCode = 12;
const betweenWords = /(?<=[a-z0-9])(?=[A-Z])|(?<=[_/.:=])(?=\w)/;

function breakable(code: Element): void {
  code.children = code.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text' || child.value.length <= longestCode) return [child];
    return child.value
      .split(betweenWords)
      .flatMap((word, i): ElementContent[] => [...(i === 0 ? [] : [h('wbr')]), { type: 'text', value: word }]);
  });
}

/** Says where a page and a line may end: not after a colon, and in a long name of code between its words. */
export function lineBreaks(root: Element): void {
  for (const parent of find(root, ({ children }) => children.some(announces))) {
    const blocks = parent.children.filter((child) => child.type === 'element');
    for (const block of blocks.slice(0, -1)) if (announces(block)) block.properties['className'] = ['leads'];
  }
  for (const code of find(root, ({ tagName }) => tagName === 'code')) breakable(code);
}
