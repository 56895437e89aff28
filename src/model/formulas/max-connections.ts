import { finite, floor, outside, type Count, type Share } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';

/** A row of the table of default `max_connections`. */
export interface ConnectionRow {
  /** Maximum ACU of the instance. */
  readonly acu: number;
  readonly connections: Count;
}

/**
 * Default `max_connections` of an Aurora serverless instance: the value of the highest row that does not exceed its
 * maximum ACU. Between two rows AWS's own value lies between theirs; the lower one is the safe answer.
 * @param acu maximum ACU of the instance; > 0
 * @param rows the ledger's, in any order
 * @param cap most that the instance gets where its minimum ACU is low; > 0
 * @returns connections, the row that gave them, and whether it is exactly that size; error below the smallest row
 * @see facts aurora-maxconn-table, aurora-maxconn-low-min
 */
export function maxConnections(
  acu: number,
  rows: readonly ConnectionRow[],
  cap = Number.MAX_VALUE,
): Outcome<{ readonly connections: Count; readonly row: number; readonly exact: boolean }> {
  const fault = outside({
    acu: [acu, 'maximum of ACUs', { above: 0 }],
    cap: [cap, 'cap on connections', { above: 0 }],
  });
  if (fault) return fault;
  const below = rows.filter((row) => row.acu <= acu).sort((a, b) => b.acu - a.acu)[0];
  if (!below) return failed('acu', 'the maximum is below the smallest size that AWS states');
  return finite({ connections: Math.min(below.connections, cap), row: below.acu, exact: below.acu === acu });
}

/**
 * Connections that the proxy's pool may open: its share of what the database allows, rounded down.
 * @param share `MaxConnectionsPercent` as a fraction; 0 to 1
 * @param most `max_connections` of the database; ≥ 0
 * @see facts rds-proxy-pool-share
 */
export function proxyAllowance(share: Share, most: Count): Outcome<Count> {
  return (
    outside({
      share: [share, 'share of the connections', { from: 0, to: 1 }],
      most: [most, 'number of connections', { from: 0 }],
    }) ?? finite(floor(share * most))
  );
}
