import { edgeOffload, missesThrough, readsThroughLevels } from '../formulas/cache-levels.ts';
import { cachedReadTime, cacheRelief, coldCacheFactor, hitRatioNeeded } from '../formulas/cache.ts';
import { map } from '../formulas/domain.ts';
import { andThen, both, failed, orElse, parts } from '../formulas/outcome.ts';
import { readWriteSplit } from '../formulas/reads.ts';
import { formatNumber } from '../quantity/number.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Load = 'queries' | 'ratio' | 'edge';
type Input = Load | 'inner' | 'capacity' | 'cacheTime' | 'dbTime' | 'perRequest' | 'size' | 'hottest' | 'units';

/** C-CACHE: what two caches in a row take off a database, the floor that the writes are, and the empty cache. */
export function compute(n: Numbers<Input>) {
  const { edge, inner, capacity } = n;
  const split = readWriteSplit(n.queries, n.ratio);
  const passed = missesThrough(edge, inner);
  const relief = parts(both(split, passed, (load, share) => cacheRelief(load, 1 - share)));
  const levels = parts(andThen(split, ({ reads }) => readsThroughLevels({ rate: reads, edge, inner })));
  const edgeRequests = n.queries / n.perRequest;
  const lookups = map(levels.behindEdge, (reads) => reads * n.units);
  const { database: left, coldInner: cold, coldEdge, coldBoth, behindEdge } = levels;
  const { writes } = parts(split);
  return {
    results: {
      total: relief.total,
      factor: relief.factor,
      cold,
      needed: andThen(behindEdge, (reads) => hitRatioNeeded(reads, capacity)),
      left,
      writes,
      mostFactor: parts(andThen(split, (load) => cacheRelief(load, 1))).factor,
      behindEdge,
      coldFactor:
        inner < 1 ? coldCacheFactor(inner) : failed('result', 'no factor says it: while warm, nothing got through'),
      coldEdge,
      coldBoth,
      time: cachedReadTime(inner, n.cacheTime, n.dbTime),
      through: passed,
      edgeRequests,
      edgeGbps: map(edgeOffload(edgeRequests, edge, n.size), ({ bitsPerSecond }) => bitsPerSecond / 8),
      lookups,
      hottestLookups: map(lookups, (all) => all * n.hottest),
    },
    holds: {
      uncached: edge === 0 && inner === 0,
      lossIsOutage: orElse(cold, 0) >= capacity,
    },
  };
}

/** The hit ratio of the inner cache that leaves the database a load. */
export function inverse({ find, of, is }: Question, { queries, ratio, edge }: Numbers<Load>) {
  if (find !== 'inner' || (of !== 'total' && of !== 'left')) return undefined;
  return andThen(readWriteSplit(queries, ratio), ({ reads, writes }) => {
    const left = of === 'total' ? is - writes : is;
    if (left < 0) return failed('target', `no answer: the writes alone are ${formatNumber(writes)}/s`);
    return andThen(readsThroughLevels({ rate: reads, edge, inner: 0 }), ({ behindEdge }) =>
      left > behindEdge
        ? failed('target', `no answer: without the inner cache ${formatNumber(behindEdge)}/s of reads are left`)
        : hitRatioNeeded(behindEdge, left),
    );
  });
}
