import type { Architecture, Grid, Node } from './types.ts';

/** A part of a thumbnail: a square with its icon, centred at `x`, `y`. */
export interface Spot {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

/** A connection of a thumbnail as a path from square to square. */
export interface Link {
  readonly d: string;
  /** A look-up of an address: no request passes. */
  readonly dashed: boolean;
}

export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  /** The side of a square. */
  readonly side: number;
  /** Set where names have room below the squares. */
  readonly named: boolean;
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
}

const width = 320;
const height = 180;
const inset = 12;
/** Room for a name below each square. */
const nameHeight = 16;
const largest = 30;
/** From here on names would run into each other. */
const mostNamed = { columns: 5, rows: 3 };

/** From the middle of one square to the edge of another: across first, then up or down, so that lines share their ways. */
function way(from: Spot, to: Spot, side: number): string {
  const reach = side / 2 + 3;
  if (from.x === to.x) return `M${from.x} ${from.y}V${to.y - Math.sign(to.y - from.y) * reach}`;
  const end = to.x - Math.sign(to.x - from.x) * reach;
  if (from.y === to.y) return `M${from.x} ${from.y}H${end}`;
  const bend = Math.round((end - Math.sign(to.x - from.x) * 9) * 10) / 10;
  return `M${from.x} ${from.y}H${bend}V${to.y}H${end}`;
}

/**
 * A stage as a picture of 320 × 180: icons in the cells of its wide layout, one line for each pair of parts that are
 * connected, names where there is room.
 */
export function thumbnail({ nodes, edges }: Pick<Architecture, 'nodes' | 'edges'>, grid: Grid): Thumbnail {
  const rows = grid.length;
  const columns = Math.max(...grid.map((row) => row.length));
  const named = columns <= mostNamed.columns && rows <= mostNamed.rows;
  const below = named ? nameHeight : 0;
  const cell = { x: (width - 2 * inset) / columns, y: (height - 2 * inset) / rows };
  const side = Math.floor(Math.min(largest, cell.x * 0.62, cell.y - below - 4));
  const spots = grid.flatMap((row, r) =>
    row.flatMap((id, c): Spot[] => {
      const node = nodes.find((one) => one.id === id);
      const x = Math.round(inset + (c + 0.5) * cell.x);
      return node ? [{ node, x, y: Math.round(inset + (r + 0.5) * cell.y - below / 2) }] : [];
    }),
  );
  const at = new Map(spots.map((spot) => [spot.node.id, spot]));
  const drawn = new Map<string, Link>();
  for (const { from, to, kind } of edges) {
    const [start, end] = [at.get(from), at.get(to)];
    if (start && end) drawn.set([from, to].sort().join(), { d: way(start, end, side), dashed: kind === 'dns' });
  }
  return { width, height, side, named, spots, links: [...drawn.values()] };
}
