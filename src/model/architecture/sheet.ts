/** A rectangle by its top left corner, in the drawing's own units: CSS pixels at natural size. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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

/** An icon as it is committed with the drawings. */
export interface Icon {
  readonly body: string;
  readonly viewBox: string;
}
