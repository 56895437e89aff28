import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find, hasClass } from './elements.ts';

/** Figures and tables that can be cited get their numbers, each kind in one row through the volume. */
export function number(chapters: readonly Element[]): void {
  let [figures, tables] = [0, 0];
  for (const one of chapters.flatMap((chapter) =>
    find(chapter, ({ tagName }) => tagName === 'figure' || tagName === 'table'),
  )) {
    if (one.tagName === 'figure') {
      const caption = find(one, ({ tagName }) => tagName === 'figcaption')[0];
      caption?.children.unshift(h('b', `Figure ${++figures}.`));
    } else if (hasClass(one, 'numbered')) {
      const caption = find(one, ({ tagName }) => tagName === 'caption')[0];
      const words = h('b', `Table ${++tables}.`);
      if (caption) caption.children.unshift(words, { type: 'text', value: ' ' });
      else one.children.unshift(h('caption', [words]));
    }
  }
}

const marks = /\uE005([^\uE006]*)\uE006/g;

/** The sources that some HTML refers to. */
export const sourcesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(marks)].map(([, id = '']) => id));

/** Marks with nothing between them but a space: figures of one source next to each other name it once. */
const runs = /\uE005[^\uE006]*\uE006(?:\s+\uE005[^\uE006]*\uE006)+/g;

/** Puts the number of each source in its place: `[37]`, a link to the list. */
export const fillSources = (html: string, numbers: ReadonlyMap<string, number>): string =>
  html
    .replace(runs, (run) => [...new Set(run.split(/\s+/))].join(' '))
    .replace(marks, (_, id: string) => `<a class="source" href="#source-${id}">[${numbers.get(id) ?? '?'}]</a>`);

/** Text of the headings below an element, for bookmarks. */
export const wordsOf = (element: Element): string => toString(element).trim().replace(/\s+/g, ' ');
