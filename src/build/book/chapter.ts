import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { anchorIn, chapterAnchor, renameIds } from './anchors.ts';
import { barsOnPaper } from './bars-on-paper.ts';
import { choosersOnPaper } from './chooser-on-paper.ts';
import { find, hasClass, idsBelow, stringOf } from './elements.ts';
import { figuresOnPaper } from './figures-on-paper.ts';
import { dropFurniture, dropSections } from './chrome.ts';
import { rewriteLinks, type Places } from './links.ts';
import { notesOnPaper } from './notes-on-paper.ts';
import { keepTogether, statusesOnce } from './words-on-paper.ts';
import { pageMark } from './page-numbers.ts';
import { unprinted } from './plan.ts';
import { referToPages } from './page-references.ts';
import { sheetsOnPaper } from './sheet-on-paper.ts';
import { raisedFigures } from './raised-figures.ts';
import type { SitePage } from './site-page.ts';

/** A page of the site made ready for paper, its ids and links still those of the site. */
export interface Draft {
  readonly page: SitePage;
  readonly element: Element;
  /** Ids that are printed. */
  readonly kept: ReadonlySet<string>;
  /** Ids of what was taken out, and the printed id that stands for each. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Takes a page's head and text, without furniture, with all that is interactive as paper. */
export function draftChapter(page: SitePage, home: string): Draft {
  // Copies, because several books are made of the same pages.
  const parts: ElementContent[] = structuredClone([...(page.head ? [page.head] : []), page.body]);
  const element = h('section', { className: ['chapter'] }, parts);
  const live = (path: string): string => new URL(path.slice(1), home).href;
  sheetsOnPaper(element, page.path, live);
  choosersOnPaper(element, live(page.path));
  barsOnPaper(element);
  const moved = figuresOnPaper(element, page.path);
  dropFurniture(element);
  dropSections(element, unprinted(page.path));
  notesOnPaper(element, page.path);
  statusesOnce(element);
  keepTogether(element);
  raisedFigures(element);
  return { page, element, kept: new Set(idsBelow(element)), moved };
}

/** Gives a draft the anchors and links of the book. Page references get the mark of their page number. */
export function finishChapter({ page, element }: Draft, places: Places): Element {
  rewriteLinks(element, page.path, places);
  renameIds(element, (id) => (id === '_top' ? `${chapterAnchor(page)}--title` : anchorIn(page, id)));
  element.properties['id'] = chapterAnchor(page);
  for (const link of find(element, (one) => hasClass(one, 'page-ref'))) {
    const href = stringOf(link, 'href') ?? '';
    if (href.startsWith('#'))
      link.children.push({ type: 'text', value: ', page ' }, h('span', { className: ['pn'] }, pageMark(href.slice(1))));
  }
  referToPages(element);
  return element;
}

/**
 * Where an address leads among the drafts. A part that is not printed leads to what stands for it.
 * @throws Error where the page never had such a part
 */
export function anchorFinder(drafts: readonly Draft[]): Places['anchorOf'] {
  const byPath = new Map(drafts.map((draft) => [draft.page.path, draft]));
  return (path, id) => {
    const draft = byPath.get(path);
    if (!draft) return undefined;
    if (id === '' || draft.kept.has(id)) return anchorIn(draft.page, id);
    if (!draft.page.ids.has(id)) throw new Error(`${path} has no part “${id}”`);
    return anchorIn(draft.page, draft.moved.get(id) ?? '');
  };
}
