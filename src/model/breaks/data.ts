import { cacheRelief } from '../formulas/cache.ts';
import { directConnections, proxyConnections } from '../formulas/connections.ts';
import { proxyAllowance } from '../formulas/max-connections.ts';
import { andThen, orElse, part } from '../formulas/outcome.ts';
import { readWriteSplit } from '../formulas/reads.ts';
import { replicasNeeded } from '../formulas/replicas.ts';
import type { AsOf } from '../facts/as-of.ts';
import { connectionFact, connectionsOf } from '../formulas/connection-rows.ts';
import { instancesOf } from './compute.ts';
import { lifts } from './lifts.ts';
import { counted, pathOf, value, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import { isFederated, type Stage } from './stages.ts';

/** Writer, readers and connections of the database, or of the largest of several. */
export function dataParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): Part[] {
  const { origin } = pathOf(stage, inputs);
  const { writer: writers = [], readers, cache, proxy } = stage.nodes;
  const federated = isFederated(stage);
  const biggest = federated ? inputs.largest : 1;
  const furtherSplit = federated ? lifts.split : lifts.federate;
  const split = orElse(readWriteSplit(origin * inputs.queries * biggest, inputs.ratio), { reads: 0, writes: 0 });
  const warm = cache ? orElse(part(cacheRelief(split, inputs.hit), 'reads'), 0) : split.reads;
  const node = inputs.maxAcu * inputs.perAcu;
  const writer = split.writes + (readers ? 0 : warm);
  const replicas = (reads: number): number =>
    value(part(replicasNeeded({ reads, hitRatio: 0, perReplica: node, utilisation: 1 }), 'exact'));
  const reader = {
    ceiling: limits['aurora-replicas-max'],
    limit: 'aurora-replicas-max',
    quantity: counted('readers'),
    hard: true,
  } as const;
  const sized = { engine: inputs.engine, minAcu: inputs.maxAcu, maxAcu: inputs.maxAcu, set: inputs.maxConnections };
  const most = part(connectionsOf(sized, limits), 'connections');
  const row = connectionFact(sized, limits);
  const pooled = proxyConnections({
    rate: origin * inputs.queries * biggest,
    time: inputs.txTime,
    pinned: 0,
    headroom: limits['rds-proxy-headroom'],
  });
  const connections = {
    ...(row === undefined ? { detail: 'as you set it' } : { limit: row }),
    quantity: counted('connections'),
    hard: false,
  };
  return [
    {
      id: 'writer',
      label: readers ? 'Database writer (writes)' : 'Database writer (reads and writes)',
      says: 'the database writer',
      short: 'ACU',
      perRequest: writer / inputs.perAcu,
      ceiling: inputs.maxAcu,
      limit: 'aurora-acu-max',
      quantity: counted('ACU'),
      hard: true,
      nodes: writers,
      lift: readers ? (federated ? lifts.nosql : lifts.federate) : lifts.readers,
    },
    ...(readers
      ? [
          {
            id: 'readers',
            label: 'Read replicas',
            says: 'the read replicas',
            short: 'replicas',
            perRequest: replicas(warm),
            ...reader,
            nodes: readers,
            lift: cache ? furtherSplit : lifts.cache,
          },
        ]
      : []),
    ...(readers && cache
      ? [
          {
            id: 'cold',
            label: 'Read replicas, cache empty',
            says: 'the read replicas while the cache is empty',
            short: 'replicas, cache empty',
            outage: true as const,
            perRequest: replicas(split.reads),
            ...reader,
            nodes: cache,
            lift: furtherSplit,
          },
        ]
      : []),
    proxy
      ? {
          id: 'connections',
          label: 'Connections (max_connections)',
          says: 'the database connections',
          short: 'connections',
          perRequest: value(part(pooled, 'exact')),
          ceiling: value(andThen(most, (connections) => proxyAllowance(limits['rds-proxy-pool-share'], connections))),
          ...connections,
          nodes: proxy,
          lift: furtherSplit,
        }
      : {
          id: 'connections',
          label: 'Connections (max_connections)',
          says: 'the database connections',
          short: 'connections',
          perRequest: value(directConnections(instancesOf(stage, inputs, limits, asOf), inputs.pool)),
          ceiling: value(most),
          ...connections,
          nodes: writers,
          lift: lifts.proxy,
        },
  ];
}
