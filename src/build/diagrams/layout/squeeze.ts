import { measure, type Axis, type Demand, type Measured } from './axis.ts';
import { isLevel, lengthFor, lengthOf, segmentsOf } from './labels.ts';
import { pointsOf, runsOn } from './points.ts';
import type { Field } from './route.ts';
import type { Route } from './taken.ts';
import type { LayoutInput } from './types.ts';

/** Shrinks the gaps to what the routes use, and makes room for each label at the segment its turn has come to. */
export function squeeze(
  input: LayoutInput,
  field: Field,
  routes: readonly Route[],
  choice: readonly number[],
): { mx: Measured; my: Measured } {
  const runs = routes.map(runsOn);
  const used = { x: new Set(runs.flatMap((run) => [...run.x])), y: new Set(runs.flatMap((run) => [...run.y])) };
  const demand = (): Required<Demand> => ({ used: new Set(), before: new Map(), after: new Map(), gaps: new Map() });
  const [dx, dy] = [
    { ...demand(), used: used.x },
    { ...demand(), used: used.y },
  ] as const;
  const plain = { mx: measure(field.x, dx), my: measure(field.y, dy) };
  const raise = (map: ReadonlyMap<number, number>, key: number, to: number): void => {
    const open = map as Map<number, number>;
    open.set(key, Math.max(open.get(key) ?? 0, to));
  };
  input.edges.forEach((edge, i) => {
    const route = routes[i];
    if (!edge.label || !route) return;
    const points = pointsOf(field, route, edge, plain.mx, plain.my, input);
    const level = input.flow === 'right';
    const options = segmentsOf(points)
      .map((segment, at) => ({ segment, rank: lengthOf(segment) + (isLevel(segment) === level ? 60 : 0) + at }))
      .sort((a, b) => b.rank - a.rank);
    const asked = choice[i] ?? 0;
    const pick = options[Math.max(0, asked - 1) % options.length]?.segment;
    if (!pick) return;
    const flat = isLevel(pick);
    const along = lengthFor(pick, edge.label);
    const [axis, size, other, demands] = flat ? [field.x, plain.mx, plain.my, dx] : [field.y, plain.my, plain.mx, dy];
    const at = flat ? pick.from.y : pick.from.x;
    const ends = (flat ? [pick.from.x, pick.to.x] : [pick.from.y, pick.to.y]).sort((a, b) => a - b);
    const [low = 0, high = 0] = ends;
    const gap = widestGap(axis, size, low, high);
    // A frame of the gap may lie above or below the line, or to its other side.
    const crosses = (frame: string): boolean => {
      const [start = 0, end = 0] = other.borders.get(frame) ?? [];
      return at >= start && at <= end;
    };
    const crossed = (axis.borders[gap] ?? []).some(({ frames }) => frames.some(crosses));
    const stops = [
      ...[...size.borders].flatMap(([frame, border]) => (crosses(frame) ? border : [])),
      ...size.lines.filter((_, line) => demands.used.has(line)),
    ].filter((stop) => stop > low && stop < high);
    const cuts = [low, ...stops.sort((a, b) => a - b), high];
    const longest = Math.max(...cuts.slice(1).map((cut, n) => cut - (cuts[n] ?? cut)));
    if (longest < along || (asked > 0 && stops.length > 0))
      raise(demands.gaps, gap, along - (flat && !crossed ? beyondGap(axis, size, gap, ends) : 0));
    const lines = flat ? plain.my.lines : plain.mx.lines;
    const run = runs[i];
    const line = [...((flat ? run?.y : run?.x) ?? [])].find((index) => lines[index] === at);
    const port = line === undefined ? undefined : field.x.lines[line];
    // Words beside an upright line reach beyond its card: once they have found no place, the next card moves away.
    if (!flat && asked > 0 && port?.kind === 'port')
      raise(dx.gaps, port.cell + 1, Math.ceil(edge.label.width + 14 - input.card.width / 2));
    if (line !== undefined && (flat ? field.y : field.x).lines[line]?.kind === 'slot') {
      if (flat) raise(dy.before, line, edge.label.height - 2);
      else raise(dx.after, line, edge.label.width);
    }
  });
  return { mx: measure(field.x, dx), my: measure(field.y, dy) };
}

/** What a line between neighbours has beside its gap: it runs on to the tiles, past the empty ends of their cards. */
function beyondGap({ cells, cardSize }: Axis, { cards }: Measured, gap: number, ends: readonly number[]): number {
  if (gap === 0 || gap === cells) return 0;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const [before, after] = [cards[gap - 1] ?? 0, cards[gap] ?? 0];
  if (low < before || high > after + cardSize) return 0;
  return Math.max(0, before + cardSize - low) + Math.max(0, high - after);
}

/** The gap that shares most with a stretch of an axis. */
function widestGap(axis: Axis, { cards, size }: Measured, low: number, high: number): number {
  const shared = Array.from({ length: axis.cells + 1 }, (_, gap) => {
    const start = gap === 0 ? 0 : (cards[gap - 1] ?? 0) + axis.cardSize;
    return Math.min(high, cards[gap] ?? size) - Math.max(low, start);
  });
  return shared.indexOf(Math.max(...shared));
}
