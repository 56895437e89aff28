import { circle, group, path, plus, type Point, type Rect } from '../svg/shapes.ts';
import { ink } from './palette.ts';

/** Of the sign of a new part, in px. */
const radius = 6;

/** Where the sign of a part goes: at the upper right corner of its icon, clear of an arrow from above. */
export const signAt = ({ x, y, width }: Rect): Point => ({ x: x + width, y });

/** The room that a part's sign takes, with the line around it. */
export function signBox(tile: Rect): Rect {
  const { x, y } = signAt(tile);
  const reach = radius + 0.5;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** The sign that a part is new. */
export function newSign(id: string, tile: Rect): string {
  const { x, y } = signAt(tile);
  return group(
    { class: 'new', 'data-new': id, transform: `translate(${x} ${y})` },
    circle(radius, { fill: ink('new'), stroke: ink('paper') }),
    path(plus(6), { fill: 'none', stroke: ink('paper'), 'stroke-width': 1.6 }),
  );
}
