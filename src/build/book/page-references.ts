import type { Element } from 'hast';
import { h } from 'hastscript';
import { hasClass, idsBelow, stringOf } from './elements.ts';
import { pageMark } from './page-numbers.ts';

/** Links that name what they lead to by an id or by a word of the index: no number has to stand beside these. */
const found = ['chip', 'service', 'quantity', 'page-ref'];

/** What is left alone: it is laid out by itself, is a sum, or is a note. */
const alone = ['not-content', 'fact', 'worked', 'worked-result', 'fact-notes'];

const prose = new Set(['p', 'li', 'td', 'dd']);

/**
 * Gives links in running text the page of what they lead to, because paper cannot be clicked. Links inside their own
 * chapter, in headings and in what is laid out by itself (sheets, figures, lists of records) are left alone.
 */
export function referToPages(chapter: Element): void {
  const own = stringOf(chapter, 'id') ?? '';
  // A page below this one has an anchor that begins in the same way: only what stands here is inside.
  const inside = new Set(idsBelow(chapter).filter((id) => id.startsWith(`${own}--`)));
  const walk = (element: Element, inProse: boolean): void => {
    if (alone.some((name) => hasClass(element, name))) return;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const anchor = (stringOf(child, 'href') ?? '').replace(/^#/, '');
      const leads = child.tagName === 'a' && stringOf(child, 'href')?.startsWith('#') === true;
      if (!leads) walk(child, inProse || prose.has(child.tagName));
      else if (inProse && !found.some((name) => hasClass(child, name)) && anchor !== own && !inside.has(anchor)) {
        child.children.push(
          h('span', { className: ['to-page'] }, ['p.\u00a0', h('span', { className: ['pn'] }, pageMark(anchor))]),
        );
      }
    }
  };
  walk(chapter, false);
}
