import { formatNumber } from '../../quantity/number.ts';
import { say } from '../../quantity/say.ts';
import type { BarGroup, Case, Example } from '../../worksheet/sheet.ts';

type Key = 'queries' | 'ratio' | 'hitRatio' | 'replicas' | 'perReplica' | 'use' | 'writer';
type Rest = 'aurora-replicas-max';
type Out =
  | 'writes'
  | 'each'
  | 'need'
  | 'writerFull'
  | 'replicasFull'
  | 'reads'
  | 'misses'
  | 'carried'
  | 'withSpare'
  | 'afterLoss';
type State = Case<Key, Rest, Out>;

const rate = { dimension: 'rate' } as const;
const perSecond = (value: number, noun: string): string => say(value, { ...rate, noun });
const count = { dimension: 'count' } as const;
const measured = 'your measurement';

/** Writer and replicas against what was measured of them, and the number of replicas against what a cluster takes. */
export function readsBars(state: State): BarGroup<Rest>[] {
  const { inputs, limits } = state;
  const most = { ceiling: limits['aurora-replicas-max'], limit: 'aurora-replicas-max', kind: 'setting' } as const;
  return [
    {
      title: 'The load, against what was measured',
      bars: [
        {
          id: 'writer',
          label: 'Writes at the writer',
          load: state.value('writes'),
          ceiling: inputs.writer,
          detail: measured,
          quantity: rate,
        },
        {
          id: 'replica',
          label: 'Reads at each replica',
          load: state.value('each'),
          ceiling: inputs.perReplica,
          detail: measured,
          quantity: rate,
        },
        {
          id: 'loss',
          label: 'The same when one is lost',
          load: state.value('afterLoss'),
          ceiling: inputs.perReplica,
          detail: measured,
          quantity: rate,
        },
      ],
    },
    {
      title: 'Readers, against what a cluster takes',
      bars: [
        { id: 'replicas', label: 'Replicas put in', load: inputs.replicas, quantity: count, ...most },
        {
          id: 'need',
          label: 'Replicas needed, and one to lose',
          load: state.value('withSpare'),
          quantity: count,
          ...most,
        },
      ],
    },
  ];
}

function ofReplicas(state: State): string {
  const { inputs, limits } = state;
  const most = limits['aurora-replicas-max'];
  const need = state.value('need');
  if (need === 0) return 'There are no reads for replicas to take.';
  const asked = `Keeping each within ${state.say('use')} of ${perSecond(inputs.perReplica, 'reads')} takes ${state.say('need')}`;
  if (need > most) {
    return `${asked}, and a cluster has no more than ${formatNumber(most)}: fewer or cheaper reads, a larger node or a cache.`;
  }
  if (need > inputs.replicas)
    return `${asked}: add ${formatNumber(need - inputs.replicas)}, and one more to bear a loss.`;
  if (need === inputs.replicas) return `${asked}: just what there is, and none may be lost.`;
  return `${asked}, so ${formatNumber(inputs.replicas - need)} of the ${formatNumber(inputs.replicas)} may be lost.`;
}

/** What the replicas share, what they do not touch, and which of the two is full first. */
export function readsVerdict(state: State): string[] {
  const { inputs, results } = state;
  const cached =
    inputs.hitRatio > 0 ? `, of which ${perSecond(state.value('misses'), 'reads')} get past the cache` : '';
  const each =
    inputs.replicas === 1
      ? 'all for one replica'
      : `${perSecond(state.value('each'), 'reads')} for each of ${state.say('replicas')} replicas`;
  const split =
    `${perSecond(inputs.queries, 'queries')} at ${state.say('ratio')} are ${perSecond(state.value('writes'), 'writes')} and ` +
    `${perSecond(state.value('reads'), 'reads')}${cached}: ${each}.`;
  const { replicasFull } = results;
  const first =
    !replicasFull.ok || state.value('writerFull') <= replicasFull.value
      ? 'the replicas still have room there'
      : `the replicas are full before that, at ${perSecond(replicasFull.value, 'queries')}`;
  const full =
    state.value('writes') >= inputs.writer
      ? `The writer takes only ${perSecond(inputs.writer, 'writes')}, and no replica and no cache helps it: ` +
        'send fewer writes, enlarge it, or split the database by function.'
      : `The writer is full at ${perSecond(state.value('writerFull'), 'queries')}, whatever the replicas do; ${first}.`;
  return [split, full, ofReplicas(state)];
}

/** More readers than a cluster has places for. */
export function readsWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const most = limits['aurora-replicas-max'];
  return inputs.replicas > most
    ? { replicas: `An Aurora cluster takes no more than ${formatNumber(most)} readers.` }
    : {};
}

/** Acceptance case and ledger example, then what a cache changes and where both ends are. */
export const readsExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'twenty',
    label: 'Twenty reads per write',
    values: {},
    shows: '@queries@ at @ratio@: @reads@ of reads are @each@ for each replica, and @writes@ of writes stay together.',
    expect: { writes: '476.2/s', reads: '9,523.8/s', each: '634.9/s', need: '4 readers', writerFull: '31,500/s' },
    backward: { find: 'queries', of: 'writes', is: 1500, answer: 'at most 31,500/s' },
  },
  {
    id: 'thirty',
    label: 'Thirty reads per write',
    values: { ratio: 30 },
    shows: 'The same queries at @ratio@: a third fewer writes, and hardly more reads for each replica.',
    expect: { writes: '322.6/s', reads: '9,677.4/s', each: '645.2/s' },
  },
  {
    id: 'threefold',
    label: 'Three times the queries',
    values: { queries: 30_000 },
    shows: '@need@ carry the reads, and one more bears a loss; the writer is nearly full with @writes@.',
    expect: {
      reads: '28,571/s',
      writes: '1,428.6/s',
      need: '11 readers',
      withSpare: '12 readers',
      carried: '42,000/s',
    },
    backward: { find: 'hitRatio', of: 'need', is: 3, answer: 'at least 70.6 %' },
  },
  {
    id: 'cached',
    label: 'With a cache beside it',
    values: { queries: 30_000, hitRatio: 0.8 },
    shows: 'A cache that answers @hitRatio@ of the reads leaves @misses@ and @need@. The writes are still @writes@.',
    expect: { misses: '5,714.3/s', need: '3 readers', writes: '1,428.6/s' },
  },
  {
    id: 'beyond',
    label: 'Beyond both',
    values: { queries: 60_000 },
    shows: '@need@ would be needed, more than a cluster takes, and @writes@ of writes are more than the writer does.',
    expect: { need: '21 readers', writes: '2,857.1/s', writerFull: '31,500/s' },
  },
];
