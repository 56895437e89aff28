import type { LayoutInput } from './types.ts';

export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** A frame as the range of cells it encloses; `depth` 1 is outermost. */
export interface Span {
  readonly id: string;
  readonly depth: number;
  readonly parent?: string | undefined;
  readonly rows: readonly [first: number, last: number];
  readonly cols: readonly [first: number, last: number];
}

/** Where each part stands. @throws Error naming a part that the grid lacks, has twice, or does not know */
export function cellsOf({ grid, nodes }: Pick<LayoutInput, 'grid' | 'nodes'>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  grid.forEach((line, row) =>
    line.forEach((id, col) => {
      if (id === '.') return;
      if (cells.has(id)) throw new Error(`the grid has “${id}” twice`);
      cells.set(id, { row, col });
    }),
  );
  for (const { id } of nodes) if (!cells.has(id)) throw new Error(`the grid has no cell for “${id}”`);
  for (const id of cells.keys())
    if (!nodes.some((node) => node.id === id)) throw new Error(`the grid has “${id}”, which is no part`);
  return cells;
}

/** Ids of the frames around something that stands in `group`, innermost first. */
export function framesAround(groups: LayoutInput['groups'], group: string | undefined): string[] {
  const inner = groups.find((one) => one.id === group);
  return inner ? [inner.id, ...framesAround(groups, inner.parent)] : [];
}

/** The cells each frame encloses. @throws Error where a frame would enclose a part that does not belong to it */
export function spansOf(input: LayoutInput, cells: ReadonlyMap<string, Cell>): Span[] {
  return input.groups.flatMap((group): Span[] => {
    const inside = new Set(
      input.nodes.filter((node) => framesAround(input.groups, node.group).includes(group.id)).map((node) => node.id),
    );
    const held = [...cells].filter(([id]) => inside.has(id)).map(([, cell]) => cell);
    if (held.length === 0) return [];
    const range = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
    const rows = range(held.map((cell) => cell.row));
    const cols = range(held.map((cell) => cell.col));
    for (const [id, { row, col }] of cells) {
      const covered = row >= rows[0] && row <= rows[1] && col >= cols[0] && col <= cols[1];
      if (covered && !inside.has(id))
        throw new Error(`the frame “${group.id}” would enclose “${id}”, which is outside it`);
    }
    return [{ id: group.id, parent: group.parent, depth: framesAround(input.groups, group.id).length, rows, cols }];
  });
}
