import type { Point, Rect } from '../../../model/svg/shapes.ts';
import { signBox } from '../../../model/architecture/sign.ts';
import type { Measured } from './axis.ts';
import type { Field } from './route.ts';
import type { Route } from './taken.ts';
import type { LayoutInput } from './types.ts';

/** Tile, words and sign of a part whose card begins at `x`, `y`. */
export function solidsOf(id: string, { x, y }: Point, { card, tile, nodes }: LayoutInput): Rect[] {
  if (!tile) return [{ x, y, ...card }];
  const { words = { width: 0, height: 0, gap: 0 }, fresh = false } = nodes.find((node) => node.id === id) ?? {};
  const across = ({ width }: { width: number }): number => x + (card.width - width) / 2;
  const top = { x: across(tile), y, ...tile };
  const below = { x: across(words), y: y + tile.height + words.gap, width: words.width, height: words.height };
  return [top, below, ...(fresh ? [signBox(top)] : [])];
}

/** Points of a route where lines are as measured. */
export function pointsOf(
  field: Field,
  route: Route,
  edge: { from: string; to: string },
  mx: Measured,
  my: Measured,
  input: LayoutInput,
): Point[] {
  const onCard = (id: string, { side }: Route['start'], crossing: readonly [number, number]): Point => {
    const cell = field.cells.get(id) ?? { row: 0, col: 0 };
    const left = mx.cards[cell.col] ?? 0;
    const top = my.cards[cell.row] ?? 0;
    const [tile, words = tile] = solidsOf(id, { x: left, y: top }, input);
    if (!tile || !words) return { x: left, y: top };
    if (side === 0 || side === 2)
      return { x: side === 0 ? tile.x + tile.width : tile.x, y: my.lines[crossing[1]] ?? 0 };
    return { x: mx.lines[crossing[0]] ?? 0, y: side === 1 ? words.y + words.height : top };
  };
  const first = route.path[0] ?? [0, 0];
  const last = route.path.at(-1) ?? first;
  const all = [
    onCard(edge.from, route.start, first),
    ...route.path.map(([x, y]) => ({ x: mx.lines[x] ?? 0, y: my.lines[y] ?? 0 })),
    onCard(edge.to, route.end, last),
  ];
  return all.filter((point, i) => {
    const [before, after] = [all[i - 1], all[i + 1]];
    if (!before || !after) return true;
    const straight = (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !straight;
  });
}

/** Lines a route runs along, as opposed to those it only crosses. */
export function runsOn(route: Route): { x: Set<number>; y: Set<number> } {
  const used = { x: new Set<number>(), y: new Set<number>() };
  route.path.forEach(([x, y], i) => {
    const next = route.path[i + 1];
    if (next?.[0] === x) used.x.add(x);
    if (next?.[1] === y) used.y.add(y);
  });
  const [first, last] = [route.path[0], route.path.at(-1)];
  if (first) (route.start.side % 2 === 0 ? used.y : used.x).add(route.start.side % 2 === 0 ? first[1] : first[0]);
  if (last) (route.end.side % 2 === 0 ? used.y : used.x).add(route.end.side % 2 === 0 ? last[1] : last[0]);
  return used;
}
