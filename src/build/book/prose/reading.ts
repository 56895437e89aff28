import type { Element, ElementContent } from 'hast';
import type { Scribe } from '../scribe.ts';
import type { SitePage } from '../site-page.ts';

/** What a paragraph has beside it: figures told in full, and lines of the notes and slides that it follows. */
export interface Beside {
  readonly notes: { readonly fact: string; readonly content: ElementContent[] }[];
  readonly ids: string[];
}

/** A page being read: where, for whom, and what belongs beside the paragraph at hand. */
export interface Reading {
  readonly page: SitePage;
  readonly base: string;
  readonly scribe: Scribe;
  /** Levels that headings go down. */
  readonly deeper: number;
  /** Undefined in tables and boxes, which have nothing beside them. */
  readonly beside: Beside | undefined;
  /** Within a paragraph or a cell, where a sum is words and no paragraph of its own. */
  readonly inText: boolean;
  /** Reads what is inside of an element. */
  readonly all: (element: Element, reading: Reading) => ElementContent[];
}

/** The same place in a table or a box. */
export const boxed = (reading: Reading): Reading => ({ ...reading, beside: undefined, inText: true });
