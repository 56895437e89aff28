import { element, escaped, type Attributes, type Child } from './element.ts';

// The shapes that every picture of the site is made of, as text: build and browser share them.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top left corner. */
export interface Rect extends Point, Size {}

/** An icon: what is in it, and the room that it is drawn in. */
export interface Icon {
  readonly body: string;
  readonly viewBox: string;
}

export const group = (attributes: Attributes, ...children: readonly Child[]): string =>
  element('g', attributes, ...children);

/** @param dress what it looks like: fill, stroke, class */
export const path = (d: string, dress: Attributes = {}): string => element('path', { ...dress, d });

export const box = ({ x, y, width, height }: Rect, dress: Attributes = {}): string =>
  element('rect', { x, y, width, height, ...dress });

export const circle = (radius: number, dress: Attributes = {}, { x, y }: Partial<Point> = {}): string =>
  element('circle', { cx: x, cy: y, r: radius, ...dress });

export const words = ({ x, y }: Point, text: string, dress: Attributes = {}): string =>
  element('text', { ...dress, x, y }, escaped(text));

export const definitions = (...children: readonly Child[]): string => element('defs', {}, ...children);

/** An icon to be used more than once. */
export const symbol = (id: string, { viewBox, body }: Icon): string => element('symbol', { id, viewBox }, body);

/** An icon at its place. */
export const use = (id: string, { x, y, width, height }: Rect): string =>
  element('use', { href: `#${id}`, x, y, width, height });

/** The sign of what was added: two strokes, each as long as `length`. */
export const plus = (length: number, { x, y }: Point = { x: 0, y: 0 }): string =>
  `M${x - length / 2} ${y}h${length}M${x} ${y - length / 2}v${length}`;

/** Rounded as far as nobody sees it. */
const short = (value: number): number => Math.round(value * 1000) / 1000;

/** Straight lines through points, begun anew after each gap; a point alone is drawn as a dot. */
export function pathOf(points: readonly (readonly [x: number, y: number] | undefined)[]): string {
  return points
    .map((point, i) => {
      if (!point) return '';
      const alone = !points[i - 1] && !points[i + 1];
      return `${points[i - 1] ? 'L' : 'M'}${point.map(short).join(' ')}${alone ? 'Z' : ''}`;
    })
    .join('');
}

/** A picture as a file of its own. */
export function pictureFile(view: Rect, { title, ...attributes }: Attributes, ...children: readonly Child[]): string {
  const { x, y, width, height } = view;
  const own = { xmlns: 'http://www.w3.org/2000/svg', viewBox: [x, y, width, height].join(' '), width, height };
  const named = title === undefined ? '' : element('title', {}, escaped(String(title)));
  return `${element('svg', { ...own, role: 'img', ...attributes }, named, ...children)}\n`;
}
