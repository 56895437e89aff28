import type { Rect } from '../svg/shapes.ts';

/** A part: the tile of its icon, and the line on which its words end. */
export interface PlacedPart extends Rect {
  readonly id: string;
  readonly foot: number;
}

/** Where things are in a committed drawing. */
export interface Geometry {
  readonly view: Rect;
  readonly parts: readonly PlacedPart[];
  readonly frames: readonly (Rect & { readonly id: string })[];
  /** Lines by anchor, as the points that they bend at. */
  readonly edges: readonly { readonly id: string; readonly points: readonly (readonly [x: number, y: number])[] }[];
}

/** Ids and words of everything that Mermaid drew. */
export interface Given {
  readonly nodes: readonly string[];
  readonly clusters: readonly string[];
  readonly edges: readonly string[];
  readonly labels: readonly string[];
}

/** What is committed beside a drawing, so that nothing has to read the drawing. */
export interface Sheet extends Geometry {
  /** Id of the drawing's root; every other id in it begins with this and a dash. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly mermaid: Given;
}

/** A committed drawing. */
export interface Drawn {
  readonly svg: string;
  readonly sheet: Sheet;
}
