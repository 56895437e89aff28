import type { Point, Rect, Size } from '../../../model/svg/shapes.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
  /** True for the one that begins at a part. */
  readonly first: boolean;
  /** True for the last one, which ends in an arrow head. */
  readonly last: boolean;
}

/** Room along a line after its words, for its arrow head. */
const headRoom = 10;
/** Room along a line before its words: on a level one they must not touch the upright one before it. */
const rootRoom = (segment: Segment): number => (isLevel(segment) && !segment.first ? 6 : 3);

/** How long a line has to be for words beside it. */
export const lengthFor = (segment: Segment, { width, height }: Size): number =>
  (isLevel(segment) ? width : height) + headRoom + rootRoom(segment) + 3;

export const overlaps = (a: Rect, b: Rect, by = 0): boolean =>
  a.x < b.x + b.width - by && b.x < a.x + a.width - by && a.y < b.y + b.height - by && b.y < a.y + a.height - by;

/** A line as a thin box. */
export function segmentBox({ from, to }: Pick<Segment, 'from' | 'to'>, around = 0.5): Rect {
  return {
    x: Math.min(from.x, to.x) - around,
    y: Math.min(from.y, to.y) - around,
    width: Math.abs(from.x - to.x) + 2 * around,
    height: Math.abs(from.y - to.y) + 2 * around,
  };
}

export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).map((to, i) => ({ from: points[i] ?? to, to, first: i === 0, last: i === points.length - 2 }));
}

export const isLevel = ({ from, to }: Segment): boolean => from.y === to.y;

export const lengthOf = ({ from, to }: Segment): number => Math.abs(from.x - to.x) + Math.abs(from.y - to.y);

/** Where a label could stand beside a segment, best first: along its middle, then towards its ends, on either side. */
export function spots(segment: Segment, label: Size): Rect[] {
  const level = isLevel(segment);
  const along = level ? label.width : label.height;
  const tail = segment.last ? headRoom : 0;
  const root = rootRoom(segment);
  const [a, b] = level ? [segment.from.x, segment.to.x] : [segment.from.y, segment.to.y];
  const [low, high] = a < b ? [a + root, b - tail - 1] : [b + tail + 1, a - root];
  if (high - low < along) return [];
  const starts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1].map((share) => low + (high - low - along) * share);
  const sides = level
    ? [segment.from.y - label.height - 2, segment.from.y + 3]
    : [segment.from.x + 5, segment.from.x - label.width - 5];
  return starts.flatMap((start) =>
    sides.map((side) => (level ? { ...label, x: start, y: side } : { ...label, x: side, y: start })),
  );
}

/** The four borders of a frame as thin boxes. */
export function sidesOf({ x, y, width, height }: Rect): Rect[] {
  return [
    { x, y, width, height: 1 },
    { x, y: y + height, width, height: 1 },
    { x, y, width: 1, height },
    { x: x + width, y, width: 1, height },
  ];
}
