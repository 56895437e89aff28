import { cachedReadTime, cacheRelief, coldCacheFactor, hitRatioNeeded } from '../capacity/cache.ts';
import { edgeOffload, missesThrough, readsThroughLevels } from '../capacity/cache-levels.ts';
import { finite } from '../capacity/domain.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { readWriteSplit } from '../capacity/reads.ts';
import { formatNumber } from '../quantity/number.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { cacheInputs, cacheLimits } from './parts/cache-inputs.ts';
import { cacheBars, cacheExamples, cacheVerdict } from './parts/cache-words.ts';

const rate = { dimension: 'rate' } as const;
const times = { dimension: 'count', decimals: 1 } as const;

/** C-CACHE: what two caches in a row take off a database, the floor that the writes are, and the empty cache. */
export const sheet = defineSheet({
  id: 'C-CACHE',
  title: 'What a cache buys',
  path: '/capacity/cache/',
  services: ['elasticache', 'cloudfront'],
  limits: cacheLimits,
  inputs: cacheInputs,
  outputs: {
    total: { label: 'Left at the database', quantity: rate, figure: true, wants: 'at most' },
    factor: { label: 'Times less than without caches', quantity: times, figure: true, wants: 'at least' },
    cold: { label: 'Reads while the inner cache is empty', quantity: rate, figure: true, wants: 'at most' },
    needed: {
      label: 'Inner hit ratio that fits the database',
      quantity: { dimension: 'share' },
      figure: true,
      wants: 'at most',
    },
    left: { label: 'Reads left at the database', quantity: rate, wants: 'at most' },
    writes: { label: 'Writes, which no cache takes', quantity: rate, wants: 'at most' },
    mostFactor: { label: 'Times less, were every read a hit', quantity: times, wants: 'at least' },
    behindEdge: { label: 'Reads behind the edge', quantity: rate, wants: 'at most' },
    coldFactor: {
      label: 'Reads multiply when the inner cache is lost, by',
      quantity: { dimension: 'count' },
      wants: 'at most',
    },
    coldEdge: { label: 'Reads while the edge is empty', quantity: rate, wants: 'at most' },
    coldBoth: { label: 'Reads while both are empty', quantity: rate, wants: 'at most' },
    time: { label: 'Mean time of a read behind the edge', quantity: { dimension: 'time' }, wants: 'at most' },
    edgeRequests: { label: 'Requests at the edge', quantity: rate, wants: 'at most' },
    edgeGbps: { label: 'Sent by the edge, in Gbps', quantity: { dimension: 'count' }, wants: 'at most' },
  },
  compute({ queries, ratio, edge, inner, capacity, cacheTime, dbTime, perRequest, size }) {
    const split = readWriteSplit(queries, ratio);
    const passed = missesThrough(edge, inner);
    const relief = andThen(split, (load) => andThen(passed, (share) => cacheRelief(load, 1 - share)));
    const levels = andThen(split, ({ reads }) => readsThroughLevels({ rate: reads, edge, inner }));
    const requests = finite(queries / perRequest);
    const sent = andThen(requests, (arriving) => edgeOffload(arriving, edge, size));
    return {
      total: andThen(relief, (held) => found(held.total)),
      factor: andThen(relief, (held) => found(held.factor)),
      cold: andThen(levels, (held) => found(held.coldInner)),
      needed: andThen(levels, (held) => hitRatioNeeded(held.behindEdge, capacity)),
      left: andThen(levels, (held) => found(held.database)),
      writes: andThen(split, (held) => found(held.writes)),
      mostFactor: andThen(split, (load) => andThen(cacheRelief(load, 1), (held) => found(held.factor))),
      behindEdge: andThen(levels, (held) => found(held.behindEdge)),
      coldFactor:
        inner < 1 ? coldCacheFactor(inner) : failed('result', 'no factor says it: while warm, nothing got through'),
      coldEdge: andThen(levels, (held) => found(held.coldEdge)),
      coldBoth: andThen(levels, (held) => found(held.coldBoth)),
      time: cachedReadTime(inner, cacheTime, dbTime),
      edgeRequests: requests,
      edgeGbps: andThen(sent, ({ bitsPerSecond }) => finite(bitsPerSecond / 1e9)),
    };
  },
  steps: [
    {
      id: 'levels',
      does: 'Misses multiply: reads that pass the edge, then the inner cache',
      tex: String.raw`\lambda_r \, (1 - h_e)(1 - h_i) = \text{@coldBoth@} \times (1 - \text{@edge@}) \times (1 - \text{@inner@}) = \text{@left@}`,
      words:
        'Lambda r times one minus h e times one minus h i: @coldBoth@ times one minus @edge@ times one minus @inner@ is @left@',
    },
    {
      id: 'total',
      does: 'The writes come on top, untouched',
      tex: String.raw`\lambda_{\text{db}} = \text{@left@} + \lambda_w = \text{@left@} + \text{@writes@} = \text{@total@}`,
      words: 'Lambda d b equals @left@ of reads plus @writes@ of writes, which is @total@',
    },
    {
      id: 'factor',
      does: 'What that is against the load without caches',
      tex: String.raw`f = \dfrac{Q}{\lambda_{\text{db}}} = \dfrac{\text{@queries@}}{\text{@total@}} = \text{@factor@}, \qquad f_{\max} = r + 1 = \text{@mostFactor@}`,
      words:
        'f equals Q over lambda d b: @queries@ over @total@ is @factor@; at most r plus one, which is @mostFactor@',
    },
    {
      id: 'needed',
      does: 'Hit ratio from which the misses fit the database',
      tex: String.raw`h_i \ge 1 - \dfrac{R}{\lambda_r \, (1 - h_e)} = 1 - \dfrac{\text{@capacity@}}{\text{@behindEdge@}}, \qquad h_i \ge \text{@needed@}`,
      words:
        'h i is at least one minus R over the reads behind the edge: @capacity@ against @behindEdge@ asks for @needed@',
    },
    {
      id: 'cold',
      does: 'The inner cache is lost: its hits become reads',
      tex: String.raw`\text{@left@} \times \dfrac{1}{1 - h_i} = \lambda_r \, (1 - h_e) = \text{@cold@}`,
      words: '@left@ times one over one minus h i: with the inner cache empty @cold@ reach the database',
    },
  ],
  bars: cacheBars,
  chart: {
    over: 'inner',
    shows: ['total', 'left', 'writes'],
    ceilings: ({ inputs }) => [{ label: 'Reads the database answers', value: inputs.capacity }],
  },
  verdict: cacheVerdict,
  question: { find: 'inner', of: 'total', is: 1000 },
  inverse({ find, of, is }, { queries, ratio, edge }) {
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
  },
  examples: cacheExamples,
});
