import { cacheRelief } from '../capacity/cache.ts';
import { directConnections, proxyConnections } from '../capacity/connections.ts';
import { proxyAllowance } from '../capacity/max-connections.ts';
import { andThen, found, orElse } from '../capacity/outcome.ts';
import { readWriteSplit } from '../capacity/reads.ts';
import { replicasNeeded } from '../capacity/replicas.ts';
import type { AsOf } from '../facts/as-of.ts';
import { connectionFact, connectionsOf } from '../sheets/parts/connection-rows.ts';
import { instancesOf } from './compute.ts';
import { lifts } from './lifts.ts';
import { counted, pathOf, value, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import type { Stage } from './stages.ts';

/** Writer, readers and connections of the database, or of the largest of several. */
export function dataParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits, asOf: AsOf): Part[] {
  const { origin } = pathOf(stage, inputs);
  const biggest = stage.federated ? inputs.largest : 1;
  const split = orElse(readWriteSplit(origin * inputs.queries * biggest, inputs.ratio), { reads: 0, writes: 0 });
  const warm = stage.cache
    ? orElse(
        andThen(cacheRelief(split, inputs.hit), (held) => found(held.reads)),
        0,
      )
    : split.reads;
  const node = inputs.maxAcu * inputs.perAcu;
  const writer = split.writes + (stage.readers ? 0 : warm);
  const writers = ['aurora-writer', 'aurora-b', 'forums-writer', 'users-writer', 'products-writer'];
  const readers = ['aurora-reader-1', 'aurora-reader-2', 'forums-reader-1', 'forums-reader-2', 'users-reader-1'];
  const replicas = (reads: number): number =>
    value(
      andThen(replicasNeeded({ reads, hitRatio: 0, perReplica: node, utilisation: 1 }), (held) => found(held.exact)),
    );
  const reader = {
    ceiling: limits['aurora-replicas-max'],
    limit: 'aurora-replicas-max',
    quantity: counted('readers'),
    hard: true,
    nodes: readers,
  } as const;
  const sized = { engine: inputs.engine, minAcu: inputs.maxAcu, maxAcu: inputs.maxAcu, set: inputs.maxConnections };
  const most = andThen(connectionsOf(sized, limits), (held) => found(held.connections));
  const row = connectionFact(sized, limits);
  const pooled = proxyConnections({
    rate: origin * inputs.queries * biggest,
    time: inputs.txTime,
    pinned: 0,
    headroom: limits['rds-proxy-headroom'] / 100,
  });
  const connections = {
    ...(row === undefined ? { detail: 'as you set it' } : { limit: row }),
    quantity: counted('connections'),
    hard: false,
  };
  return [
    {
      id: 'writer',
      label: stage.readers ? 'The writer: writes' : 'The writer: reads and writes',
      perRequest: writer / inputs.perAcu,
      ceiling: inputs.maxAcu,
      limit: 'aurora-acu-max',
      quantity: counted('ACU'),
      hard: true,
      nodes: writers,
      lift: stage.readers ? (stage.federated ? lifts.nosql : lifts.federate) : lifts.readers,
    },
    ...(stage.readers
      ? [
          {
            id: 'readers',
            label: 'Readers',
            perRequest: replicas(warm),
            ...reader,
            lift: stage.cache ? lifts.federate : lifts.cache,
          },
        ]
      : []),
    ...(stage.readers && stage.cache
      ? [
          {
            id: 'cold',
            label: 'Readers while the cache is empty',
            perRequest: replicas(split.reads),
            ...reader,
            nodes: ['elasticache'],
            lift: lifts.federate,
          },
        ]
      : []),
    stage.proxy
      ? {
          id: 'connections',
          label: 'Connections through the proxy',
          perRequest: value(andThen(pooled, (held) => found(held.exact))),
          ceiling: value(andThen(most, (held) => proxyAllowance(limits['rds-proxy-pool-share'] / 100, held))),
          ...connections,
          nodes: ['rds-proxy', 'forums-proxy', 'users-proxy'],
          lift: lifts.federate,
        }
      : {
          id: 'connections',
          label: 'Connections of the instances',
          perRequest: value(directConnections(instancesOf(stage, inputs, limits, asOf), inputs.pool)),
          ceiling: value(most),
          ...connections,
          nodes: [],
          lift: lifts.proxy,
        },
  ];
}
