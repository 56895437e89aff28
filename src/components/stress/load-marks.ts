import { ceilingAt } from '../../model/formulas/headroom.ts';
import type { Marks, Tank } from '../../model/breaks/tanks.ts';
import { element, escaped } from '../../model/svg/element.ts';
import { box, group, path, words } from '../../model/svg/shapes.ts';

/** The icon of a part in a drawing, and the line on which its words end. */
export interface Card {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly foot: number;
  /** There is room to the right of the icon and an arrow below it: load and limit go to the right. */
  readonly aside: boolean;
}

/** Bars fit between an icon and its words, two of them at most. */
const bar = { high: 4, step: 5, below: 0 };
const flagHigh = 19;
/** Width of a letter of the flag, in px: it only has to fit. */
const letter = 6.3;

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

/** Bars below the icon, load and limit below the words or beside the icon, the flag above: nothing covers the name. */
export function loadMarks(card: Card, { tanks, caption, flag }: Marks): string {
  const { x, y, width, height, foot, aside } = card;
  const middle = x + width / 2;
  const [place, anchor] = aside ? [{ x: x + width + 8, y: y + 12 }] : [{ x: middle, y: foot + 12 }, 'middle'];
  const wide = flag === undefined ? 0 : flag.length * letter + 14;
  // At the left edge of a drawing the flag goes to the right of its point.
  const flagAt = Math.max(2, x + width - wide);
  const past = plain(flagAt + wide - x - width);
  const bubble = `M${flagAt} ${y - flagHigh - 6}h${wide}v${flagHigh}h${-10 - past}l-5 5l-5-5h${20 + past - wide}z`;
  return [
    ...tanks.map((one, i) => barOf(one, card, plain(y + height + bar.below + i * bar.step))),
    caption && words(place, caption, { class: 'caption', 'text-anchor': anchor }),
    flag &&
      group(
        { class: 'flag' },
        path(bubble),
        words({ x: flagAt + wide / 2, y: y - 12 }, flag, { 'text-anchor': 'middle' }),
      ),
  ].join('');
}
