import type { Box, Ink, Path } from './scene.ts';
import { round } from './type.ts';

type Look = Pick<Path, 'fill' | 'stroke' | 'width' | 'dash'>;

/** A line or an area by its path. */
export const path = (d: string, look: Look): Path => ({ kind: 'path', d, ...look });

/** A rectangle, its corners rounded by `radius`. */
export function rect({ x, y, width, height }: Box, look: Look, radius = 0): Path {
  const [w, h] = [round(width - 2 * radius), round(height - 2 * radius)];
  const arc = (dx: number, dy: number): string => (radius === 0 ? '' : `a${radius} ${radius} 0 0 1 ${dx} ${dy}`);
  const [r, n] = [radius, -radius];
  return path(
    `M${round(x + r)} ${round(y)}h${w}${arc(r, r)}v${h}${arc(n, r)}h${-w}${arc(n, n)}v${-h}${arc(r, n)}z`,
    look,
  );
}

/** A straight line, level or upright. */
export const line = (x1: number, y1: number, x2: number, y2: number, look: Look): Path =>
  path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, look);

/** A circle around `x`, `y`. */
export const circle = (x: number, y: number, r: number, look: Look): Path =>
  path(`M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`, look);

/** The way an arrow points. */
export type Heading = 'right' | 'left' | 'up' | 'down';

const turns: Readonly<Record<Heading, readonly [number, number]>> = {
  right: [1, 0],
  left: [-1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Length of an arrow's head. */
export const headLength = 18;

/** The head of an arrow whose tip is at `x`, `y`; an open one says that no answer is awaited. */
export function arrowHead(x: number, y: number, heading: Heading, ink: Ink, open = false): Path {
  const [dx, dy] = turns[heading];
  const half = 9;
  const [bx, by] = [x - dx * headLength, y - dy * headLength];
  const d = `M${round(bx - dy * half)} ${round(by - dx * half)}L${round(x)} ${round(y)}L${round(bx + dy * half)} ${round(by + dx * half)}`;
  return open ? path(d, { stroke: ink, width: 3 }) : path(`${d}z`, { fill: ink });
}

/** A straight arrow, level or upright. */
export function arrow(x1: number, y1: number, x2: number, y2: number, ink: Ink, dash?: string): Path[] {
  const heading: Heading = x1 === x2 ? (y2 > y1 ? 'down' : 'up') : x2 > x1 ? 'right' : 'left';
  const [dx, dy] = turns[heading];
  const look = { stroke: ink, width: 3, ...(dash === undefined ? {} : { dash }) };
  return [line(x1, y1, x2 - dx * headLength, y2 - dy * headLength, look), arrowHead(x2, y2, heading, ink)];
}

/** The sign of something new: a plus in a disc. */
export const plus = (x: number, y: number, r: number): Path[] => [
  circle(x, y, r, { fill: 'calm' }),
  path(`M${round(x - r * 0.5)} ${round(y)}h${r}M${round(x)} ${round(y - r * 0.5)}v${r}`, { stroke: 'sheet', width: 4 }),
];
