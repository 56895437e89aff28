import type { Slide } from '../../schemas/slide.ts';
import type { Architecture, Sequence } from '../architecture/types.ts';
import type { Heading } from './frame.ts';
import type { Measure } from './scene.ts';

/** How a slide is drawn, with what is on it. */
export type Layout = Slide['layout'];

/** One of the twelve layouts. */
export type LayoutOf<Kind extends Layout['kind']> = Extract<Layout, { kind: Kind }>;

/** A stage on the day of the slide. */
export interface DatedStage {
  readonly stage: Architecture;
  /** Ids of the parts that the stage before has not. */
  readonly fresh: ReadonlySet<string>;
}

/** A fact as a number and in words, on the day of the slide and on the other one. */
export interface DatedFact {
  readonly number: number;
  readonly print: string;
  readonly other: { readonly number: number; readonly print: string };
}

/** What a slide is drawn with besides its record: all of the day that it is drawn for. */
export interface SlideContext extends Pick<Heading, 'tierTitle' | 'reached' | 'source'> {
  readonly measure: Measure;
  readonly asOf: 'talk' | 'today';
  /** Name of a service's icon. */
  readonly icon: (service: string) => string;
  readonly stage: (id: string) => DatedStage;
  readonly sequence: (id: string) => Sequence;
  readonly fact: (id: string) => DatedFact;
}

/** Those that are on the slide on its day. */
export const onDay = <T extends { readonly only?: 'talk' | 'today' | undefined }>(
  all: readonly T[],
  { asOf }: Pick<SlideContext, 'asOf'>,
): T[] => all.filter(({ only }) => only === undefined || only === asOf);
