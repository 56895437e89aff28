/** Lines between the parts of a picture: right angles, around what is in the way, together where they belong together. */

/** Distance of the lanes on which lines run. */
export const lane = 12;

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where a line may leave or reach a part: a place of the lattice and the side that it is on. */
export interface Port {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** What it costs to use it, in lanes. */
  readonly cost: number;
}

export interface Wire {
  /** Lines of one kind that leave or reach the same part may run together. */
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** A way from place to place, with a bend at each of them but the first and the last. */
export type Way = readonly (readonly [x: number, y: number])[];

const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

const out: Readonly<Record<Side, number>> = { right: 0, bottom: 1, left: 2, top: 3 };

const bend = 9;
const crossing = 12;
const tight = 4;
const clash = 400;

const together = (a: Wire, b: Wire): boolean => a.kind === b.kind && (a.from === b.from) !== (a.to === b.to);

/** A queue that gives the cheapest first. */
class Heap {
  readonly #cost: number[] = [];
  readonly #item: number[] = [];

  get size(): number {
    return this.#cost.length;
  }

  #swap(a: number, b: number): void {
    [this.#cost[a], this.#cost[b]] = [this.#cost[b] ?? 0, this.#cost[a] ?? 0];
    [this.#item[a], this.#item[b]] = [this.#item[b] ?? 0, this.#item[a] ?? 0];
  }

  push(cost: number, item: number): void {
    let at = this.#cost.push(cost) - 1;
    this.#item.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#cost[above] ?? 0) <= cost) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): number {
    const top = this.#item[0] ?? -1;
    this.#swap(0, this.size - 1);
    this.#cost.pop();
    this.#item.pop();
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < this.size && (this.#cost[left] ?? 0) < (this.#cost[least] ?? 0)) least = left;
      if (right < this.size && (this.#cost[right] ?? 0) < (this.#cost[least] ?? 0)) least = right;
      if (least === at) return top;
      this.#swap(at, least);
      at = least;
    }
  }
}

/** The lattice of one picture, with the lines that are on it. */
export class Lattice {
  readonly #columns: number;
  readonly #rows: number;
  readonly #blocked: Uint8Array;
  /** Extra cost of running along here, level and upright: the borders of frames. */
  readonly #along: readonly [Float32Array, Float32Array];
  readonly #wires: readonly [Map<number, Wire[]>, Map<number, Wire[]>] = [new Map(), new Map()];

  readonly left: number;
  readonly top: number;

  constructor(left: number, top: number, width: number, height: number) {
    this.left = left;
    this.top = top;
    this.#columns = Math.floor(width / lane) + 1;
    this.#rows = Math.floor(height / lane) + 1;
    const count = this.#columns * this.#rows;
    this.#blocked = new Uint8Array(count);
    this.#along = [new Float32Array(count), new Float32Array(count)];
  }

  /** The nearest place of the lattice. */
  snap(x: number, y: number): [number, number] {
    return [Math.round((x - this.left) / lane) * lane + this.left, Math.round((y - this.top) / lane) * lane + this.top];
  }

  #cell(x: number, y: number): number {
    return Math.round((y - this.top) / lane) * this.#columns + Math.round((x - this.left) / lane);
  }

  /** Every place within a rectangle. */
  *#within(x: number, y: number, width: number, height: number): Generator<number> {
    for (
      let row = Math.max(0, Math.ceil((y - this.top) / lane));
      row <= Math.min(this.#rows - 1, Math.floor((y + height - this.top) / lane));
      row++
    )
      for (
        let column = Math.max(0, Math.ceil((x - this.left) / lane));
        column <= Math.min(this.#columns - 1, Math.floor((x + width - this.left) / lane));
        column++
      )
        yield row * this.#columns + column;
  }

  /** No line runs through here. */
  block(x: number, y: number, width: number, height: number): void {
    for (const cell of this.#within(x, y, width, height)) this.#blocked[cell] = 1;
  }

  /** A border: lines cross it, and do not run along it. */
  border(x: number, y: number, width: number, height: number): void {
    const near = lane * 0.9;
    const level = this.#along[0];
    const upright = this.#along[1];
    for (const edge of [y, y + height])
      for (const cell of this.#within(x, edge - near, width, 2 * near)) level[cell] = 14;
    for (const edge of [x, x + width])
      for (const cell of this.#within(edge - near, y, 2 * near, height)) upright[cell] = 14;
  }

  /** Whether a line that this one does not run together with is here. */
  #meets(axis: number, cell: number, wire: Wire): boolean {
    return this.#wires[axis]?.get(cell)?.some((one) => !together(one, wire)) ?? false;
  }

  /** What it costs to enter a place on an axis. */
  #cost(axis: 0 | 1, cell: number, wire: Wire): number {
    const taken = this.#wires[axis].has(cell);
    if (taken && !this.#meets(axis, cell, wire)) return 0.35;
    const beside = axis === 0 ? this.#columns : 1;
    const near = this.#meets(axis, cell - beside, wire) || this.#meets(axis, cell + beside, wire);
    return (
      1 +
      (this.#along[axis][cell] ?? 0) +
      (taken ? clash : 0) +
      (near ? tight : 0) +
      (this.#meets(1 - axis, cell, wire) ? crossing : 0)
    );
  }

  /** Draws a line on the cheapest way from one of the ports to one of the others. @throws where there is none */
  connect(wire: Wire, from: readonly Port[], to: readonly Port[]): Way {
    const states = this.#blocked.length * 4;
    const best = new Float64Array(states).fill(Infinity);
    const came = new Int32Array(states);
    const left = new Uint8Array(states);
    const goals = new Map(to.map((port) => [this.#cell(port.x, port.y) * 4 + ((out[port.side] + 2) % 4), port.cost]));
    const heap = new Heap();
    const done = -2;
    let finish = -1;
    let finishCost = Infinity;
    for (const port of from) {
      const state = this.#cell(port.x, port.y) * 4 + out[port.side];
      if ((best[state] ?? 0) <= port.cost) continue;
      best[state] = port.cost;
      came[state] = done;
      heap.push(port.cost, state);
    }
    while (heap.size > 0) {
      const state = heap.pop();
      if (left[state] === 1) continue;
      left[state] = 1;
      const cost = best[state] ?? Infinity;
      if (cost >= finishCost) break;
      const goal = goals.get(state);
      if (goal !== undefined && cost + goal < finishCost) {
        finish = state;
        finishCost = cost + goal;
      }
      const [cell, heading] = [state >> 2, state & 3];
      const [column, row] = [cell % this.#columns, Math.floor(cell / this.#columns)];
      for (const turn of [0, 1, 3]) {
        const next = (heading + turn) % 4;
        const [dx, dy] = steps[next] ?? [0, 0];
        const [c, r] = [column + dx, row + dy];
        if (c < 0 || r < 0 || c >= this.#columns || r >= this.#rows) continue;
        const to = r * this.#columns + c;
        if (this.#blocked[to] === 1) continue;
        const axis = dx === 0 ? 1 : 0;
        const inTheWay = turn !== 0 && (this.#meets(0, cell, wire) || this.#meets(1, cell, wire));
        const turned = turn === 0 ? 0 : bend + (inTheWay ? clash / 2 : 0);
        const total = cost + this.#cost(axis, to, wire) + turned;
        const key = to * 4 + next;
        if (total >= (best[key] ?? 0)) continue;
        best[key] = total;
        came[key] = state;
        heap.push(total, key);
      }
    }
    if (finish < 0) throw new Error(`no way for the line from ${wire.from} to ${wire.to}`);
    return this.#draw(wire, finish, came, done);
  }

  /** Notes where the line runs, and gives its bends. */
  #draw(wire: Wire, finish: number, came: Int32Array, done: number): Way {
    const cells: number[] = [];
    for (let state = finish; state !== done && state >= 0; state = came[state] ?? done) {
      const [cell, axis] = [state >> 2, (state & 1) as 0 | 1];
      for (const each of new Set([
        axis,
        ...(cells.length > 0 ? [(this.#heading(cells.at(-1) ?? cell, cell) & 1) as 0 | 1] : []),
      ]))
        this.#wires[each].set(cell, [...(this.#wires[each].get(cell) ?? []), wire]);
      cells.push(cell);
    }
    const places = cells
      .reverse()
      .map((cell): [number, number] => [
        this.left + (cell % this.#columns) * lane,
        this.top + Math.floor(cell / this.#columns) * lane,
      ]);
    return places.filter(([x, y], i) => {
      const [before, after] = [places[i - 1], places[i + 1]];
      return !before || !after || !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
    });
  }

  #heading(from: number, to: number): number {
    return Math.abs(from - to) >= this.#columns ? 1 : 0;
  }
}
