import type { PartKind } from '../../schemas/published/citations.ts';

export type Kind = PartKind;

/** What a record says, field by field: `status.today`, `values.0.number`. */
export type Fields = Readonly<Record<string, string>>;

/** A part of the site that can be cited. */
export interface Part {
  /** Permanent, and its address below the root of the site: `D-16`, `F/sqs-message-size`, `A/stage-e/rds-proxy`. */
  readonly id: string;
  readonly kind: Kind;
  /** Its name, without the id. */
  readonly title: string;
  /** Where it is, from the root of the site: `/reference/limits/#sqs-message-size`. */
  readonly path: string;
  /** The verdict or the value in plain words, as of today. */
  readonly says: string;
  /** The same as of the talk’s day, where it is something else. */
  readonly saysThen?: string;
  readonly fields: Fields;
  /** Ids of the facts that feed it. */
  readonly facts: readonly string[];
  /** Ids of what is current instead, where it was replaced. */
  readonly replacedBy?: readonly string[];
}

/** The first letter of an address whose id is a name: facts, architectures, choosers (questions), terms. */
export const folders = { fact: 'F', stage: 'A', chooser: 'Q', term: 'T' } as const;

export const factId = (fact: string): string => `${folders.fact}/${fact}`;
export const termId = (term: string): string => `${folders.term}/${term}`;
export const stageId = (stage: string): string => `${folders.stage}/${stage}`;
export const componentId = (stage: string, anchor: string): string => `${stageId(stage)}/${anchor}`;
export const chooserId = (chooser: string): string => `${folders.chooser}/${chooser}`;
export const resultId = (chooser: string, result: string): string => `${chooserId(chooser)}/${result}`;
export const sectionId = (decision: string, anchor: string): string => `${decision}/${anchor}`;

/** The id of a page, or of a heading on it: its address without the leading slash. */
export const pageId = (path: string): string => path.slice(1);

/** True for ids that have a short address of their own, apart from the page they lead to. */
export const isShort = (id: string): boolean =>
  /^(?:D-(?:\d\d|[1-9]\d{2,3})|[NS]-\d\d|C-[A-Z]+(?:-[A-Z]+)*|[FAQT]\/)/.test(id);
