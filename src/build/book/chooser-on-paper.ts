import type { Element } from 'hast';
import { h } from 'hastscript';
import { find, hasClass, replace, stringOf } from './elements.ts';
import { liveLink } from './sheet-on-paper.ts';

/**
 * A chooser on paper is its list of numbered questions: the live part gives way to a line that says so, and every
 * answer names the page to turn to.
 */
export function choosersOnPaper(root: Element, live: string): void {
  replace(
    root,
    (element) => 'dataChooser' in element.properties,
    (chooser) => {
      const title = stringOf(chooser, 'ariaLabel') ?? '';
      return [
        h('div', { className: ['sheet', 'on-paper'] }, [
          h('p', { className: ['sheet-title'] }, title),
          h('p', [
            'On paper: begin with question 1 of ',
            h('a', { href: 'tree/#paths-today', className: ['page-ref'] }, 'all paths'),
            ' and follow the answers; each names the page of the next question or of the result.',
          ]),
          liveLink(live, title, 'Or answer one question at a time'),
        ]),
      ];
    },
  );
  for (const list of find(root, (element) => hasClass(element, 'chooser-paths'))) {
    for (const link of find(list, (element) => element.tagName === 'a')) {
      link.properties['className'] = ['page-ref'];
    }
  }
}
