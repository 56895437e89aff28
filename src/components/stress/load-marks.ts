import { ceilingAt } from '../../model/formulas/headroom.ts';
import type { Marks, Tank } from '../../model/breaks/tanks.ts';
import { element, escaped } from '../../model/svg/element.ts';
import { box, group, path, words } from '../../model/svg/shapes.ts';

/** The icon of a part in a drawing, the line on which its words end, and the places chosen for its marks. */
export interface Card {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly foot: number;
  /** Which of the places of `captionAt` load and limit have. */
  readonly caption: number;
  /** Which of the places of `flagAt` the flag has. */
  readonly flag: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export const captionPlaces = 4;
/** Below the words, to the right of the icon, to its left, or below the frame that ends below the words. */
export function captionAt({ x, y, width, foot, caption }: Card): Place & { anchor: 'start' | 'middle' | 'end' } {
  if (caption === 1) return { x: x + width + 8, y: y + 12, anchor: 'start' };
  if (caption === 2) return { x: x - 8, y: y + 12, anchor: 'end' };
  return { x: x + width / 2, y: foot + (caption === 3 ? 23 : 12), anchor: 'middle' };
}

/** The longest flag with a margin; a shorter one has more of it. */
export const flagSize = { width: 128, height: 17 };
/** Down to the icon. */
export const flagReach = 24;
export const flagPlaces = 5;
/** Above the icon: to the left, to the right, in the middle, and clear of words above it on either side. */
export function flagAt({ x, y, width, flag }: Card): Place {
  const wide = flagSize.width;
  const left = [x + width - wide, x, x + (width - wide) / 2, x - 14 - wide, x + width + 14][flag] ?? x;
  return { x: left, y: y - flagSize.height - 5 };
}

/** Bars fit between an icon and its words, two of them at most. */
const bar = { high: 4, step: 5, below: 0 };

const plain = (value: number): number => Number(value.toFixed(1));

function barOf({ short, level, fill, hard }: Tank, { x, width }: Card, y: number): string {
  const long = fill > 0 ? Math.max(1.5, fill * width) : 0;
  return group(
    { class: 'tank', 'data-level': level },
    element('title', {}, escaped(short)),
    box({ x, y, width, height: bar.high }, { class: 'room' }),
    box({ x, y, width: plain(long), height: bar.high }, { class: 'fill' }),
    path(`M${plain(x + ceilingAt * width)} ${y - 1}v${bar.high + 2}`, { class: hard ? 'hard' : 'soft' }),
  );
}

/** The flag, with a tip that ends at the icon. */
function flagOf(card: Card, says: string): string {
  const { x, y } = flagAt(card);
  const { width, height } = flagSize;
  const within = (at: number, from: number, to: number): number => Math.min(Math.max(at, from), to);
  const tip = within(x + width / 2, card.x + 5, card.x + card.width - 5);
  const root = within(tip, x + 10, x + width - 10);
  const outline = `M${x} ${y}h${width}v${height}H${root + 6}L${tip} ${card.y - 1}L${root - 6} ${y + height}H${x}z`;
  return group(
    { class: 'flag' },
    path(outline),
    words({ x: x + width / 2, y: y + 12.5 }, says, { 'text-anchor': 'middle' }),
  );
}

/** Bars below the icon, load and limit and the flag where they cover least: nothing covers the name. */
export function loadMarks(card: Card, { tanks, caption, flag }: Marks): string {
  const { anchor, ...place } = captionAt(card);
  return [
    ...tanks.map((one, i) => barOf(one, card, plain(card.y + card.height + bar.below + i * bar.step))),
    caption && words(place, caption, { class: 'caption', 'text-anchor': anchor === 'start' ? undefined : anchor }),
    flag && flagOf(card, flag),
  ].join('');
}
