import type { Expectation } from '../quantity/expectation.ts';

/** Where a chart's horizontal axis begins and ends, and whether it counts in powers of ten. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly log: boolean;
}

const decade = (value: number, round: (x: number) => number): number => 10 ** round(Math.log10(value));

/**
 * The stretch of an input that a chart shows: given, or all of a share, or a decade to either side of where the sheet
 * opens; widened by whole decades where the present value lies outside.
 */
export function axisOf(want: Expectation, start: number, present: number, given?: readonly [number, number]): Axis {
  const [least, most] = [want.min ?? 0, want.max ?? Infinity];
  const clamp = (x: number): number => Math.min(most, Math.max(least, x));
  const [from, to] = given ?? (want.dimension === 'share' ? [least, Math.min(1, most)] : [start / 10, start * 10]);
  const [low, high] = [Math.min(clamp(from), present), Math.max(clamp(to), present)];
  const log = low > 0 && high / low > 50;
  if (!log) return { from: low, to: high > low ? high : low + 1, log };
  return {
    from: present < from ? Math.max(decade(low, Math.floor), Math.min(least, low)) : low,
    to: present > to ? Math.min(decade(high, Math.ceil), Math.max(most, high)) : high,
    log,
  };
}

/** So many values from one end of the axis to the other, evenly spread as the axis counts. */
export function spreadOver({ from, to, log }: Axis, count: number): number[] {
  const at = (part: number): number => (log ? from * (to / from) ** part : from + (to - from) * part);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? to : at(i / (count - 1))));
}

/** A number short to write, near to the value: one, two or five times a power of ten. */
function round(value: number): number {
  const power = decade(value, Math.floor);
  const lead = value / power;
  const digit = [1, 2, 5, 10].reduce((best, next) => (Math.abs(next - lead) < Math.abs(best - lead) ? next : best));
  return Number((digit * power).toPrecision(3));
}

/** Values for the rows of a table: round ones within the axis, and the present one among them. */
export function rowsOver(axis: Axis, present: number, whole: boolean, count = 6): number[] {
  const spread = spreadOver(axis, count).map((value, i) => {
    const tidy = axis.log ? round(value) : Number(value.toPrecision(2));
    const inside = tidy >= axis.from && tidy <= axis.to ? tidy : i === 0 ? axis.from : axis.to;
    return whole ? Math.max(Math.ceil(axis.from), Math.round(inside)) : inside;
  });
  const apart = spread.filter((value) => Math.abs(value - present) > Math.abs(present) * 0.05);
  return [...new Set([...apart, present])].sort((a, b) => a - b);
}
