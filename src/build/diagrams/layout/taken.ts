/** Right, down, left, up. */
export type Side = 0 | 1 | 2 | 3;

export const opposite = (side: Side): Side => ((side + 2) % 4) as Side;

/** A path as crossings of lines: first and last lie on the sides of the two cards. */
export interface Route {
  /** Side and port of the card where it begins and where it ends. */
  readonly start: { readonly side: Side; readonly offset: number };
  readonly end: { readonly side: Side; readonly offset: number };
  /** Crossings passed, as indices of an x line and a y line. */
  readonly path: readonly (readonly [x: number, y: number])[];
  readonly cost: number;
}

/** What other edges have taken. */
export class Taken {
  readonly #steps = new Set<number>();
  readonly #turns = new Set<number>();
  readonly #ports = new Set<string>();

  has = (x: number, y: number, dir: Side): boolean => this.#steps.has(this.#key(x, y, dir));
  turn = (x: number, y: number): boolean => this.#turns.has(crossingKey(x, y, 0));
  port = (node: string, side: Side, offset: number): boolean => this.#ports.has(`${node},${side},${offset}`);
  /** True where a line already passes this crossing at right angles to `dir`. */
  crossed = (x: number, y: number, dir: Side): boolean => {
    const across = ((dir + 1) % 4) as Side;
    return this.has(x, y, across) || this.has(x, y, ((dir + 3) % 4) as Side);
  };

  add(from: string, to: string, route: Route): void {
    this.#ports.add(`${from},${route.start.side},${route.start.offset}`);
    this.#ports.add(`${to},${route.end.side},${route.end.offset}`);
    const dirs = directions(route);
    route.path.forEach(([x, y], i) => {
      const into = dirs[i] ?? route.start.side;
      const out = dirs[i + 1] ?? into;
      if (into !== out) this.#turns.add(crossingKey(x, y, 0));
      this.#steps.add(this.#key(x, y, out));
      this.#steps.add(this.#key(x, y, opposite(into)));
    });
  }

  /** The stretch between two neighbouring crossings, named from either end. */
  #key(x: number, y: number, dir: Side): number {
    if (dir === 2) return crossingKey(x - 1, y, 0);
    if (dir === 3) return crossingKey(x, y - 1, 1);
    return crossingKey(x, y, dir);
  }
}

/** A crossing and a direction as one number, because the search asks for it millions of times. */
export const crossingKey = (x: number, y: number, dir: number): number => ((x + 1) * 8192 + y + 1) * 4 + dir;

/** Direction in which a route enters its first crossing, passes each next, and leaves the last. */
export function directions({ start, end, path }: Route): Side[] {
  const dirs: Side[] = [start.side];
  path.reduce((before, next) => {
    dirs.push(next[0] > before[0] ? 0 : next[1] > before[1] ? 1 : next[0] < before[0] ? 2 : 3);
    return next;
  });
  dirs.push(opposite(end.side));
  return dirs;
}
