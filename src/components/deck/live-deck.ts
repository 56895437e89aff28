import type { Deck } from '../../model/slides/deck.ts';

/** What the parts of a live deck share. */
export interface LiveDeck {
  readonly deck: Deck;
  /** Id of the slide that is shown. */
  readonly at: () => string;
  /** Shows a slide, as a step of the history. */
  readonly goTo: (id: string) => void;
  readonly step: (by: number) => void;
  /** Tells the reader something, until the next slide or for good where it is empty. */
  readonly say: (message: string) => void;
}
