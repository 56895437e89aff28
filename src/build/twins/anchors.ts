import type { Element, ElementContent } from 'hast';
import { isBlank, isElement, raw, stringOf } from './nodes.ts';

/** Ids that nobody links to: they tie labels to their fields. */
const inner = /^_top$|^note-|-title$|^figures-of-this-page$|-hint$|-said$/;

/** The permanent anchor of an element, as HTML that Markdown lets pass, so that `index.md#D-16` and a reader find it. */
export function anchorOf(element: Element): Element[] {
  const id = stringOf(element, 'id');
  return id === undefined || inner.test(id) ? [] : [raw(`<a id="${id}"></a>`)];
}

const heads = /^(?:p|li|h[2-6])$/;

/** Sets the anchor of an element before its first words, without a line of its own where they have one. */
export function anchored(element: Element, shaped: readonly ElementContent[]): ElementContent[] {
  const anchor = anchorOf(element);
  const at = shaped.findIndex((node) => !isBlank(node));
  const first = shaped[at];
  if (anchor.length === 0 || !first) return [...anchor, ...shaped];
  if (!isElement(first) || !heads.test(first.tagName)) return [...anchor, ...shaped];
  return shaped.with(at, { ...first, children: [...anchor, ...first.children] });
}
