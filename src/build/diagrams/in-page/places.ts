import type { Point, Rect, Size } from '../../../model/svg/shapes.ts';

/** Sizes of what Mermaid has drawn and not placed yet. */
export interface Measures {
  /** Words of each part below its icon. */
  readonly words: Readonly<Record<string, Size>>;
  readonly titles: Readonly<Record<string, Size>>;
  /** Words on each line, in the order of the text. */
  readonly labels: readonly (Size | null)[];
}

/** Where our layout puts everything. */
export interface Places extends Size {
  /** Middle of each part. */
  readonly nodes: Readonly<Record<string, Point>>;
  readonly frames: Readonly<Record<string, Rect & { readonly title: Point }>>;
  readonly edges: readonly { readonly points: readonly Point[]; readonly label: Point | null }[];
}
