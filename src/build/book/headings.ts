import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { find, hasClass, replace } from './elements.ts';

/** A heading of the book: a bookmark, and perhaps a line of the contents. */
export interface Heading {
  readonly anchor: string;
  readonly title: string;
  /** 0 for a part, 1 for a chapter, one more for each level below. */
  readonly depth: number;
  /** Permanent id of the page, where the heading is its title. */
  readonly id?: string | undefined;
}

const level = (element: Element): number => Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);

/**
 * The headings of a chapter, the chapter's own first; those without an anchor get one.
 * @param depth depth of the chapter itself; its sections are at least at depth 2, so that only chapters are at 1
 */
export function headingsOf(chapter: Element, anchor: string, depth: number): Heading[] {
  return find(chapter, (element) => level(element) > 0).map((element, i) => {
    const own = element.properties['id'];
    const id = typeof own === 'string' && own !== '' ? own : `${anchor}--heading-${i}`;
    element.properties['id'] = id;
    return {
      anchor: level(element) === 1 ? anchor : id,
      title: plain(element),
      depth: level(element) === 1 ? depth : level(element),
    };
  });
}

/** The words of a heading, without the status that a service named in it carries. */
function plain(heading: Element): string {
  const words = structuredClone(heading);
  replace(
    words,
    (element) => hasClass(element, 'service-mark'),
    () => [],
  );
  return toString(words).trim().replace(/\s+/g, ' ');
}
