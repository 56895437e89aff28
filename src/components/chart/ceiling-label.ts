/** A curve as points of the plot, each coordinate a fraction of its side, from the lower left. */
export type Curve = readonly (readonly [x: number, y: number])[];

/** Height of a line of text, and room around it, as fractions of the plot's height. */
const line = 0.1;
const clear = 0.02;
/** Width of a letter as a fraction of the plot's width, at the width that a page has. */
const letter = 0.0125;

/** A name that has its place: the height of its ceiling, a fraction of the plot, and whether it stands at the end. */
export interface Named {
  readonly y: number;
  readonly end: boolean;
}

/**
 * At which end of its line the name of a ceiling stands: at the start, unless it would lie on another name or on a
 * curve there and not at the end.
 * @param y height of the ceiling, a fraction of the plot
 * @param names the names before: one that is near has the other end
 */
export function endOfLabel(label: string, y: number, names: readonly Named[], curves: readonly Curve[]): boolean {
  const near = names.find((other) => Math.abs(other.y - y) < line - 0.01);
  if (near) return !near.end;
  const width = Math.min(label.length * letter, 0.6);
  const meets = (from: number, to: number): boolean =>
    curves.some((curve) =>
      curve.some(([x, height]) => x >= from && x <= to && height > y - clear && height < y + line + clear),
    );
  return meets(0, width) && !meets(1 - width, 1);
}

/** Where the name of a line stands: at its end, above it, or below where the name of another line is in the way. */
export function lineNames(curves: readonly Curve[]): readonly { x: number; y: number; below: boolean }[] {
  const ends = curves.map((curve) => curve.findLast(([, y]) => y >= 0 && y <= 1) ?? ([1, 0] as const));
  return ends.map(([x, y], i) => {
    const near = ends.find((other, j) => j < i && Math.abs(other[1] - y) < line * 1.5 && other[1] >= y);
    return { x, y, below: near !== undefined && y > line };
  });
}
