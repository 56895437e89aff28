import { ceilingAt } from '../../model/formulas/headroom.ts';
import type { Marks, Tank } from '../../model/breaks/tanks.ts';

/** The card of a node in a drawing, and the line on which its icon begins. */
export interface Card {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly icon: number;
  /** There is room to the right of the card and an arrow below it: load and limit go to the right. */
  readonly aside: boolean;
}

const tankWide = 9;
const tankHigh = 34;
const flagHigh = 19;
/** Width of a letter of the flag, in px: it only has to fit. */
const letter = 6.3;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const plain = (value: number): number => Number(value.toFixed(1));

function tank({ short, level, fill, hard }: Tank, x: number, bottom: number): string {
  const high = fill > 0 ? Math.max(1.5, fill * tankHigh) : 0;
  const mark = plain(bottom - ceilingAt * tankHigh);
  return (
    `<g class="tank" data-level="${level}"><title>${escaped(short)}</title>` +
    `<rect class="room" x="${x}" y="${bottom - tankHigh}" width="${tankWide}" height="${tankHigh}"/>` +
    `<rect class="fill" x="${x}" y="${plain(bottom - high)}" width="${tankWide}" height="${plain(high)}"/>` +
    `<path class="${hard ? 'hard' : 'soft'}" d="M${x - 2} ${mark}h${tankWide + 4}"/></g>`
  );
}

/** Tanks beside the icon, load and limit next to the card on plain ground, the flag above it: nothing covers the name. */
export function loadMarks({ x, y, width, height, icon, aside }: Card, { tanks, caption, flag }: Marks): string {
  const middle = x + width / 2;
  const bottom = icon + 31;
  const place = aside
    ? `x="${x + width + 6}" y="${y + height - 6}"`
    : `x="${middle}" y="${y + height + 13}" text-anchor="middle"`;
  const wide = flag === undefined ? 0 : flag.length * letter + 14;
  const flagAt = x + width - wide;
  return [
    ...tanks.map((one, i) => tank(one, plain(middle + 6 + i * 16), bottom)),
    caption && `<text class="caption" ${place}>${escaped(caption)}</text>`,
    flag &&
      `<g class="flag"><path d="M${flagAt} ${y - flagHigh - 6}h${wide}v${flagHigh}h-10l-5 5l-5-5h${20 - wide}z"/>` +
        `<text x="${flagAt + wide / 2}" y="${y - 12}" text-anchor="middle">${escaped(flag)}</text></g>`,
  ].join('');
}
