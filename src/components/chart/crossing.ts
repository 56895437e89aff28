/** Where a line and a limit meet, in the values of the axes, and whether the line falls there. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly falls: boolean;
}

/** Halvings of the stretch between two points. */
const halvings = 12;

/**
 * Where a line first meets a limit, in the direction of the axis.
 * @param log the axes count in powers of ten, so that the line is straight in them
 * @param valueAt the line between its points, where it is no straight one: a number of instances jumps
 */
export function firstCrossing(
  xs: readonly number[],
  ys: readonly number[],
  limits: readonly number[],
  log: boolean,
  valueAt?: (x: number) => number,
): Crossing | undefined {
  const scale = (value: number): number => (log && value > 0 ? Math.log(value) : value);
  for (let i = 1; i < xs.length; i++) {
    const [x0 = NaN, x1 = NaN, y0 = NaN, y1 = NaN] = [xs[i - 1], xs[i], ys[i - 1], ys[i]];
    for (const limit of limits) {
      if (!(Math.min(y0, y1) <= limit && limit < Math.max(y0, y1))) continue;
      if (valueAt) {
        let [before, after] = [x0, x1];
        for (let n = 0; n < halvings; n++) {
          const middle = (before + after) / 2;
          if (valueAt(middle) > limit === y0 > limit) before = middle;
          else after = middle;
        }
        return { x: after, y: limit, falls: y1 < y0 };
      }
      const part = (scale(limit) - scale(y0)) / (scale(y1) - scale(y0));
      if (!Number.isFinite(part)) continue;
      const at = scale(x0) + (scale(x1) - scale(x0)) * part;
      return { x: log && x0 > 0 ? Math.exp(at) : at, y: limit, falls: y1 < y0 };
    }
  }
  return undefined;
}
