import type { Drawn, PlacedPart } from '../../model/architecture/sheet.ts';
import type { Rect } from '../../model/svg/shapes.ts';
import { flagGap, flagSize, type Card } from './load-marks.ts';

/** A caption, and the widest words below an icon, in px. */
const caption = { width: 92, height: 13 };
const wordsWide = 86;
/** What it costs to cover words or an icon, the head of an arrow, room for a flag, a line; and to leave the drawing. */
const costs = { words: 10, head: 3, flag: 2, line: 1, outside: 99 };
/** How far from a part an arrow into it has its head, in px. */
const headLong = 14;

const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (a: Rect, b: Rect): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

type Point = readonly [x: number, y: number];
/** Lines of a drawing run along its axes. */
const along = ([ax, ay]: Point, [bx, by]: Point): Rect => ({
  ...{ x: Math.min(ax, bx) - 1, y: Math.min(ay, by) - 1 },
  ...{ width: Math.abs(ax - bx) + 2, height: Math.abs(ay - by) + 2 },
});
const headOf = ([x, y]: Point, [fromX, fromY]: Point): Rect => {
  const [backX, backY] = [Math.sign(fromX - x) * headLong, Math.sign(fromY - y) * headLong];
  const { width, height, ...at } = along([x, y], [x + backX, y + backY]);
  return { x: at.x - 4, y: at.y - 4, width: width + 8, height: height + 8 };
};
const sidesOf = ({ x, y, width, height }: Rect): Rect[] => [
  along([x, y], [x + width, y]),
  along([x, y + height], [x + width, y + height]),
  along([x, y], [x, y + height]),
  along([x + width, y], [x + width, y + height]),
];
const tileAndWords = ({ x, y, width, height, foot }: PlacedPart): Rect[] => [
  { x, y, width, height: height + 8 },
  { x: x + (width - wordsWide) / 2, y: y + height + 8, width: wordsWide, height: foot - y - height - 14 },
];
/** Words of arrows and frames, which stand by themselves in a drawing: a letter is 7 px wide on average, a line 16 px high. */
const labelsOf = (svg: string): Rect[] =>
  [...svg.matchAll(/<text [^>]*--dg-muted[^>]*translate\(([\d.-]+) ([\d.-]+)\)">(.*?)<\/text>/g)].map(
    ([all, x = '', y = '', inner = '']) => {
      const texts = inner.split('</tspan>').map((line) => line.replace(/<[^>]*>/g, ''));
      const width = 7 * Math.max(...texts.map(({ length }) => length));
      const left = all.includes('text-anchor="middle"') ? width / 2 : 0;
      return { x: Number(x) - left, y: Number(y) - 11, width, height: 16 * (texts.length - 1) };
    },
  );
type Written = Pick<Card, 'textX' | 'textY' | 'anchor'>;
const written = (textX: number, textY: number, anchor: number): Written => ({ textX, textY, anchor });

/** Below the words, to the right of the icon, to its left, or below the frame that ends below the words. */
const captionPlaces = ({ x, y, width, foot }: PlacedPart): readonly Written[] => [
  written(x + width / 2, foot + 12, 1),
  written(x + width + 8, y + 12, 0),
  written(x - 8, y + 12, 2),
  written(x + width / 2, foot + 23, 1),
];
const captionRect = ({ textX, textY, anchor }: Written): Rect => ({
  x: textX - (anchor * caption.width) / 2,
  y: textY - 10,
  ...caption,
});

const within = (at: number, from: number, to: number): number => Math.min(Math.max(at, from), to);

/** Down to the icon. */
const flagReach = 24;
/** Above the icon: to the left, to the right, in the middle, and clear of words above it on either side. */
const flagPlaces = ({ x, width }: PlacedPart): readonly number[] => [
  x + width - flagSize.width,
  x,
  x + (width - flagSize.width) / 2,
  x - 14 - flagSize.width,
  x + width + 14,
];

/** Where load and limit of each part go, and its flag should it break first: where they cover the least. */
export function placeMarks(
  { svg, sheet: { parts, frames, edges } }: Drawn,
  loaded: ReadonlySet<string>,
  room: Rect,
): (Card & { readonly id: string })[] {
  const lines = [
    ...frames.flatMap(sidesOf),
    ...edges.flatMap(({ points }) => points.slice(1).map((to, i) => along(points[i] ?? to, to))),
  ];
  const heads = edges.flatMap(({ points: [...points] }) => {
    const [end, from] = [points.pop(), points.pop()];
    return end && from ? [headOf(end, from)] : [];
  });
  const flags = parts
    .filter(({ id }) => loaded.has(id))
    .map(({ x, y, width }) => ({ x, y: y - flagReach, width, height: flagReach }));
  const cost = (rect: Rect, taken: readonly Rect[], free: readonly Rect[]): number => {
    const hits = (others: readonly Rect[]): number => others.filter((other) => meet(rect, other)).length;
    const left = inside(rect, room) ? 0 : costs.outside;
    return (
      left + hits(free) * costs.flag + hits(taken) * costs.words + hits(heads) * costs.head + hits(lines) * costs.line
    );
  };
  type Rects = readonly Rect[];
  const best = (rects: Rects, taken: Rects, free: Rects = []): number => {
    const each = rects.map((rect) => cost(rect, taken, free));
    return each.indexOf(Math.min(...each));
  };
  const taken = [...labelsOf(svg), ...parts.flatMap(tileAndWords)];
  const captioned = parts
    .filter(({ id }) => loaded.has(id))
    .map((part) => {
      const places = captionPlaces(part);
      const chosen = places[best(places.map(captionRect), taken, flags)] ?? written(part.x, part.y, 0);
      taken.push(captionRect(chosen));
      return { part, chosen };
    });
  return captioned.map(({ part, chosen }) => {
    const { id, x, y, width, height } = part;
    const others = taken.filter((one) => one.x !== x || one.y !== y);
    const lefts = flagPlaces(part);
    // A flag just above another part would seem to be that part's.
    const rects = lefts.map((left) => ({
      ...{ x: left, y: y - flagSize.height - flagGap },
      ...{ width: flagSize.width, height: flagReach },
    }));
    const flagX = lefts[best(rects, others)] ?? x;
    const tip = within(flagX + flagSize.width / 2, x + 5, x + width - 5);
    const root = within(tip, flagX + 10, flagX + flagSize.width - 10);
    return { id, x, y, width, height, ...chosen, flagX, root, tip };
  });
}
