import { ceilingAt } from '../../model/formulas/headroom.ts';
import type { Marks, Tank } from '../../model/breaks/tanks.ts';
import { element, escaped } from '../../model/svg/element.ts';
import { box, group, path, words } from '../../model/svg/shapes.ts';

const anchors = ['start', 'middle', 'end'] as const;

/** The icon of a part in a drawing, and where its marks go. */
export interface Card {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where load and limit are written, and which of `anchors` holds them there. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: number;
  /** Left edge of the flag, the middle of what its tip grows from, and the tip. */
  readonly flagX: number;
  readonly root: number;
  readonly tip: number;
}

/** The longest flag with a margin; a shorter one has more of it. Its lower edge is so far above the icon. */
export const flagSize = { width: 128, height: 17 };
export const flagGap = 5;

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
  const { width, height } = flagSize;
  const x = card.flagX;
  const y = card.y - height - flagGap;
  const { root, tip } = card;
  const outline = `M${x} ${y}h${width}v${height}H${root + 6}L${tip} ${card.y - 1}L${root - 6} ${y + height}H${x}z`;
  return group(
    { class: 'flag' },
    path(outline),
    words({ x: x + width / 2, y: y + 12.5 }, says, { 'text-anchor': 'middle' }),
  );
}

/** Bars below the icon, load and limit and the flag where they cover least: nothing covers the name. */
export function loadMarks(card: Card, { tanks, caption, flag }: Marks): string {
  const place = { x: card.textX, y: card.textY };
  return [
    ...tanks.map((one, i) => barOf(one, card, plain(card.y + card.height + bar.below + i * bar.step))),
    caption && words(place, caption, { class: 'caption', 'text-anchor': anchors[card.anchor] }),
    flag && flagOf(card, flag),
  ].join('');
}
