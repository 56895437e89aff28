import type { DecisionData } from '../../schemas/decision.ts';
import { marksIn } from '../record-text/segments.ts';
import { idsIn, sectionsOf, type Section } from '../record-text/source.ts';
import type { RelationName } from './words.ts';

/** An option that a decision weighs, under the name that its part of the text has. */
export type Option = DecisionData['options'][number] & { readonly name: string };

/** A decision: what its record says, and what the text of its page names. */
export interface Decision extends Omit<DecisionData, 'options'> {
  readonly options: readonly Option[];
  readonly id: string;
  readonly title: string;
  readonly slides: readonly string[];
  /** The lines of the notes that its text carries, in their order. */
  readonly claims: readonly string[];
  /** The facts that it prints, in reading order; those of the record that the text does not repeat come last. */
  readonly facts: readonly string[];
}

export type Relations = Pick<Decision, RelationName>;

/** One end of a relation: the other decision, and how far the relation reaches. */
export type Relation = Relations[RelationName][number];

/** Something that can be measured, and the worksheet that computes it where there is one. */
export type Measure = Decision['confirmation'];

/** The page of a decision, as far as its frontmatter says. */
interface Head extends Pick<Decision, 'title' | 'slides'> {
  readonly id?: string | undefined;
  readonly decision?: DecisionData | undefined;
}

/** The decision of a page, if the page is one. */
export function decisionOf({ id, title, slides, decision }: Head, body: string): Decision | undefined {
  if (id === undefined || !decision) return undefined;
  const marked = marksIn(JSON.stringify(decision), 'fact');
  const names = new Map(optionsIn(body).map(({ at, title: name }) => [at, name]));
  return {
    ...{ id, title, slides, ...decision },
    options: decision.options.map((option) => ({ ...option, name: names.get(option.at) ?? option.at })),
    claims: idsIn(body, 'Claim', 'Corrected').sort(),
    facts: [...new Set([...idsIn(body, 'Fact', 'FactTable'), ...marked])],
  };
}

/** The options that a decision weighs: the parts below `## Options` of its text. */
export function optionsIn(body: string): Section[] {
  const all = sectionsOf(body);
  const first = all.findIndex(({ at, depth }) => at === 'options' && depth === 2) + 1;
  const next = all.findIndex(({ depth }, i) => i >= first && depth <= 2);
  if (first === 0) return [];
  return all.slice(first, next < 0 ? undefined : next).filter(({ depth }) => depth === 3);
}
