import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { h } from 'hastscript';
import katex from 'katex';

/** A formula drawn for paper; the words say it to those who hear the book. */
export function formula(tex: string, words: string): Element {
  const html = katex.renderToString(tex, { output: 'html', strict: false, throwOnError: true });
  const drawn = select('span', fromHtml(html, { fragment: true }));
  return h('span', { className: ['formula'], role: 'math', ariaLabel: words, dataTex: tex }, drawn ? [drawn] : []);
}
