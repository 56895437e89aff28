/** A place in a drawing; undefined where the line has none and is broken. */
export type Point = readonly [x: number, y: number] | undefined;

/** Thousandths of a unit cannot be seen in a drawing of a hundred. */
const short = (value: number): number => Math.round(value * 1000) / 1000;

/** An SVG path of straight lines through the points, begun anew after each gap; a point alone is drawn as a dot. */
export function pathOf(points: readonly Point[]): string {
  let path = '';
  points.forEach((point, i) => {
    if (!point) return;
    const [x, y] = point.map(short);
    const before = points[i - 1];
    path += `${before ? 'L' : 'M'}${x},${y}`;
    if (!before && !points[i + 1]) path += 'Z';
  });
  return path;
}
