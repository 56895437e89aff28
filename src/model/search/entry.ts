/** What can be found, in the order in which groups of hits are listed. */
export const kindWords = {
  decision: 'Decisions',
  calculator: 'Calculators',
  chooser: 'Choosers',
  service: 'Services',
  page: 'Pages',
  beyond: 'Not covered',
  part: 'Architectures',
  claim: 'Claims of the talk',
  limit: 'Limits and prices',
  slide: 'Slides',
  term: 'Glossary',
} as const;
export type Kind = keyof typeof kindWords;

/** One of a kind, where it has no id of its own. */
export const kindName: Readonly<Record<Kind, string>> = {
  decision: 'Decision',
  calculator: 'Calculator',
  chooser: 'Chooser',
  service: 'Service',
  page: 'Page',
  beyond: 'Not covered',
  part: 'Diagram',
  claim: 'Claim',
  limit: 'Figure',
  slide: 'Slide',
  term: 'Term',
};

export const kinds = Object.keys(kindWords) as Kind[];

/** What became of a record by today, over all kinds alike; `words` of the record's own say it in full. */
export const toneWords = {
  current: 'Current',
  changed: 'Holds, with changes',
  superseded: 'Superseded or closed',
  corrected: 'Correction',
  new: 'New since the talk',
  opinion: 'Opinion or unproven',
} as const;
export type Tone = keyof typeof toneWords;

export interface Status {
  readonly tone: Tone;
  /** As the record says it: `closed to new customers since 2026-04-30`. */
  readonly words: string;
}

/** A place inside what was found, which a hit may open. */
export interface Part {
  readonly text: string;
  /** Anchor on the entry's page; without one its top. */
  readonly at?: string;
}

/** A heading with what its section speaks of: words that are only matched, `prepared`. */
export interface Head extends Part {
  readonly body?: string;
}

/** An error message as somebody pastes it, and who says it. */
export interface Message extends Part {
  readonly from: string;
}

/** A load against its limit, as the headroom bar draws it. */
export interface Gauge {
  /** Load over limit; 1 is full. */
  readonly level: number;
  /** `1,920 of 1,000 connections`. */
  readonly words: string;
}

/** A field of a calculator that a figure of the query can fill. */
export interface FillField {
  readonly param: string;
  readonly dimension: string;
  readonly noun?: string;
  /** It takes a figure next to one of these words alone, `hit|cache`: how they begin. */
  readonly named?: string;
}

/** What an entry is filtered by, each facet with the values it has. */
export interface Facets {
  readonly tier: readonly string[];
  readonly layer: readonly string[];
  readonly service: readonly string[];
  readonly goal: readonly string[];
}

/** One thing that can be found. */
export interface Entry extends Facets {
  readonly kind: Kind;
  /** Permanent id as it is printed: `D-16`, `N-43`. Unnamed things have none. */
  readonly id?: string;
  readonly title: string;
  /** One sentence that answers. Never what was found wrong. */
  readonly answer: string;
  /** A figure with its unit. */
  readonly value?: string;
  readonly status?: Status;
  /** What AWS names instead of a service that is closed. */
  readonly successor?: string;
  readonly gauge?: Gauge;
  /** Address below the site's root, with an anchor where the answer is only a part of the page. */
  readonly path: string;
  /** Headings of its page. */
  readonly heads: readonly Head[];
  /** What readers type when this is the answer, `prepared`: it is matched and not shown. */
  readonly asks: readonly Part[];
  readonly messages: readonly Message[];
  /** Found by, and never shown, `prepared`: other names, and statements that were corrected. */
  readonly hidden: string;
  /** Corrections that its page carries, each shown where its wrong figure is searched for. */
  readonly corrects: readonly Part[];
  readonly fields: readonly FillField[];
}

/** So many questions to a page as a whole are there for a first answer; the others come later, as those to its parts do. */
const firstAsks = 12;

/** The questions by which an entry is found at first, and all others. */
export function asksOf({ asks }: Pick<Entry, 'asks'>): {
  readonly first: readonly Part[];
  readonly later: readonly Part[];
} {
  const first = asks.filter(({ at }) => at === undefined).slice(0, firstAsks);
  return { first, later: asks.filter((part) => !first.includes(part)) };
}
