import type { Rect } from './sheet.ts';

/** Of the sign of a new or changed part, in px. */
export const signRadius = 6;

/** Where the sign of a part goes: at the upper right corner of its icon, clear of an arrow from above. */
export const signAt = ({ x, y, width }: Rect): { readonly x: number; readonly y: number } => ({ x: x + width, y });

/** The room that a part's sign takes, with the line around it. */
export function signBox(tile: Rect): Rect {
  const { x, y } = signAt(tile);
  const reach = signRadius + 0.5;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}
