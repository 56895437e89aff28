/** A curve as points of the plot, each coordinate a fraction of its side, from the lower left. */
export type Curve = readonly (readonly [x: number, y: number])[];

/** Where a text may be: it starts or ends at `x`, its top is at `y`; fractions of the plot, from the upper left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
}

export interface Label {
  readonly text: string;
  /** The best first. */
  readonly spots: readonly Spot[];
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly foot: number;
}

/** Height of a line of text as a fraction of the plot's height. */
const line = 0.11;
/** Width of a letter as a fraction of the plot's width on a phone: on a wider plot every text takes less. */
const letter = 0.028;
/** Of a digit, which is wider than a letter is on average. */
const digit = 0.036;
/** Longer texts go on in a second line. */
const widest = 0.75;

const widthOf = (text: string): number => Math.min(text.length * letter, widest);
const heightOf = (text: string): number => Math.ceil((text.length * letter) / widest) * line;

function boxOf(text: string, { x, y, end }: Spot): Box {
  const width = widthOf(text);
  const from = end ? x - width : x;
  return { from, to: from + width, top: y, foot: y + heightOf(text) };
}

const meet = (a: Box, b: Box): boolean =>
  a.from < b.to && b.from < a.to && a.top < b.foot - 1e-9 && b.top < a.foot - 1e-9;
const crosses = (curve: Curve, box: Box): boolean =>
  curve.some(([x, y]) => x >= box.from && x <= box.to && 1 - y > box.top && 1 - y < box.foot);

/**
 * Gives every text a spot where it lies on no text before it and, if one is close, on no curve.
 * @param labels those with the fewest spots first
 * @returns a spot for each label, in their order
 */
export function placeLabels(labels: readonly Label[], curves: readonly Curve[]): readonly Spot[] {
  const taken: Box[] = [];
  return labels.map(({ text, spots }) => {
    const costs = spots.map((spot, i) => {
      const box = boxOf(text, spot);
      const on = taken.filter((other) => meet(box, other)).length;
      return on * 1000 + curves.filter((curve) => crosses(curve, box)).length * 6 + i;
    });
    const best = spots[costs.indexOf(Math.min(...costs))] ?? { x: 0, y: 0, end: false };
    taken.push(boxOf(text, best));
    return best;
  });
}

const within = (text: string, y: number): number => Math.max(0, Math.min(1 - heightOf(text), y));

/** Spots of the name of a limit: above its line or below it, at the start, the end or in between. */
export function spotsOnLine(text: string, height: number): readonly Spot[] {
  const tops = [within(text, 1 - height - heightOf(text)), within(text, 1 - height + 0.01)];
  return tops.flatMap((y) => [
    { x: 0.01, y, end: false },
    { x: 0.99, y, end: true },
  ]);
}

/** Spots of a text at a point: beside it, then further up and down; within the plot. */
export function spotsAt(text: string, [x, height]: readonly [number, number], beside: boolean): readonly Spot[] {
  const steps = Array.from({ length: 18 }, (_, i) => (i * line) / 2);
  const tops = steps.flatMap((step) => [1 - height - heightOf(text) - 0.01 - step, 1 - height + 0.02 + step]);
  const width = widthOf(text);
  const ends = beside && x + width <= 1 ? [false, true] : [true];
  return tops.flatMap((y) => ends.map((end) => ({ x: end ? Math.max(width, x) : x, y: within(text, y), end })));
}

/**
 * Which of the marks of an axis have room for their texts on a phone: all of them, every second, every third …
 * @param marks place on the axis, a fraction, and text
 */
export function roomy(marks: readonly (readonly [at: number, text: string])[]): readonly boolean[] {
  const clear = (every: number): boolean => {
    const kept = marks.filter((_, i) => i % every === 0);
    return kept.every(([at, text], i) => {
      const [before, earlier] = kept[i - 1] ?? [-1, ''];
      const start = at - text.length * (at > 0.93 ? digit : digit / 2);
      return before + (earlier.length * digit) / 2 + letter < start;
    });
  };
  let every = 1;
  while (every < marks.length && !clear(every)) every++;
  return marks.map((_, i) => i % every === 0);
}
