import { measure, type Axis, type Demand, type Measured } from './axis.ts';
import type { Span } from './cells.ts';
import { makeField } from './field.ts';
import { air, isLevel, lengthOf, overlaps, segmentBox, segmentsOf, spots, type Segment } from './labels.ts';
import { findRoute, Taken, type Field, type Route } from './route.ts';
import type { Box, Frame, Layout, LayoutInput, PlacedEdge, Point } from './types.ts';

/** How often all lines are taken up and laid anew, and how often labels may ask for more room. */
const rounds = { routes: 6, labels: 40 } as const;

/**
 * Places a drawing: cards on their grid, frames around them, lines along the gaps, labels beside the lines.
 * @throws Error naming the part, line or label that finds no place
 */
export function place(input: LayoutInput): Layout {
  const tries = titleSides(input.groups.map((group) => group.id)).map((rightTitles) => ({ ...input, rightTitles }));
  const plans = tries.flatMap((tried) => {
    const { field, spans } = makeField(tried);
    const routes = routeAll(tried, field);
    return routes ? [{ tried, field, spans, routes, cost: routes.reduce((sum, route) => sum + route.cost, 0) }] : [];
  });
  const best = plans.toSorted((a, b) => a.cost - b.cost)[0];
  if (!best) throw new Error('no way for all the lines: change the grid');
  return settle(best.tried, best.field, best.spans, best.routes);
}

/** Room around a label, in px, from what it likes to what it can live with. */
const clearances = [9, 6, 4, 2.5];

/** Every choice of frames whose title goes to the right, the fewest first. */
function titleSides(ids: readonly string[]): Set<string>[] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => new Set(ids.filter((_id, i) => bits & (1 << i)))).sort((a, b) => a.size - b.size);
}

function settle(input: LayoutInput, field: Field, spans: readonly Span[], routes: readonly Route[]): Layout {
  const choice = input.edges.map(() => 0);
  for (let round = 0; ; round++) {
    const measured = squeeze(input, field, routes, choice);
    const { layout, homeless } = arrange(input, field, spans, routes, measured);
    if (homeless < 0) return layout;
    const edge = input.edges[homeless];
    if (round === rounds.labels) throw new Error(`no room for the label of ${edge?.from ?? ''} → ${edge?.to ?? ''}`);
    choice[homeless] = (choice[homeless] ?? 0) + 1;
  }
}

/** Lays every line; undefined where one finds no way. */
function routeAll({ edges }: LayoutInput, field: Field): Route[] | undefined {
  const span = (i: number): number => {
    const [a, b] = [field.cells.get(edges[i]?.from ?? ''), field.cells.get(edges[i]?.to ?? '')];
    return a && b ? Math.abs(a.row - b.row) + Math.abs(a.col - b.col) : 0;
  };
  const twins = edges.map((edge) => edges.filter((other) => other.from === edge.from && other.to === edge.to).length > 1);
  const order = edges.map((_, i) => i).sort((a, b) => span(a) - span(b) || a - b);
  const routes: (Route | undefined)[] = edges.map(() => undefined);
  const others = (skip: number): Taken => {
    const taken = new Taken();
    routes.forEach((route, i) => {
      const edge = edges[i];
      if (route && edge && i !== skip) taken.add(edge.from, edge.to, route);
    });
    return taken;
  };
  for (let round = 0; round < rounds.routes; round++) {
    for (const i of order) {
      const edge = edges[i];
      if (!edge) continue;
      const found = findRoute(field, edge.from, edge.to, others(i), twins[i] ?? false);
      if (!found) return undefined;
      routes[i] = found;
    }
  }
  return routes.filter((route) => route !== undefined);
}

/** Points of a route where lines are as measured. */
function pointsOf(field: Field, route: Route, edge: { from: string; to: string }, mx: Measured, my: Measured, input: LayoutInput): Point[] {
  const onCard = (id: string, { side, offset }: Route['start'], crossing: readonly [number, number]): Point => {
    const cell = field.cells.get(id) ?? { row: 0, col: 0 };
    const left = mx.cards[cell.col] ?? 0;
    const top = my.cards[cell.row] ?? 0;
    void offset;
    if (side === 0 || side === 2) return { x: side === 0 ? left + input.card.width : left, y: my.lines[crossing[1]] ?? 0 };
    return { x: mx.lines[crossing[0]] ?? 0, y: side === 1 ? top + input.card.height : top };
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
function runsOn(route: Route): { x: Set<number>; y: Set<number> } {
  const used = { x: new Set<number>(), y: new Set<number>() };
  route.path.forEach(([x, y], i) => {
    const next = route.path[i + 1];
    if (next && next[0] === x) used.x.add(x);
    if (next && next[1] === y) used.y.add(y);
  });
  const [first, last] = [route.path[0], route.path.at(-1)];
  if (first) (route.start.side % 2 === 0 ? used.y : used.x).add(route.start.side % 2 === 0 ? first[1] : first[0]);
  if (last) (route.end.side % 2 === 0 ? used.y : used.x).add(route.end.side % 2 === 0 ? last[1] : last[0]);
  return used;
}

/** Shrinks the gaps to what the routes use, and makes room for each label at the segment its turn has come to. */
function squeeze(input: LayoutInput, field: Field, routes: readonly Route[], choice: readonly number[]): { mx: Measured; my: Measured } {
  const runs = routes.map(runsOn);
  const used = { x: new Set(runs.flatMap((run) => [...run.x])), y: new Set(runs.flatMap((run) => [...run.y])) };
  const demand = (): Required<Demand> => ({ used: new Set(), before: new Map(), after: new Map(), gaps: new Map() });
  const [dx, dy] = [{ ...demand(), used: used.x }, { ...demand(), used: used.y }] as const;
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
    const pick = options[(choice[i] ?? 0) % options.length]?.segment;
    if (!pick) return;
    const flat = isLevel(pick);
    const along = (flat ? edge.label.width : edge.label.height) + air.head + 8;
    const [axis, size] = flat ? [field.x, plain.mx] : [field.y, plain.my];
    const ends = flat ? [pick.from.x, pick.to.x] : [pick.from.y, pick.to.y];
    const gap = widestGap(axis, size, Math.min(...ends), Math.max(...ends));
    if (lengthOf(pick) < along || (axis.borders[gap]?.length ?? 0) > 0 || size.lines.some((at, line) => (flat ? dx : dy).used.has(line) && at > Math.min(...ends) && at < Math.max(...ends))) {
      raise((flat ? dx : dy).gaps, gap, along);
    }
    const lines = flat ? plain.my.lines : plain.mx.lines;
    const at = flat ? pick.from.y : pick.from.x;
    const run = runs[i];
    const line = [...(flat ? run?.y : run?.x) ?? []].find((index) => lines[index] === at);
    if (line !== undefined && (flat ? field.y : field.x).lines[line]?.kind === 'slot') {
      if (flat) raise(dy.before, line, edge.label.height - 2);
      else raise(dx.after, line, edge.label.width);
    }
  });
  return { mx: measure(field.x, dx), my: measure(field.y, dy) };
}

/** The gap that shares most with a stretch of an axis. */
function widestGap(axis: Axis, { cards, size }: Measured, low: number, high: number): number {
  const shared = Array.from({ length: axis.cells + 1 }, (_, gap) => {
    const start = gap === 0 ? 0 : (cards[gap - 1] ?? 0) + axis.cardSize;
    return Math.min(high, cards[gap] ?? size) - Math.max(low, start);
  });
  return shared.indexOf(Math.max(...shared));
}

/** Puts everything at its place; `homeless` is the first edge whose label found none, or −1. */
function arrange(
  input: LayoutInput,
  field: Field,
  spans: readonly Span[],
  routes: readonly Route[],
  { mx, my }: { mx: Measured; my: Measured },
): { layout: Layout; homeless: number } {
  const cards = new Map<string, Box>(
    [...field.cells].map(([id, { row, col }]) => [id, { x: mx.cards[col] ?? 0, y: my.cards[row] ?? 0, ...input.card }]),
  );
  const frames = new Map<string, Frame>(
    spans.map(({ id }) => {
      const [left, right] = mx.borders.get(id) ?? [0, 0];
      const [top, bottom] = my.borders.get(id) ?? [0, 0];
      const title = input.groups.find((group) => group.id === id)?.title ?? { width: 0, height: 0 };
      const x = input.rightTitles?.has(id) ? right - 8 - title.width : left + 8;
      return [id, { x: left, y: top, width: right - left, height: bottom - top, title: { x, y: top + 4, ...title } }];
    }),
  );
  const lines = routes.map((route, i) => pointsOf(field, route, input.edges[i] ?? { from: '', to: '' }, mx, my, input));
  const solid: Box[] = [...cards.values(), ...[...frames.values()].flatMap((frame) => [frame.title, ...sidesOf(frame)])];
  const strokes = lines.map(segmentsOf);
  const labels: (Box | undefined)[] = [];
  let homeless = -1;
  input.edges.forEach((edge, i) => {
    const label = edge.label;
    if (!label) return void labels.push(undefined);
    const free = (spot: Box, clear: number): boolean =>
      spot.x >= 0 &&
      spot.x + spot.width <= mx.size &&
      !solid.some((box) => overlaps(spot, box, -clear)) &&
      !labels.some((box) => box && overlaps(spot, box, -clear)) &&
      !strokes.some((segments, j) => segments.some((segment) => overlaps(spot, segmentBox(segment, i === j ? 1 : clear))));
    const preferred = (segment: Segment): number => lengthOf(segment) + (isLevel(segment) === (input.flow === 'right') ? 60 : 0);
    const open = (strokes[i] ?? []).toSorted((a, b) => preferred(b) - preferred(a)).flatMap((segment) => spots(segment, label));
    const spot = clearances.map((clear) => open.find((one) => free(one, clear))).find((one) => one !== undefined);
    if (!spot && homeless < 0) homeless = i;
    labels.push(spot);
  });
  const edges = lines.map((points, i): PlacedEdge => ({ points, label: labels[i] }));
  return { layout: { width: mx.size, height: my.size, cards, frames, edges }, homeless };
}

/** The four borders of a frame as thin boxes. */
export function sidesOf({ x, y, width, height }: Box): Box[] {
  return [
    { x, y, width, height: 1 },
    { x, y: y + height, width, height: 1 },
    { x, y, width: 1, height },
    { x: x + width, y, width: 1, height },
  ];
}
