import type { Level } from '../formulas/headroom.ts';
import type { Tone } from '../search/entry.ts';
import type { Drawing } from './drawing.ts';

/** A load against its limit, in words and as lengths of the track. */
export interface CardBar {
  readonly label: string;
  /** Where the figures come from, below the label. */
  readonly detail?: string;
  readonly level: Level;
  /** Length of the fill as a fraction of the track. */
  readonly fill: number;
  readonly load: string;
  readonly limit: string;
}

/** What stands at the right of a picture. */
export type CardFigure =
  | { readonly kind: 'drawing'; readonly of: Drawing; readonly size: 'large' | 'small' }
  | { readonly kind: 'icon'; readonly of: Drawing }
  | { readonly kind: 'question'; readonly asks: string; readonly answers: readonly string[] }
  | { readonly kind: 'mark' };

/** A passage under a heading: what the slide says, and what is different now. */
export interface CardHalf {
  readonly head: string;
  readonly text: string;
}

/** Everything that a picture shows. It is plain data, so that another thread can draw it. */
export interface Card {
  /** Name of the file. */
  readonly name: string;
  readonly kicker: string;
  readonly title: string;
  /** What was added, in a few words, before the answer. */
  readonly added?: string;
  readonly answer: string;
  /** At the top right: the day of the figures, or the tier. */
  readonly note: string;
  readonly bars: readonly CardBar[];
  readonly figure?: CardFigure;
  readonly then?: CardHalf;
  readonly now?: CardHalf;
  readonly status: { readonly tone: Tone | Level | 'none'; readonly words: string };
  /** As it is typed: `headroom.example/D-09`. */
  readonly address: string;
}
