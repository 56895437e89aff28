import type { Library } from './library.ts';

/** What a volume has said already: a figure is told in full once, a drawing drawn once, a claim boxed once. */
export interface Scribe {
  readonly library: Library;
  readonly told: Set<string>;
  readonly boxed: Set<string>;
  readonly drawn: Set<string>;
  readonly charted: Set<string>;
  /** Figures are explained beside the text; where they stand in a table of their own below it they are not. */
  readonly explains: boolean;
  /** Without what a page folds away: its depth is in the volume. */
  readonly brief: boolean;
}

export const newScribe = (library: Library, explains = true, brief = false): Scribe => ({
  library,
  told: new Set(),
  boxed: new Set(),
  drawn: new Set(),
  charted: new Set(),
  explains,
  brief,
});
