import type { Architecture, Replacement } from '../../schemas/architecture.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Sequence } from '../../schemas/sequence.ts';
import type { Service } from '../../schemas/service.ts';
import type { Slide } from '../../schemas/slide.ts';
import type { Term } from '../../schemas/term.ts';
import type { Tree } from '../chooser/index.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Sheet } from '../worksheet/sheet.ts';

/** A page as its source has it. */
export interface PageRecord {
  /** From the root of the site: `/tiers/users-1/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** The record behind it, such as that of a service. */
  readonly record?: { readonly id: string } | undefined;
}

/** Every record that can be cited, from whoever has read them. */
export interface Library {
  readonly facts: readonly Fact[];
  readonly services: readonly Pick<Service, 'id' | 'short'>[];
  /** Titles of sources by id. */
  readonly sources: ReadonlyMap<string, string>;
  readonly claims: readonly Pick<Claim, 'id' | 'says' | 'right' | 'state' | 'facts'>[];
  readonly slides: readonly Pick<Slide, 'id' | 'title' | 'point' | 'facts'>[];
  readonly terms: readonly Pick<Term, 'id' | 'term' | 'means'>[];
  readonly decisions: readonly (Decision & { readonly body: string })[];
  readonly sheets: readonly Sheet[];
  readonly choosers: readonly Tree[];
  readonly stages: readonly Architecture[];
  readonly sequences: readonly Sequence[];
  readonly replacements: readonly Replacement[];
  readonly pages: readonly PageRecord[];
}
