import { maxConnections } from './max-connections.ts';
import { found, type Outcome } from './outcome.ts';

const sizes = [1, 4, 8, 16, 32, 64, 128, 192, 256] as const;

type Engine = 'pg' | 'mysql';
type Size = (typeof sizes)[number];
export type ConnectionFact = `aurora-maxconn-${Engine}-${Size}-acu`;

const factOf = (engine: Engine, size: Size): ConnectionFact => `aurora-maxconn-${engine}-${size}-acu`;

/** Facts that the default number of connections rests on. */
export type Rows = Readonly<Record<ConnectionFact | 'aurora-maxconn-low-min' | 'aurora-acu-step', number>>;

export interface Node {
  /** 1 for Aurora PostgreSQL, 2 for Aurora MySQL: the order of the choice in a record. */
  readonly engine: number;
  /** ACU. */
  readonly minAcu: number;
  /** ACU. */
  readonly maxAcu: number;
  /** `max_connections` where the parameter group sets it; 0 or nothing where the size decides. */
  readonly set?: number;
}

const isPostgres = ({ engine }: Pick<Node, 'engine'>): boolean => engine !== 2;

/** PostgreSQL with a minimum of zero or of one smallest step stays below a cap, whatever its maximum is. */
export const isCapped = (node: Node, limits: Rows): boolean =>
  isPostgres(node) && node.minAcu <= limits['aurora-acu-step'];

/** Default `max_connections` of a node, the size whose row gave it, and whether it is exactly that size. */
export function connectionsOf(
  node: Node,
  limits: Rows,
): Outcome<{ readonly connections: number; readonly row: number; readonly exact: boolean }> {
  if (node.set) return found({ connections: node.set, row: node.maxAcu, exact: true });
  const engine = isPostgres(node) ? 'pg' : 'mysql';
  const rows = sizes.map((acu) => ({ acu, connections: limits[factOf(engine, acu)] }));
  return isCapped(node, limits)
    ? maxConnections(node.maxAcu, rows, limits['aurora-maxconn-low-min'])
    : maxConnections(node.maxAcu, rows);
}

/** The row or the cap that the default comes from; undefined where there is none. */
export function connectionFact(node: Node, limits: Rows): ConnectionFact | 'aurora-maxconn-low-min' | undefined {
  if (node.set) return undefined;
  const most = connectionsOf(node, limits);
  const size = most.ok ? sizes.find((one) => one === most.value.row) : undefined;
  if (!most.ok || size === undefined) return undefined;
  const fact = factOf(isPostgres(node) ? 'pg' : 'mysql', size);
  return most.value.connections < limits[fact] ? 'aurora-maxconn-low-min' : fact;
}
