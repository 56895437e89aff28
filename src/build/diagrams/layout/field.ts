import { makeAxis, measure, room, type Axis, type Line } from './axis.ts';
import { cellsOf, spansOf, type Span } from './cells.ts';
import type { Field } from './route.ts';
import type { LayoutInput } from './types.ts';

/** Place of a line among cells: cell k reaches from 2k+1 to 2k+2, gap k lies before it. */
const rank = (line: Line): number => (line.kind === 'port' ? line.cell * 2 + 1 : line.gap * 2);

/** Is this line between a frame's borders on its axis? */
function within(axis: Axis, line: Line, span: Span, side: 'rows' | 'cols'): boolean {
  const [first, last] = span[side];
  if (line.kind === 'port') return line.cell >= first && line.cell <= last;
  if (rank(line) > first * 2 && rank(line) < (last + 1) * 2) return true;
  const border = (axis.borders[line.gap] ?? []).findIndex(({ frames }) => frames.includes(span.id));
  if (border < 0) return false;
  return axis.borders[line.gap]?.[border]?.opens ? line.band > border : line.band <= border;
}

/** The lines of a drawing before anything is routed, with what stands in their way. */
export function makeField(input: LayoutInput): { field: Field; spans: Span[] } {
  const cells = cellsOf(input);
  const spans = spansOf(input, cells);
  const rows = input.grid.length;
  const cols = input.grid[0]?.length ?? 0;
  const { card, tile = card } = input;
  const x = makeAxis(cols, spans, 'cols', { cardSize: card.width, middle: card.width / 2 });
  const y = makeAxis(rows, spans, 'rows', { cardSize: card.height, middle: tile.height / 2 });
  const [mx, my] = [measure(x), measure(y)];
  const occupied = new Set([...cells.values()].map(({ row, col }) => `${col},${row}`));
  const blocked = (i: number, j: number): boolean => {
    const [a, b] = [x.lines[i], y.lines[j]];
    return a?.kind === 'port' && b?.kind === 'port' && occupied.has(`${a.cell},${b.cell}`);
  };
  const inside = spans.map((span) => ({
    span,
    x: x.lines.map((line) => within(x, line, span, 'cols')),
    y: y.lines.map((line) => within(y, line, span, 'rows')),
    title: input.groups.find((group) => group.id === span.id)?.title.width ?? 0,
  }));
  const next = (dir: number): readonly [number, number] => [
    dir === 0 ? 1 : dir === 2 ? -1 : 0,
    dir === 1 ? 1 : dir === 3 ? -1 : 0,
  ];
  const borders = (i: number, j: number, dir: number): number => {
    const [dx, dy] = next(dir);
    return inside.filter((f) => (f.x[i] && f.y[j]) !== (f.x[i + dx] && f.y[j + dy])).length;
  };
  /** A line into a frame from above must not run through the frame's title. */
  const wall = (i: number, j: number, dir: number): boolean =>
    (dir === 1 || dir === 3) &&
    inside.some(({ span, x: ix, y: iy, title }) => {
      const top = dir === 1 ? j : j - 1;
      if (!ix[i] || iy[top] || !iy[top + 1] || !isAbove(y.lines[top], span)) return false;
      const right = input.rightTitles?.has(span.id) ?? false;
      return reach(x.lines[i], span, card.width, right) < title + 14;
    });
  const out = input.flow === 'right' ? 0 : 1;
  const size = { x: x.lines.length, y: y.lines.length };
  const remembered = {
    blocked: remember(size, (i, j) => Number(blocked(i, j))),
    wall: remember(size, (i, j, dir) => Number(wall(i, j, dir))),
    borders: remember(size, borders),
  };
  const field: Field = {
    ...{ x, y, mx, my, cells, out },
    blocked: (i, j) => remembered.blocked(i, j, 0) === 1,
    wall: (i, j, dir) => remembered.wall(i, j, dir) === 1,
    borders: remembered.borders,
  };
  return { field, spans };
}

type Lookup = (i: number, j: number, dir: number) => number;

/** Answers kept by crossing and direction, because the search asks for each of them many times. */
function remember({ x, y }: { x: number; y: number }, answer: Lookup): Lookup {
  const known = new Int8Array((x + 2) * (y + 2) * 4).fill(-1);
  return (i, j, dir) => {
    const at = ((i + 1) * (y + 2) + j + 1) * 4 + dir;
    const before = known[at] ?? -1;
    if (before >= 0) return before;
    return (known[at] = answer(i, j, dir));
  };
}

const isAbove = (line: Line | undefined, span: Span): boolean => line !== undefined && rank(line) <= span.rows[0] * 2;

/** Distance of a line from the end of a frame's upper border that has the title, when gaps are as narrow as they can be. */
function reach(line: Line | undefined, span: Span, card: number, right: boolean): number {
  if (!line) return 0;
  const [first, last] = span.cols;
  if (line.kind === 'slot') return Math.max(0, right ? last + 1 - line.gap : line.gap - first) * (card + room.between);
  const cells = right ? last - line.cell : line.cell - first;
  return room.pad + cells * (card + room.between) + card / 2 + (right ? -1 : 1) * line.offset * room.port;
}
