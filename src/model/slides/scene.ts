/** A slide as it is drawn: 1920 × 1080 units of text, lines and icons, without a page around it. */

/** Units of a slide's width and height. */
export const slideSize = { width: 1920, height: 1080 } as const;

/** The faces of the site. */
export type Face = 'serif' | 'sans' | 'bold' | 'mono';

/** Colours by what they are for; each theme gives them values. `on-calm` is for letters on a calm ground. */
export type Ink =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'rule'
  | 'rule-2'
  | 'calm'
  | 'near'
  | 'over'
  | 'sheet'
  | 'paper'
  | 'pale'
  | 'straw'
  | 'room';

/** One line of text; `y` is its base line. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A line or an area. */
export interface Path {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Width of the stroke. */
  readonly width?: number;
  /** Lengths of strokes and gaps, where the line is broken. */
  readonly dash?: string;
}

/** The icon of an AWS service, by the name of its file, with its upper left corner. */
export interface Icon {
  readonly kind: 'icon';
  readonly icon: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export type Mark = Text | Path | Icon;

/** Everything on one slide, in the order in which it is painted. */
export type Scene = readonly Mark[];

/** Width of a text in units, by face and size. */
export type Measure = (text: string, face: Face, size: number) => number;

/** A rectangle of a slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
