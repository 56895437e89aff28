import type { Drawn, PlacedPart } from '../../model/architecture/sheet.ts';
import type { Rect } from '../../model/svg/shapes.ts';
import { captionAt, captionPlaces, flagAt, flagPlaces, flagReach, flagSize, type Card } from './load-marks.ts';

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
const captionRect = (card: Card): Rect => {
  const { x, y, anchor } = captionAt(card);
  const left = { start: 0, middle: caption.width / 2, end: caption.width }[anchor];
  return { x: x - left, y: y - 10, ...caption };
};

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
  const best = (count: number, rectOf: (place: number) => Rect, taken: Rects, free: Rects = []): number => {
    const each = Array.from({ length: count }, (_, place) => cost(rectOf(place), taken, free));
    return each.indexOf(Math.min(...each));
  };
  const taken = [...labelsOf(svg), ...parts.flatMap(tileAndWords)];
  const captioned = parts
    .filter(({ id }) => loaded.has(id))
    .map((part) => {
      const card = { ...part, flag: 0 };
      const at = best(captionPlaces, (place) => captionRect({ ...card, caption: place }), taken, flags);
      taken.push(captionRect({ ...card, caption: at }));
      return { ...card, caption: at };
    });
  return captioned.map((card) => {
    const others = taken.filter((one) => one.x !== card.x || one.y !== card.y);
    return {
      ...card,
      // A flag just above another part would seem to be that part's.
      flag: best(flagPlaces, (flag) => ({ ...flagAt({ ...card, flag }), ...flagSize, height: flagReach }), others),
    };
  });
}
