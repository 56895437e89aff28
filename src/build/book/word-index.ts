import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find, hasClass, stringOf } from './elements.ts';
import { pageListMark } from './page-numbers.ts';

/** A line of the index: where it is told what the word means, and where it matters. */
export interface Entry {
  readonly word: string;
  readonly main: string | undefined;
  readonly others: readonly string[];
}

/** A run of text under one heading. */
interface Section {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  readonly services: ReadonlySet<string>;
}

/** More pages than this help nobody to find anything. */
const most = 9;

/** Chapters in which a mention counts; in the registers everything is mentioned. */
const counts = (anchor: string): boolean => /^(?:tiers--|choose--|[A-Z]+-)/.test(anchor);

/**
 * The index of services and terms.
 * @param chapters finished chapters, in order
 */
export function indexEntries(chapters: readonly Element[]): Entry[] {
  const sections = chapters.filter((chapter) => counts(stringOf(chapter, 'id') ?? '')).flatMap(sectionsOf);
  const services = chapters.flatMap((chapter): Entry[] => {
    const anchor = stringOf(chapter, 'id') ?? '';
    const title = find(chapter, ({ tagName }) => tagName === 'h1')[0];
    if (!anchor.startsWith('services--') || !title) return [];
    const hits = sections.filter(
      (one) => one.services.has(anchor) || mentions(one.heading, toString(title).trim()) > 0,
    );
    return [{ word: toString(title).trim(), main: anchor, others: strongest(hits, toString(title).trim()) }];
  });
  const glossary = chapters.find((chapter) => stringOf(chapter, 'id') === 'reference--glossary');
  const terms = glossary ? find(glossary, isTerm).flatMap((term) => termEntry(term, sections)) : [];
  return [...services, ...terms].sort((a, b) =>
    a.word.localeCompare(b.word, 'en', { sensitivity: 'base', numeric: true }),
  );
}

const isTerm = (element: Element): boolean =>
  element.children.some((child) => child.type === 'element' && child.tagName === 'dt');

function termEntry(term: Element, sections: readonly Section[]): Entry[] {
  const main = stringOf(term, 'id');
  const dt = find(term, ({ tagName }) => tagName === 'dt')[0];
  const word =
    dt?.children
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join('')
      .trim() ?? '';
  if (main === undefined || word === '') return [];
  const hits = sections.filter(({ heading, text }) => mentions(heading, word) > 0 || mentions(text, word) > 1);
  return [{ word, main, others: strongest(hits, word) }];
}

/** The sections that say most about a word, in the order of the book. */
function strongest(hits: readonly Section[], word: string): string[] {
  const weight = ({ heading, text }: Section): number => 10 * mentions(heading, word) + mentions(text, word);
  const kept = new Set([...hits].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return hits.filter((hit) => kept.has(hit)).map(({ anchor }) => anchor);
}

const mentions = (text: string, word: string): number =>
  text.match(new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\w-])`, 'gi'))?.length ?? 0;

function sectionsOf(chapter: Element): Section[] {
  const found: { anchor: string; heading: string; text: string; services: Set<string> }[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      const at = found.at(-1);
      if (child.type === 'text' && at) at.text += child.value;
      if (child.type !== 'element' || hasClass(child, 'fact-notes')) continue;
      if (/^h[1-6]$/.test(child.tagName)) {
        const anchor = child.tagName === 'h1' ? stringOf(chapter, 'id') : stringOf(child, 'id');
        found.push({ anchor: anchor ?? '', heading: toString(child), text: '', services: new Set() });
      } else {
        if (at && hasClass(child, 'service')) at.services.add((stringOf(child, 'href') ?? '').replace(/^#/, ''));
        walk(child);
      }
    }
  };
  walk(chapter);
  return found;
}

/** The index as the last chapter: it may grow or shrink between the passes without moving anything else. */
export function wordIndex(entries: readonly Entry[]): Element {
  const letters = Map.groupBy(entries, ({ word }) => word.slice(0, 1).toUpperCase());
  return h('section', { className: ['chapter', 'front', 'word-index'], id: 'index' }, [
    h('h1', { id: 'index--title' }, 'Index of services and terms'),
    h(
      'p',
      { className: ['lead'] },
      'The page in bold says what it is; the others are those that have most to say about it.',
    ),
    h(
      'div',
      { className: ['columns'] },
      [...letters].map(([letter, list]) =>
        h('div', { className: ['letter'] }, [
          h('p', { className: ['initial'] }, letter),
          h(
            'ul',
            list.map(({ word, main, others }) =>
              h('li', [`${word}, `, h('span', { className: ['pn'] }, pageListMark(main, others))]),
            ),
          ),
        ]),
      ),
    ),
  ]);
}
