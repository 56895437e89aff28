import type { Dimension } from '../quantity/units.ts';

/** A figure in a text, with and without the unit that stands behind it. */
export interface Figure {
  /** The number as written: 150,000 of `150k requests per minute`. */
  readonly number: number;
  /** In the base unit of its dimension: 2,500 of the same. */
  readonly value: number;
  readonly dimension: Dimension;
  readonly noun?: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it and behind it, up to a comma or another figure. */
  readonly near: string;
}

/** Reads the figures of a text. It comes later than the rest of search, which answers most queries without it. */
export type FigureReader = (text: string) => readonly Figure[];

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));

/**
 * How well a figure of a text is the one asked for: 1 the same quantity (150,000 a minute is 2,500/s), 0.7 the same
 * number where nothing is asked of its unit, or the same quantity of something else, 0.2 the same number of another
 * unit, 0 another figure.
 */
export function sameFigure(asked: Figure, other: Figure): number {
  if (asked.dimension === other.dimension && close(asked.value, other.value)) {
    if (asked.noun === other.noun) return 1;
    if (asked.dimension !== 'count') return asked.noun === undefined || other.noun === undefined ? 1 : 0.7;
    return asked.noun === undefined ? 0.7 : 0.2;
  }
  if (!close(asked.number, other.number)) return 0;
  return asked.dimension === 'count' && asked.noun === undefined ? 0.7 : 0.2;
}
