import { wrap } from '../record-text/wrap.ts';
import type { Face, Ink, Measure, Text } from './scene.ts';

/** How a passage is set. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  /** Distance of base lines, as a multiple of the size. */
  readonly leading?: number;
}

/** Where a passage is set: `y` is the upper edge of its first line. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor?: Text['anchor'];
}

/** A passage that has been set. */
export interface Passage {
  readonly marks: readonly Text[];
  readonly lines: readonly string[];
  readonly height: number;
}

/** From the upper edge of a line to its base, as a part of the size, where lines are set solid. */
const ascent = 0.78;

/** The leading of running text. */
const usual = 1.3;

/** One line of text with its base line at `y`. */
export const textAt = (
  text: string,
  { face, size, ink }: Style,
  x: number,
  y: number,
  anchor: Text['anchor'] = 'start',
): Text => ({ kind: 'text', text, x: round(x), y: round(y), face, size, ink, anchor });

/** Two decimals are finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The lines of a text: it is broken at blanks, and where it says so itself. */
export const linesOf = (text: string, { face, size }: Style, width: number, measure: Measure): string[] =>
  text.split('\n').flatMap((part) => wrap(part, width, (line) => measure(line, face, size)));

/** Sets a text in lines no wider than its place. */
export function passage(text: string, style: Style, place: Place, measure: Measure): Passage {
  const { size, leading = usual } = style;
  const lines = linesOf(text, style, place.width, measure);
  const marks = lines.map((line, i) =>
    textAt(line, style, place.x, place.y + size * (ascent + (leading - 1) / 2 + i * leading), place.anchor),
  );
  return { marks, lines, height: lines.length * size * leading };
}

/** Lines that have been set, so much further down. */
export const lowered = (marks: readonly Text[], by: number): Text[] =>
  marks.map((mark) => ({ ...mark, y: round(mark.y + by) }));

/** The largest of the sizes in which a text has at most so many lines; the smallest where none does. */
export function fitting(
  text: string,
  style: Omit<Style, 'size'>,
  sizes: readonly number[],
  { width, lines: most }: { readonly width: number; readonly lines: number },
  measure: Measure,
): Style {
  const fits = (size: number): boolean => {
    const lines = linesOf(text, { ...style, size }, width, measure);
    return lines.length <= most && lines.every((line) => measure(line, style.face, size) <= width);
  };
  return { ...style, size: sizes.find(fits) ?? sizes.at(-1) ?? 24 };
}
