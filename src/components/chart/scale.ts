import { roundTicks } from './round-ticks.ts';
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

/** Round times, s: tens of every unit up to days, so that none is written as a fraction of another unit. */
const roundTimes = [
  ...[-6, -5, -4, -3, -2, -1, 0, 1].map((power) => Number(`1e${power}`)),
  ...[60, 600, 3600, 36_000],
  ...[0, 1, 2, 3, 4, 5, 6].map((power) => 86_400 * 10 ** power),
];

/** Times are written in the largest unit of which the axis holds two: the marks are whole in that one. */
function timeTicks({ from, to, log }: Axis, most: number): number[] {
  if (log) {
    const within = roundTimes.filter((value) => value >= from && value <= to);
    const every = Math.ceil(within.length / most);
    return within.filter((_, i) => i % every === 0);
  }
  const unit = [86_400, 3600, 60].find((seconds) => to >= 2 * seconds) ?? 1;
  return roundTicks(from / unit, to / unit, most).map((value) => value * unit);
}

/**
 * Places values on an axis.
 * @param most labels that fit beside one another
 * @param time are the values times, in s?
 */
export function scaleOf(axis: Axis, most: number, time = false): Scale {
  const { from, to, log } = axis;
  const marks = time ? timeTicks(axis, most) : log ? logTicks(axis, most) : roundTicks(from, to, most);
  if (!log) return { at: (value) => (value - from) / (to - from), ticks: marks };
  const span = Math.log(to / from);
  return { at: (value) => Math.log(value / from) / span, ticks: marks };
}
