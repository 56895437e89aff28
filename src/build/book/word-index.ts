import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass, stringOf } from './elements.ts';

/** A line of the index: where the word is explained, and where it matters. */
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
}

/** More pages than this help nobody to find anything. */
const most = 5;

/**
 * The index of services and terms.
 * @param chapters finished chapters, in order
 * @param words what is looked for, and where it is explained if that is in the volume
 */
export function indexEntries(
  chapters: readonly Element[],
  words: readonly { readonly word: string; readonly main: string }[],
  own: ReadonlySet<string>,
): Entry[] {
  const sections = chapters.flatMap(sectionsOf);
  return words
    .map(({ word, main }): Entry => {
      const hits = sections.filter(({ heading, text }) => mentions(heading, word) > 0 || mentions(text, word) > 1);
      return { word, main: own.has(main) ? main : undefined, others: strongest(hits, word) };
    })
    .filter(({ main, others }) => main !== undefined || others.length > 0)
    .sort((a, b) => a.word.localeCompare(b.word, 'en', { sensitivity: 'base', numeric: true }));
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
  const found: { anchor: string; heading: string; text: string }[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      const at = found.at(-1);
      if (child.type === 'text' && at) at.text += child.value;
      if (child.type !== 'element' || hasClass(child, 'side') || hasClass(child, 'symbols') || child.tagName === 'svg')
        continue;
      const id = stringOf(child, 'id');
      if (/^h[1-6]$/.test(child.tagName) && id !== undefined)
        found.push({ anchor: id, heading: toString(child), text: '' });
      else walk(child);
    }
  };
  walk(chapter);
  return found;
}
