import { cacheRelief } from '../formulas/cache.ts';
import { finite, map } from '../formulas/domain.ts';
import { andThen, both, failed, orElse, part, parts } from '../formulas/outcome.ts';
import { queriesOfWriter, readsPerReplica, readWriteSplit } from '../formulas/reads.ts';
import { readsCarried, replicasNeeded } from '../formulas/replicas.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'queries' | 'ratio' | 'hitRatio' | 'replicas' | 'perReplica' | 'use' | 'writer';

/** C-READ: what replicas take off a database, and the writes that they leave where they were. */
export function compute(n: Numbers<Input>) {
  const { queries, ratio, hitRatio, replicas, perReplica, use: utilisation, writer } = n;
  const split = readWriteSplit(queries, ratio);
  const { reads, writes } = parts(split);
  const misses = parts(andThen(split, (load) => cacheRelief(load, hitRatio))).reads;
  const carried = readsCarried(replicas, { hitRatio, perReplica, utilisation });
  const { replicas: need, withSpare } = parts(
    andThen(reads, (all) => replicasNeeded({ reads: all, hitRatio, perReplica, utilisation })),
  );
  const writerFull = queriesOfWriter(writer, ratio);
  // Reads grow in step with the queries.
  const replicasFull = both(reads, carried, (all, most) =>
    all > 0 ? finite((queries * most) / all) : failed('result', 'never: there are no reads'),
  );
  const needed = orElse(need, Number.NaN);
  return {
    results: {
      writes,
      each: andThen(misses, (left) => readsPerReplica(left, replicas)),
      need,
      writerFull,
      replicasFull,
      reads,
      misses,
      carried,
      withSpare,
      afterLoss:
        replicas > 1
          ? andThen(misses, (left) => readsPerReplica(left, replicas - 1))
          : failed('result', 'no replica is left'),
      toAdd: needed - replicas,
      toLose: replicas - needed,
    },
    holds: {
      replicasFirst: orElse(replicasFull, Infinity) < orElse(writerFull, 0),
      writerBusy: orElse(writes, 0) >= writer,
    },
  };
}

/** The queries that make so many writes, the writer that is full at a load, and the reads of a replica that carry it. */
export function inverse({ find, of, is }: Question, { ratio, hitRatio, replicas, use: utilisation }: Numbers<Input>) {
  if (find === 'queries' && of === 'writes') return queriesOfWriter(is, ratio);
  if (find === 'writer' && of === 'writerFull') return part(readWriteSplit(is, ratio), 'writes');
  if (find !== 'perReplica' || of !== 'carried') return undefined;
  return map(readsCarried(replicas, { hitRatio, perReplica: 1, utilisation }), (one) => is / one);
}
