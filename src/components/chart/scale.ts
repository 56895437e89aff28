import { ticks } from 'd3-array';
import type { Axis } from '../../model/worksheet/range.ts';

/** An axis of a chart: where a value stands, as a fraction of its length, and the values that are written beside it. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Ones, twos and fives of every power of ten within the axis; fewer of them where they are many. */
function logTicks({ from, to }: Axis, most: number): number[] {
  const [first, last] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const within = (leads: readonly number[]): number[] =>
    powers
      .flatMap((power) => leads.map((lead) => Number(`${lead}e${power}`)))
      .filter((value) => value >= from && value <= to);
  const fitting = [[1, 2, 5], [1, 3], [1]].map(within).find((values) => values.length <= most);
  if (fitting) return fitting;
  const all = within([1]);
  return all.filter((_, i) => i % Math.ceil(all.length / most) === 0);
}

/**
 * Places values on an axis.
 * @param most labels that fit beside one another
 */
export function scaleOf(axis: Axis, most: number): Scale {
  const { from, to, log } = axis;
  if (!log) return { at: (value) => (value - from) / (to - from), ticks: ticks(from, to, most) };
  const span = Math.log(to / from);
  return { at: (value) => Math.log(value / from) / span, ticks: logTicks(axis, most) };
}
