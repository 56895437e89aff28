/** A curve as points of the plot, each coordinate a fraction of its side, from the lower left. */
export type Curve = readonly (readonly [x: number, y: number])[];

/** Height of a line of text, and room around it, as fractions of the plot's height. */
const line = 0.1;
const clear = 0.02;
/** Width of a letter as a fraction of the plot's width, at the width that a page has. */
const letter = 0.0125;

/**
 * At which end of its line the name of a ceiling stands: at the start, unless it would lie on another name or on a
 * curve there and not at the end.
 * @param y height of the ceiling, a fraction of the plot
 * @param names heights of the ceilings named before
 */
export function endOfLabel(label: string, y: number, names: readonly number[], curves: readonly Curve[]): boolean {
  if (names.some((other) => Math.abs(other - y) < line - 0.01)) return true;
  const width = Math.min(label.length * letter, 0.6);
  const meets = (from: number, to: number): boolean =>
    curves.some((curve) =>
      curve.some(([x, height]) => x >= from && x <= to && height > y - clear && height < y + line + clear),
    );
  return meets(0, width) && !meets(1 - width, 1);
}
