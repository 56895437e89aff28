import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find, hasClass, replace, stringOf } from './elements.ts';

/** Ids, dates, regions and the like, which do not part at their hyphens. */
const whole =
  /((?<![\w-])(?:\d{4}-\d{2}-\d{2}|[NSD]-\d{2}|C-[A-Z]+(?:-[A-Z]+)?|[a-z]{2}-[a-z]+-\d[a-z]?|\d+-[a-z]{2,8})(?![\w-]))/;

/** Text that keeps its own lines, or has no lines to keep. */
const untouched = new Set(['svg', 'math', 'pre', 'script', 'style']);

/** Keeps what is one word on one line; the text itself stays as it is. */
export function keepTogether(root: Element): void {
  if (untouched.has(root.tagName) || hasClass(root, 'nb') || hasClass(root, 'katex')) return;
  root.children = root.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') keepTogether(child);
    if (child.type !== 'text' || !whole.test(child.value)) return [child];
    return child.value
      .split(whole)
      .flatMap((piece, i): ElementContent[] =>
        piece === '' ? [] : [i % 2 === 0 ? { type: 'text', value: piece } : h('span', { className: ['nb'] }, piece)],
      );
  });
}

/**
 * The status of a service that is named in a text is a sign there, and is told once at the end of the chapter: a boxed
 * status would break over several lines.
 */
export function statusesOnce(root: Element): void {
  const told = new Map<string, ElementContent[]>();
  for (const mention of find(root, (element) => hasClass(element, 'service-mention'))) {
    const name = find(mention, (element) => hasClass(element, 'service'))[0];
    const status = stringOf(mention, 'dataStatus');
    const address = name && stringOf(name, 'href');
    if (!name || status === undefined || address === undefined || told.has(address)) continue;
    told.set(address, [
      h('a', { href: address, className: ['service'] }, toString(name).trim()),
      { type: 'text', value: `: ${status}` },
    ]);
  }
  replace(
    root,
    (element) => hasClass(element, 'service-mark'),
    () => [h('span', { className: ['service-mark'] }, '†')],
  );
  replace(
    root,
    (element) => hasClass(element, 'status-note'),
    () => [],
  );
  if (told.size === 0) return;
  const list = [...told.values()].flatMap((one, i): ElementContent[] =>
    i === 0 ? one : [{ type: 'text', value: '. ' }, ...one],
  );
  root.children.push(h('p', { className: ['service-notes'] }, ['† ', ...list, '.']));
}
