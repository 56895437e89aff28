import type { Element, ElementContent } from 'hast';
import { chapterAnchor } from '../anchors.ts';
import { stringOf } from '../elements.ts';
import { need } from '../library.ts';
import type { Scribe } from '../scribe.ts';
import { readAll } from './page.ts';

/** A run of a page under one of its headings; the first has none. */
export interface Section {
  /** Anchor of the heading on its page: `context`. */
  readonly id: string;
  readonly heading: Element | undefined;
  readonly content: ElementContent[];
}

const levelOf = (node: ElementContent): number =>
  node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;

/** The prose of a page for paper, cut at its headings. @param deeper by how many levels its headings go down */
export function sectionsOf(scribe: Scribe, path: string, base: string, deeper = 1): readonly Section[] {
  const page = need(scribe.library.pages.get(path), `page ${path}`);
  const beside = { notes: [], ids: [] };
  const nodes = readAll(page.body, { page, base, scribe, deeper, beside, inText: false, all: readAll });
  const sections: { id: string; heading: Element | undefined; content: ElementContent[] }[] = [
    { id: '', heading: undefined, content: [] },
  ];
  const own = chapterAnchor(page);
  for (const node of nodes) {
    if (node.type === 'element' && levelOf(node) === 2 + deeper)
      sections.push({ id: (stringOf(node, 'id') ?? '').slice(own.length + 2), heading: node, content: [] });
    else if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''))
      sections.at(-1)?.content.push(node);
  }
  return sections;
}

/** The content of one section; empty where the page has none of that name. */
export const section = (sections: readonly Section[], id: string): ElementContent[] =>
  sections.find((one) => one.id === id)?.content ?? [];

/** All sections but those named, one after the other. A heading with nothing below it goes. */
export const without = (sections: readonly Section[], left: readonly string[]): ElementContent[] =>
  sections
    .filter(({ id, content, heading }) => !left.includes(id) && (content.length > 0 || !heading))
    .flatMap(({ heading, content }) => [...(heading ? [heading] : []), ...content]);
