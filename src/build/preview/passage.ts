import { wholeSentences } from '../../model/preview/cut.ts';
import { widthOf, type Face } from './fonts.ts';
import { linesOf, oneLine, textAt } from './set.ts';

/** A passage: how large it would like to be, and how small it may become. */
export interface Passage {
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  readonly sizes: readonly [largest: number, smallest: number];
  /** Distance of base lines, as a multiple of the size. */
  readonly leading: number;
  /** Room before it, in px, where it has any words. */
  readonly before?: number;
  /** At most so many lines. */
  readonly most?: number;
}

interface Set {
  readonly passage: Passage;
  readonly size: number;
  readonly lines: readonly string[];
}

const heightOf = ({ passage, size, lines }: Set): number =>
  lines.length === 0 ? 0 : lines.length * size * passage.leading + (passage.before ?? 0);

function atScale(passage: Passage, scale: number, width: number): Set & { fits: boolean } {
  const size = Math.max(passage.sizes[1], Math.round(passage.sizes[0] * scale));
  const lines = linesOf(passage.text, passage.face, size, width);
  const fits =
    lines.length <= (passage.most ?? Infinity) && lines.every((line) => widthOf(line, passage.face, size) <= width);
  return { passage, size, lines, fits };
}

/** The part of a passage that its room takes: whole sentences where they are most of it, else cut at a word. */
function cut({ passage, size }: Set, width: number, height: number): Set {
  const { text, face, leading, before = 0, most = Infinity } = passage;
  const room = Math.min(most, Math.floor((height - before + 0.5) / (size * leading)));
  const lines = linesOf(text, face, size, width);
  if (lines.length <= room) return { passage, size, lines };
  if (room < 1) return { passage, size, lines: [] };
  const whole = wholeSentences(text, (words) => linesOf(words, face, size, width).length <= room);
  if (whole !== undefined && whole.length > text.length * 0.6)
    return { passage, size, lines: linesOf(whole, face, size, width) };
  const rest = lines.slice(room - 1).join(' ');
  return { passage, size, lines: [...lines.slice(0, room - 1), oneLine(rest, face, size, width)] };
}

const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64];

/** All passages as large as they fit together; where nothing is small enough, the last ones lose words. */
function fitted(passages: readonly Passage[], width: number, height: number): readonly Set[] {
  for (const scale of scales) {
    const sets = passages.map((passage) => atScale(passage, scale, width));
    if (sets.every(({ fits }) => fits) && sets.reduce((sum, set) => sum + heightOf(set), 0) <= height) return sets;
  }
  let left = height;
  return passages.map((passage) => {
    const set = cut(atScale(passage, scales.at(-1) ?? 1, width), width, left);
    left -= heightOf(set);
    return set;
  });
}

/** Passages one below the other in a column; `bottom` is where the last one ends. */
export function column(
  passages: readonly Passage[],
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): { readonly svg: string; readonly bottom: number } {
  let at = y;
  const svg = fitted(
    passages.filter(({ text }) => text !== ''),
    width,
    height,
  ).flatMap((set) => {
    const { passage, size, lines } = set;
    const step = size * passage.leading;
    // The room above the first line looks like that between lines.
    const first = at + heightOf(set) - lines.length * step + (step + size * 0.7) / 2;
    at += heightOf(set);
    return lines.map((line, i) => textAt(line, passage.face, size, passage.colour, x, first + i * step));
  });
  return { svg: svg.join(''), bottom: at };
}
