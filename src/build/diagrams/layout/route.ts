import type { Axis, Measured } from './axis.ts';
import type { Cell } from './cells.ts';
import { Heap } from './heap.ts';
import { crossingKey, opposite, type Route, type Side, type Taken } from './taken.ts';

/** Directions in the order of their turns: right, down, left, up. */
const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** What a line avoids, in px of detour. */
export const price = {
  bend: 26,
  crossing: 45,
  border: 10,
  offCentre: 22,
  twinCentre: 30,
  offFlow: 16,
  offFlowIn: 20,
} as const;

export interface Field {
  readonly x: Axis;
  readonly y: Axis;
  readonly mx: Measured;
  readonly my: Measured;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Side of a card that lines leave by preference; they arrive at the one opposite. */
  readonly out: Side;
  /** True where no line may pass: inside a card, or through a frame's title (between crossing `y` and the next). */
  readonly blocked: (x: number, y: number) => boolean;
  readonly wall: (x: number, y: number, dir: Side) => boolean;
  /** Frame borders between two neighbouring crossings. */
  readonly borders: (x: number, y: number, dir: Side) => number;
}

const portLine = (axis: Axis, cell: number, offset: number): number =>
  axis.lines.findIndex((line) => line.kind === 'port' && line.cell === cell && line.offset === offset);

/** The first crossing outside a card's side at a port. */
function outside(field: Field, { row, col }: Cell, side: Side, offset: number): [number, number] {
  const sideways = side === 0 || side === 2;
  const along = sideways ? portLine(field.y, row, offset) : portLine(field.x, col, offset);
  const axis = sideways ? field.x : field.y;
  const cell = sideways ? col : row;
  const across = side === 0 || side === 1 ? portLine(axis, cell, 1) + 1 : portLine(axis, cell, -1) - 1;
  return sideways ? [across, along] : [along, across];
}

interface State {
  readonly x: number;
  readonly y: number;
  readonly dir: Side;
  readonly cost: number;
  readonly start: { readonly side: Side; readonly offset: number };
  readonly back: State | undefined;
}

/** Cheapest way for a line from one card to another past everything taken; undefined where there is none. */
export function findRoute(field: Field, from: string, to: string, taken: Taken, twins: boolean): Route | undefined {
  const a = field.cells.get(from);
  const b = field.cells.get(to);
  if (!a || !b) return undefined;
  const offsets = [-1, 0, 1] as const;
  const sides: readonly Side[] = [0, 1, 2, 3];
  const portCost = (offset: number, offFlow: number): number =>
    (twins ? (offset === 0 ? price.twinCentre : 0) : offset === 0 ? 0 : price.offCentre) + offFlow;
  const goals = new Map<number, { side: Side; offset: number; cost: number }[]>();
  for (const side of sides) {
    for (const offset of offsets) {
      if (taken.port(to, side, offset)) continue;
      const [x, y] = outside(field, b, side, offset);
      const inward = opposite(side);
      const cost = portCost(offset, inward === field.out ? 0 : price.offFlowIn);
      const key = crossingKey(x, y, inward);
      goals.set(key, [...(goals.get(key) ?? []), { side, offset, cost }]);
    }
  }
  const heap = new Heap<State>();
  for (const side of sides) {
    for (const offset of offsets) {
      if (taken.port(from, side, offset)) continue;
      const [x, y] = outside(field, a, side, offset);
      if (field.blocked(x, y) || taken.has(x, y, opposite(side))) continue;
      const cost = portCost(offset, side === field.out ? 0 : price.offFlow);
      heap.push({ x, y, dir: side, cost, start: { side, offset }, back: undefined });
    }
  }
  const done = new Set<number>();
  let best: Route | undefined;
  for (let state = heap.pop(); state; state = heap.pop()) {
    if (best && state.cost >= best.cost) break;
    const key = crossingKey(state.x, state.y, state.dir);
    if (done.has(key)) continue;
    done.add(key);
    const { x, y } = state;
    if (taken.turn(x, y)) continue;
    const crossing = taken.crossed(x, y, state.dir);
    const straightOn = state.cost + (crossing ? price.crossing : 0);
    for (const goal of goals.get(key) ?? []) {
      const cost = straightOn + goal.cost;
      if (!taken.has(x, y, state.dir) && (!best || cost < best.cost)) best = trace(state, goal, cost);
    }
    if (!crossing) {
      for (const turn of [1, 3]) {
        const dir = ((state.dir + turn) % 4) as Side;
        for (const goal of goals.get(crossingKey(x, y, dir)) ?? []) {
          const cost = state.cost + price.bend + goal.cost;
          if (!taken.has(x, y, dir) && (!best || cost < best.cost)) best = trace(state, goal, cost);
        }
      }
    }
    for (const turn of [0, 1, 3]) {
      if (turn !== 0 && crossing) continue;
      const dir = ((state.dir + turn) % 4) as Side;
      const [dx, dy] = steps[dir];
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= field.x.lines.length || ny >= field.y.lines.length) continue;
      if (field.blocked(nx, ny) || field.wall(x, y, dir) || taken.has(x, y, dir)) continue;
      const length =
        Math.abs((field.mx.lines[nx] ?? 0) - (field.mx.lines[x] ?? 0)) +
        Math.abs((field.my.lines[ny] ?? 0) - (field.my.lines[y] ?? 0));
      const cost =
        (turn === 0 ? straightOn : state.cost + price.bend) + length + field.borders(x, y, dir) * price.border;
      heap.push({ x: nx, y: ny, dir, cost, start: state.start, back: state });
    }
  }
  return best;
}

function trace(last: State, end: { side: Side; offset: number }, cost: number): Route {
  const path: [number, number][] = [];
  for (let state: State | undefined = last; state; state = state.back) path.unshift([state.x, state.y]);
  return { start: last.start, end: { side: end.side, offset: end.offset }, path, cost };
}
