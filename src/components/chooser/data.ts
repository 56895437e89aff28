import type { Tree } from '../../model/chooser/index.ts';
import type { Fact } from '../../model/facts/as-of.ts';
import type { ByRegion } from '../../model/facts/regions.ts';
import type { Limit } from '../../model/worksheet/limit.ts';

/** A decision as a result names it. */
export interface DecisionAt {
  readonly href: string;
  readonly name: string;
  /** How to check later that it was right. */
  readonly confirmation: string;
}

/** What the page hands to the script of a chooser. */
export interface ChooserData {
  readonly tree: Tree;
  /** Short name of the chooser, as in lists. */
  readonly name: string;
  readonly facts: readonly Fact[];
  /** Address of the chooser's page. */
  readonly href: string;
  /** Addresses of the icons, by service. */
  readonly icons: Readonly<Record<string, string>>;
  /** Worksheets by id: where they are, and what the browser loads to work one out. */
  readonly sheets: Readonly<Record<string, { readonly href: string; readonly module: string }>>;
  /** What is counted with at the reader's numbers, and what those limits are called, by fact. */
  readonly limits: Readonly<Record<string, Limit>>;
  readonly names: Readonly<Record<string, string>>;
  /** Of those, which are another one by Region, and by which. */
  readonly regions: Readonly<Record<string, ByRegion>>;
  readonly limitsHref: string;
  /** The table that compares the results’ services, where there is one, and the columns in which each result stands. */
  readonly compared:
    { readonly href: string; readonly columns: Readonly<Record<string, readonly string[]>> } | undefined;
  /** Prices of results: what is paid for, and the day of the list, by fact. */
  readonly prices: Readonly<Record<string, { readonly label: string; readonly date: string }>>;
  /** The decisions behind the results, by id. */
  readonly decisions: Readonly<Record<string, DecisionAt>>;
}

/** What stands in the page itself; the rest comes with the script. */
export type PageData = Pick<ChooserData, 'icons' | 'sheets'>;
