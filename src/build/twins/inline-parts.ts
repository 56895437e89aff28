import type { ElementContent } from 'hast';
import { link } from './links.ts';
import { math, strong, text, trimmed, wordsOf } from './nodes.ts';
import type { Rule, Rules } from './rule.ts';

/** Keeps the words of a part between two signs, where the page sets them apart by how they look. */
const between =
  (before: string, after: string): Rule =>
  ({ children }, inner) =>
    children.length === 0 ? [] : [text(before), ...trimmed(inner(children)), text(after)];

/** The source of a bar's ceiling, which links to its fact. */
const detail: Rule = (node, inner, page) => [text(' ('), ...link(node, inner, page), text(')')];

const bare: Rule = ({ children }, inner) => inner(children);

/** The name of a service; the first time that a twin names one that is closed or closing, with what became of it. */
const mention: Rule = ({ properties, children }, inner, page) => {
  const name = children.filter((child) => !isMark(child));
  const service = name.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
  const status = properties['dataStatus'];
  if (typeof status !== 'string' || page.told.has(service)) return inner(name);
  page.told.add(service);
  return [...inner(name), text(` (${status})`)];
};

const isMark = (node: ElementContent): boolean =>
  node.type === 'element' && /\b(?:service-mark|status-note)\b/.test(String(node.properties['className']));

/** An id beside a title; where it is a link, its words are the link's. */
const chip: Rule = (node, inner, page) =>
  node.tagName === 'a' ? link(node, inner, page) : between(' (', ')')(node, inner, page);

/** Parts of a line. */
export const inlineRules: Rules = {
  nb: bare,
  given: bare,
  'service-mention': mention,
  chip,
  state: between(' (', ')'),
  mark: between(' (', ')'),
  ours: between(' (', ')'),
  'service-new': between(' (', ')'),
  'matrix-is': ({ children }, inner) => [strong(inner(children))],
  'matrix-says': between(': ', ''),
  'matrix-asks': between(': ', ''),
  'matrix-seen': between(' (', ')'),
  'matrix-menu': between(' (', ')'),
  'headroom-detail': detail,
  'headroom-figures': between(': ', ''),
  because: between(': ', ''),
  'sheet-list-words': between(': ', ''),
  'sheet-then': between(' (', ')'),
  'formula-does': between('', ': '),
  kind: between('', ' '),
};

/** A formula: the TeX it was written in. */
export const katex: Rule = (node) => {
  const tex = texOf(node);
  return tex === undefined ? [] : [math(tex, false)];
};

export const katexDisplay: Rule = (node) => {
  const tex = texOf(node);
  return tex === undefined ? [] : [math(tex, true)];
};

function texOf(node: ElementContent): string | undefined {
  if (node.type !== 'element') return undefined;
  if (node.tagName === 'annotation') return wordsOf(node).trim();
  for (const child of node.children) {
    const found = texOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
