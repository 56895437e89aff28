import { ceilingAt } from '../../model/formulas/headroom.ts';
import type { CardBar } from '../../model/preview/card.ts';
import { element } from '../../model/svg/element.ts';
import { path } from '../../model/svg/shapes.ts';
import { colours } from './colours.ts';
import { widthOf } from './fonts.ts';
import { oneLine, textAt, textBefore } from './set.ts';

/** Fills of the bars: a pattern besides the colour, as on the site. */
export const patterns = [
  element(
    'pattern',
    { id: 'near', width: 16, height: 1, patternUnits: 'userSpaceOnUse' },
    path('M0 0h11v1H0z', { fill: colours.near }),
    path('M11 0h5v1h-5z', { fill: colours.nearPale }),
  ),
  element(
    'pattern',
    { id: 'over', width: 20, height: 20, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    path('M0 0h13v20H0z', { fill: colours.over }),
    path('M13 0h7v20h-7z', { fill: colours.overPale }),
  ),
].join('');

const fills = { calm: colours.calm, near: 'url(#near)', over: 'url(#over)' } as const;

/** Height of one bar with the room around it. */
export const barStep = 62;

const size = 27;
const label = { x: 64, width: 330 };
const figuresEnd = 1136;
const tracks = { x: 412, gap: 32 };

const figuresWidth = ({ load, limit }: CardBar): number =>
  widthOf(load, 'bold', size) + widthOf(` of ${limit}`, 'sans', size);

/** One size for all labels, in which the longest is on one line; below the smallest it loses words. */
const labelSize = (bars: readonly CardBar[]): number =>
  [size, 25, 23].find((one) => bars.every((bar) => widthOf(bar.label, 'sans', one) <= label.width)) ?? 23;

/** The sign of the site, row below row: load, room, and a limit mark taller than both, with the figures at the right. */
export function barRows(bars: readonly CardBar[], top: number): string {
  const widest = Math.max(0, ...bars.map(figuresWidth));
  const labels = labelSize(bars);
  const track = figuresEnd - widest - tracks.gap - tracks.x;
  return bars
    .map((bar, i) => {
      const middle = top + i * barStep + barStep / 2;
      const limit = tracks.x + track * ceilingAt;
      const base = middle + size * 0.35;
      const own = figuresWidth(bar);
      const start = figuresEnd - own;
      const shift = bar.detail === undefined ? 0 : 10;
      return [
        textAt(oneLine(bar.label, 'sans', labels, label.width), 'sans', labels, colours.ink, label.x, base - shift),
        bar.detail && textAt(bar.detail, 'sans', 20, colours.ink3, label.x, base + 18),
        path(`M${tracks.x} ${middle - 15}H${limit}v30H${tracks.x}z`, { fill: colours.room }),
        path(`M${tracks.x} ${middle - 15}h${Math.max(3, bar.fill * track)}v30H${tracks.x}z`, {
          fill: fills[bar.level],
        }),
        path(`M${limit - 3} ${middle - 27}h6v54h-6z`, { fill: colours.ink }),
        textAt(bar.load, 'bold', size, colours.ink, start, base),
        textBefore(` of ${bar.limit}`, 'sans', size, colours.ink2, figuresEnd, base),
      ].join('');
    })
    .join('');
}
