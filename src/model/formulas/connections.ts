import { ceil, finite, outside, type Count, type PerSecond, type Seconds, type Share } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';

/**
 * Database connections that application instances hold open by themselves: instances × pool.
 * @param instances ≥ 0
 * @param pool connections of one instance; ≥ 0
 * @see ledger, formula `proxy-connections`
 */
export function directConnections(instances: Count, pool: Count): Outcome<Count> {
  return (
    outside({
      instances: [instances, 'number of instances', { from: 0 }],
      pool: [pool, 'size of the pool', { from: 0 }],
    }) ?? finite(instances * pool)
  );
}

export interface ProxyLoad {
  /** Transactions per second; ≥ 0. */
  readonly rate: PerSecond;
  /** Time that a transaction holds its connection; s, ≥ 0. */
  readonly time: Seconds;
  /** Sessions that the proxy cannot share; ≥ 0. */
  readonly pinned: Count;
  /** Room above the mean, as a share of it; ≥ 0. */
  readonly headroom: Share;
}

/**
 * Database connections that the same work needs through RDS Proxy: (1 + headroom) × (λ × t + pinned).
 * @returns connections, exact and rounded up
 * @see ledger, formula `proxy-connections`; facts rds-proxy-headroom
 */
export function proxyConnections({ rate, time, pinned, headroom }: ProxyLoad): Outcome<{
  readonly exact: number;
  readonly connections: Count;
}> {
  const fault = outside({
    rate: [rate, 'rate of transactions', { from: 0 }],
    time: [time, 'time of a transaction', { from: 0 }],
    pinned: [pinned, 'number of pinned sessions', { from: 0 }],
    headroom: [headroom, 'headroom', { from: 0 }],
  });
  if (fault) return fault;
  const exact = (1 + headroom) * (rate * time + pinned);
  return finite({ exact, connections: ceil(exact) });
}

/**
 * Transactions per second that a number of connections carries through the proxy: the inverse of `proxyConnections`.
 * @param connections that the proxy may open; ≥ 0
 * @param time s, > 0
 * @returns per second; error where the pinned sessions alone take more
 * @see ledger, formula `proxy-connections`
 */
export function proxyRate(connections: Count, { time, pinned, headroom }: Omit<ProxyLoad, 'rate'>): Outcome<PerSecond> {
  const fault = outside({
    connections: [connections, 'number of connections', { from: 0 }],
    time: [time, 'time of a transaction', { above: 0 }],
    pinned: [pinned, 'number of pinned sessions', { from: 0 }],
    headroom: [headroom, 'headroom', { from: 0 }],
  });
  if (fault) return fault;
  const free = connections / (1 + headroom) - pinned;
  if (free < 0) return failed('pinned', 'the pinned sessions alone take more connections than there are');
  return finite(free / time);
}
