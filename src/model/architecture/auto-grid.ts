import type { Grid, Parts } from './types.ts';

/** Columns of parts by who calls whom: what nothing calls comes first, each other part after all that call it. */
function columnsOf({ nodes, edges }: Pick<Parts, 'nodes' | 'edges'>): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const onWay = new Set<string>();
  const column = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    onWay.add(id);
    // A call that leads back to where it came from, round a circle, moves nothing.
    const callers = edges.filter(({ from, to }) => to === id && from !== id && !onWay.has(from));
    const own = Math.max(0, ...callers.map(({ from }) => column(from) + 1));
    onWay.delete(id);
    columns.set(id, own);
    return own;
  };
  for (const { id } of nodes) column(id);
  return columns;
}

type Rows = readonly ReadonlyMap<number, string>[];

/**
 * Rows of cells for parts that nobody has placed: columns by who calls whom, and each frame in rows of its own, so that
 * no frame has a part in it that is not its own.
 */
export function autoGrid(parts: Parts): Grid {
  const columns = columnsOf(parts);
  const columnOf = (id: string): number => columns.get(id) ?? 0;
  const rowsOf = (group: string | undefined): Rows => {
    const own = parts.nodes.filter((node) => node.group === group);
    const rows: Map<number, string>[] = [];
    for (const { id } of own) {
      const free = rows.find((row) => !row.has(columnOf(id)));
      if (free) free.set(columnOf(id), id);
      else rows.push(new Map([[columnOf(id), id]]));
    }
    return [...rows, ...parts.groups.filter(({ parent }) => parent === group).flatMap(({ id }) => rowsOf(id))];
  };
  const rows = rowsOf(undefined);
  const wide = Math.max(...columns.values()) + 1;
  return rows.map((row) => Array.from({ length: wide }, (_, column) => row.get(column) ?? '.'));
}

/** A grid turned over: what ran from left to right runs from top to bottom. */
export const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? '.'));
