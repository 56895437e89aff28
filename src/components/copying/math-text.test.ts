import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import katex from 'katex';
import { expect, it } from 'vitest';
import { mathText, type MathNode } from './math-text.ts';

const asNode = (node: Nodes): MathNode => {
  const childNodes = 'children' in node ? node.children.map(asNode) : [];
  const text = node.type === 'text' ? node.value : childNodes.map(({ textContent }) => textContent ?? '').join('');
  const nodeName = node.type === 'element' ? node.tagName : node.type === 'text' ? '#text' : '#node';
  return { nodeName, textContent: text, childNodes };
};

const read = (tex: string): string =>
  mathText(asNode(fromHtml(katex.renderToString(tex, { output: 'mathml' }), { fragment: true }))).trim();

it.each([
  ['n', 'n'],
  ['t = \\dfrac{B}{\\mu - \\lambda}', 't = B/(μ − λ)'],
  ['A = a^n', 'A = a^n'],
  ['L = \\lambda \\times W', 'L = λ × W'],
  ['n_{\\max} = x', 'n_max = x'],
])('a formula reads as it would be typed: %s', (tex, text) => {
  expect(read(tex)).toBe(text);
});
