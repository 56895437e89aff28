import { kindWords } from '../architecture/kinds.ts';
import type { Edge } from '../architecture/types.ts';
import type { SlideContext } from './context.ts';
import type { Way } from './route.ts';
import type { Box, Mark, Text } from './scene.ts';
import { arrowHead, headLength, line as straight, path, plus, type Heading } from './shapes.ts';
import { touch, type Part } from './stage-parts.ts';
import { round, textAt } from './type.ts';

/** A connection with its way. */
export interface Line {
  readonly edge: Edge;
  readonly way: Way;
  readonly from: Part;
  readonly to: Part;
  readonly names: 'below' | 'beside';
}

const dashes = { solid: undefined, dashed: '14 10', dotted: '3 9' } as const;

/** Labels that only name what the legend tells of a line. */
const plainLabels = ['DNS lookup', 'HTTPS'];

const labelStyle = { face: 'sans', size: 26, ink: 'ink-2' } as const;

type Point = readonly [number, number];

const headingOf = ([x1, y1]: Point, [x2, y2]: Point): Heading =>
  y1 === y2 ? (x2 > x1 ? 'right' : 'left') : y2 > y1 ? 'down' : 'up';

const back = { right: 'left', left: 'right', up: 'bottom', down: 'top' } as const;
const ahead = { right: 'right', left: 'left', up: 'top', down: 'bottom' } as const;

/** A place moved along the way that it is on, to where it touches a part. */
const moved = ([x, y]: Point, heading: Heading, to: number): Point =>
  heading === 'left' || heading === 'right' ? [to, y] : [x, to];

/** The whole way of a line, from the edge of one part to the edge of the other. */
function wayOf({ way, from, to, names }: Line): Point[] {
  const first = way[0] ?? [0, 0];
  const last = way.at(-1) ?? first;
  const start = startHeading(way, from);
  const end = way.length > 1 ? headingOf(way.at(-2) ?? last, last) : start;
  return [moved(first, start, touch(from, names, ahead[start])), ...way, moved(last, end, touch(to, names, back[end]))];
}

/** The side on which a way leaves its part. */
function startHeading(way: Way, { icon, name }: Part): Heading {
  const [x, y] = way[0] ?? [0, 0];
  if (x < icon.x) return 'left';
  if (y < icon.y) return 'up';
  return y > icon.y + icon.height && x < Math.max(icon.x + icon.width, name.x + name.width) ? 'down' : 'right';
}

const hits = (a: Box, b: Box, by = 0): boolean =>
  a.x < b.x + b.width + by && b.x < a.x + a.width + by && a.y < b.y + b.height + by && b.y < a.y + a.height + by;

const boxOf = ([x1, y1]: Point, [x2, y2]: Point): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x1 - x2),
  height: Math.abs(y1 - y2),
});

const segmentsOf = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((point, i): [Point, Point] => [points[i] ?? point, point]);

/** Where a label may stand, and the room that it takes there. */
interface LabelPlace extends Pick<Text, 'x' | 'y' | 'anchor'> {
  readonly box: Box;
}

/** Places for a label along a way: above and below its level pieces, beside its upright ones, the longest first. */
function placesFor(points: readonly Point[], width: number): LabelPlace[] {
  const size = labelStyle.size;
  const length = ([a, b]: [Point, Point]): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  const level = ([a, b]: [Point, Point]): boolean => a[1] === b[1];
  const pieces = segmentsOf(points).sort((a, b) => Number(level(b)) - Number(level(a)) || length(b) - length(a));
  return pieces.flatMap(([a, b]): LabelPlace[] => {
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (a[1] === b[1]) {
      const box = { x: x - width / 2, width, height: size };
      return [
        { x, y: y - 13, anchor: 'middle', box: { ...box, y: y - 13 - size * 0.8 } },
        { x, y: y + 33, anchor: 'middle', box: { ...box, y: y + 33 - size * 0.8 } },
      ];
    }
    const box = { y: y - size / 2, width, height: size };
    return [
      { x: x + 14, y: y + 9, anchor: 'start', box: { ...box, x: x + 14 } },
      { x: x - 14, y: y + 9, anchor: 'end', box: { ...box, x: x - 14 - width } },
    ];
  });
}

/** Lines that leave a part as one say what they are once: on the longest of them. */
function isLongest(lines: readonly Line[], i: number): boolean {
  const mine = lines[i];
  const length = ({ way }: Line): number =>
    segmentsOf(way).reduce((sum, [a, b]) => sum + Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]), 0);
  const trunk = ({ edge, way }: Line): string => [edge.from, edge.label, ...(way[0] ?? [])].join(' ');
  return (
    mine !== undefined &&
    lines.every(
      (other, k) =>
        k === i ||
        trunk(other) !== trunk(mine) ||
        length(other) < length(mine) ||
        (length(other) === length(mine) && k > i),
    )
  );
}

/** Lines with their heads and labels; a label stands where nothing else is. */
export function drawLines(lines: readonly Line[], taken: readonly Box[], area: Box, { measure }: SlideContext): Mark[] {
  const ways = lines.map(wayOf);
  const full = [...taken];
  const labels: Mark[] = [];
  lines.forEach(({ edge }, i) => {
    const { label } = edge;
    if (label === undefined || plainLabels.includes(label) || !isLongest(lines, i)) return;
    const width = measure(label, labelStyle.face, labelStyle.size);
    const others = ways.flatMap((points) => segmentsOf(points).map(([a, b]) => boxOf(a, b)));
    const places = placesFor(ways[i] ?? [], width);
    const inside = ({ x, y, width: w, height }: Box): boolean =>
      x >= area.x && y >= area.y && x + w <= area.x + area.width && y + height <= area.y + area.height;
    const free = places.find(
      ({ box }) => inside(box) && !full.some((one) => hits(box, one, 6)) && !others.some((one) => hits(box, one, 3)),
    );
    const place = free ?? places[0];
    if (!place) return;
    full.push(place.box);
    labels.push(textAt(label, labelStyle, place.x, place.y, place.anchor));
  });
  return [
    ...lines.flatMap(({ edge }, i): Mark[] => {
      const points = ways[i] ?? [];
      const last = points.at(-1) ?? [0, 0];
      const heading = headingOf(points.at(-2) ?? last, last);
      const open = kindWords[edge.kind].line === 'dotted';
      const dash = dashes[kindWords[edge.kind].line];
      const cut = open ? 3 : headLength;
      const end: Point = [
        last[0] - (heading === 'right' ? cut : heading === 'left' ? -cut : 0),
        last[1] - (heading === 'down' ? cut : heading === 'up' ? -cut : 0),
      ];
      const d = [...points.slice(0, -1), end]
        .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
        .join('');
      return [
        path(d, { stroke: 'ink-2', width: 3, ...(dash === undefined ? {} : { dash }) }),
        arrowHead(last[0], last[1], heading, 'ink-2', open),
      ];
    }),
    ...labels,
  ];
}

/** What the lines and marks of a picture mean, in one row below it. */
export function legend(edges: readonly Edge[], hasNew: boolean, area: Box, { measure }: SlideContext): Mark[] {
  const kinds = new Set(edges.map(({ kind }) => kind));
  const style = { face: 'sans', size: 26, ink: 'ink-2' } as const;
  const solid = [...kinds].some((kind) => kindWords[kind].line === 'solid');
  const entries: [string, (x: number, y: number) => Mark[]][] = [
    ...(solid
      ? [
          ['requests', (x: number, y: number) => [straight(x, y, x + 44, y, { stroke: 'ink-2', width: 3 })]] as [
            string,
            (x: number, y: number) => Mark[],
          ],
        ]
      : []),
    ...(['dns', 'event', 'telemetry'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind): [string, (x: number, y: number) => Mark[]] => [
        kind === 'event' ? 'events' : kindWords[kind].name,
        (x, y) => [straight(x, y, x + 44, y, { stroke: 'ink-2', width: 3, dash: dashes[kindWords[kind].line] ?? '' })],
      ]),
    ...(hasNew
      ? [['new', (x: number, y: number) => plus(x + 24, y, 15)] as [string, (x: number, y: number) => Mark[]]]
      : []),
  ];
  let x = area.x;
  const y = area.y + area.height - 18;
  return entries.flatMap(([words, draw]) => {
    const marks = [...draw(x, y), textAt(words, style, x + 58, y + 9)];
    x += 58 + measure(words, style.face, style.size) + 52;
    return marks;
  });
}
