import type { z } from 'astro/zod';
import type { Element, ElementContent } from 'hast';
import type { worksheetsFile } from '../../schemas/published/worksheet.ts';

/** Shapes what is below an element. */
export type Inner = (nodes: readonly ElementContent[]) => ElementContent[];

/** A calculator as `worksheets.json` has it: a twin and the file can say nothing different. */
export type WorksheetOfTwin = z.output<typeof worksheetsFile>['worksheets'][number];

/** The page that a twin is made of. */
export interface TwinPage {
  /** Its address below the root of the site: `/capacity/queue/`. */
  readonly path: string;
  /** Its whole address. */
  readonly url: string;
  /** Services whose status the twin has told by now. */
  readonly told: Set<string>;
  /** The calculator whose own page has this address. */
  readonly worksheet: (url: string) => WorksheetOfTwin | undefined;
}

/** What stands in a twin for an element of the page. */
export type Rule = (element: Element, inner: Inner, page: TwinPage) => ElementContent[];

export type Rules = Readonly<Record<string, Rule>>;
