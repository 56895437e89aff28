import type { Grid } from '../../../model/architecture/types.ts';
import type { Point, Rect, Size } from '../../../model/svg/shapes.ts';

// Lengths are in the drawing's own units: CSS pixels at natural size.

export interface LayoutInput {
  readonly grid: Grid;
  /** Where the drawing flows; decides which sides of a card lines prefer. */
  readonly flow: 'right' | 'down';
  /** Room that every part gets: the largest one fits. */
  readonly card: Size;
  /** What lines lead to: it stands in the middle at the top of its card. Without it all of the card. */
  readonly tile?: Size;
  readonly nodes: readonly {
    readonly id: string;
    readonly group?: string | undefined;
    /** Its words: they stand in the middle below the tile, and end with the part. */
    readonly words?: Size & { readonly gap: number };
    /** True where the sign of a new part is at the corner of its tile. */
    readonly fresh?: boolean;
  }[];
  readonly groups: readonly { readonly id: string; readonly parent?: string | undefined; readonly title: Size }[];
  /** Frames whose title stands at the right end of the upper border instead of the left. */
  readonly rightTitles?: ReadonlySet<string>;
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label?: Size | undefined }[];
}

export interface Frame extends Rect {
  readonly title: Rect;
}

export interface PlacedEdge {
  readonly points: readonly Point[];
  readonly label?: Rect | undefined;
}

export interface Layout extends Size {
  readonly cards: ReadonlyMap<string, Rect>;
  /** What of each card is not empty: tile, words and sign. */
  readonly solids: ReadonlyMap<string, readonly Rect[]>;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly edges: readonly PlacedEdge[];
}
