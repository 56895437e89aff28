import { finite } from '../capacity/domain.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { queriesOfWriter, readsPerReplica, readWriteSplit } from '../capacity/reads.ts';
import { cacheRelief } from '../capacity/cache.ts';
import { readsCarried, replicasNeeded } from '../capacity/replicas.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { readsBars, readsExamples, readsVerdict, readsWarnings } from './parts/reads-words.ts';

const rate = { dimension: 'rate' } as const;

/** C-READ: what replicas take off a database, and the writes that they leave where they were. */
export const sheet = defineSheet({
  id: 'C-READ',
  title: 'How far read replicas carry',
  path: '/capacity/reads/',
  services: ['aurora-serverless', 'aurora'],
  limits: { 'aurora-replicas-max': 'readers of a cluster' },
  inputs: {
    queries: {
      param: 'queries',
      label: 'Queries, reads and writes',
      want: { dimension: 'rate', noun: 'queries', min: 0.001, max: 1e9 },
      start: 10_000,
      hint: 'at the peak; measure it at the database',
    },
    ratio: {
      param: 'ratio',
      label: 'Reads per write',
      want: { dimension: 'ratio', min: 0, max: 1e6 },
      start: 20,
      hint: 'count your own statements, such as 20:1',
    },
    hitRatio: {
      param: 'hit',
      label: 'Reads answered by a cache',
      want: { dimension: 'share', min: 0, max: 0.9999 },
      start: 0,
      hint: '0 % without one',
    },
    replicas: {
      param: 'replicas',
      label: 'Replicas',
      unit: 'readers',
      want: { dimension: 'count', noun: 'readers', whole: true, min: 1, max: 1000 },
      start: 'aurora-replicas-max',
      hint: 'at most @aurora-replicas-max@ in a cluster',
    },
    perReplica: {
      param: 'per-replica',
      label: 'Reads that one replica answers',
      want: { dimension: 'rate', noun: 'reads', min: 0.001, max: 1e9 },
      start: 4000,
      hint: 'measure it: load one until its p95 bends',
    },
    use: {
      param: 'use',
      label: 'Share of it to be used',
      want: { dimension: 'share', min: 0.01, max: 1 },
      start: 0.7,
      hint: 'the rest is for bursts',
    },
    writer: {
      param: 'writer',
      label: 'Writes that the writer takes',
      want: { dimension: 'rate', noun: 'writes', min: 0.001, max: 1e9 },
      start: 1500,
      hint: 'measure it with your own statements',
    },
  },
  outputs: {
    writes: { label: 'Writes, all at the writer', quantity: rate, figure: true, wants: 'at most' },
    each: { label: 'Reads per replica', quantity: rate, figure: true, wants: 'at most' },
    need: {
      label: 'Replicas needed',
      quantity: { dimension: 'count', noun: 'readers' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    writerFull: { label: 'Queries at which the writer is full', quantity: rate, figure: true, wants: 'at least' },
    replicasFull: { label: 'Queries at which the replicas are full', quantity: rate, wants: 'at least' },
    reads: { label: 'Reads', quantity: rate, wants: 'at most' },
    misses: { label: 'Reads that reach the replicas', quantity: rate, wants: 'at most' },
    carried: { label: 'Reads that the replicas carry', quantity: rate, wants: 'at least' },
    withSpare: {
      label: 'Replicas needed, and one to lose',
      quantity: { dimension: 'count', noun: 'readers' },
      wants: 'at most',
      stepped: true,
    },
    afterLoss: { label: 'Reads per replica when one is lost', quantity: rate, wants: 'at most' },
  },
  compute({ queries, ratio, hitRatio, replicas, perReplica, use: utilisation, writer }) {
    const split = readWriteSplit(queries, ratio);
    const reads = andThen(split, (held) => found(held.reads));
    const misses = andThen(split, (held) => andThen(cacheRelief(held, hitRatio), (left) => found(left.reads)));
    const carried = readsCarried(replicas, { hitRatio, perReplica, utilisation });
    const need = andThen(reads, (all) => replicasNeeded({ reads: all, hitRatio, perReplica, utilisation }));
    return {
      writes: andThen(split, (held) => found(held.writes)),
      each: andThen(misses, (left) => readsPerReplica(left, replicas)),
      need: andThen(need, (held) => found(held.replicas)),
      writerFull: queriesOfWriter(writer, ratio),
      // Reads grow in step with the queries.
      replicasFull: andThen(reads, (all) =>
        all > 0
          ? andThen(carried, (most) => finite((queries * most) / all))
          : failed('result', 'never: there are no reads'),
      ),
      reads,
      misses,
      carried,
      withSpare: andThen(need, (held) => found(held.withSpare)),
      afterLoss:
        replicas > 1
          ? andThen(misses, (left) => readsPerReplica(left, replicas - 1))
          : failed('result', 'no replica is left'),
    };
  },
  steps: [
    {
      id: 'writes',
      does: 'Writes: no replica stands in this line',
      tex: String.raw`\lambda_w = \dfrac{Q}{r + 1} = \dfrac{\text{@queries@}}{\text{@ratio@} + 1} = \text{@writes@}`,
      words: 'Lambda w equals Q over r plus one: @queries@ at @ratio@ leave @writes@ of writes',
    },
    {
      id: 'each',
      does: 'Reads, less what a cache answers, spread over the replicas',
      tex: String.raw`\dfrac{\lambda_r \, (1 - h)}{n} = \dfrac{\text{@reads@} \times (1 - \text{@hitRatio@})}{\text{@replicas@}} = \text{@each@}`,
      words: 'Lambda r times one minus h over n: @reads@ times one minus @hitRatio@ over @replicas@ replicas is @each@',
    },
    {
      id: 'need',
      does: 'Replicas that keep each within its share',
      tex: String.raw`n = \left\lceil \dfrac{\lambda_r \, (1 - h)}{q \, u} \right\rceil = \left\lceil \dfrac{\text{@misses@}}{\text{@perReplica@} \times \text{@use@}} \right\rceil = \text{@need@}`,
      words: 'n equals @misses@ over @perReplica@ times @use@, rounded up: @need@',
    },
    {
      id: 'full',
      does: 'The end of this road: the writer is full, whatever the replicas do',
      tex: String.raw`Q_{\max} = W \, (r + 1) = \text{@writer@} \times (\text{@ratio@} + 1) = \text{@writerFull@}`,
      words: 'Q max equals W times r plus one: @writer@ at @ratio@ is @writerFull@ of queries',
    },
  ],
  bars: readsBars,
  chart: {
    over: 'replicas',
    shows: ['each', 'writes'],
    range: [1, 30],
    ceilings: ({ inputs }) => [{ label: 'The writer, as measured', value: inputs.writer }],
  },
  verdict: readsVerdict,
  warnings: readsWarnings,
  question: { find: 'replicas', of: 'each', is: 2000 },
  inverse({ find, of, is }, { ratio, hitRatio, replicas, use: utilisation }) {
    if (find === 'queries' && of === 'writes') return queriesOfWriter(is, ratio);
    if (find === 'writer' && of === 'writerFull')
      return andThen(readWriteSplit(is, ratio), ({ writes }) => found(writes));
    if (find !== 'perReplica' || of !== 'carried') return undefined;
    return andThen(readsCarried(replicas, { hitRatio, perReplica: 1, utilisation }), (one) => finite(is / one));
  },
  examples: readsExamples,
});
