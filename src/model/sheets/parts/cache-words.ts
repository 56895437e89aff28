import { say } from '../../quantity/say.ts';
import type { BarGroup, Case, Example } from '../../worksheet/sheet.ts';
import type { cacheInputs, cacheLimits } from './cache-inputs.ts';

type Key = keyof typeof cacheInputs;
type Rest = keyof typeof cacheLimits;
type Out =
  | 'total'
  | 'factor'
  | 'cold'
  | 'needed'
  | 'left'
  | 'writes'
  | 'mostFactor'
  | 'behindEdge'
  | 'coldFactor'
  | 'coldEdge'
  | 'coldBoth'
  | 'time'
  | 'edgeRequests'
  | 'edgeGbps';
type State = Case<Key, Rest, Out>;

const rate = { dimension: 'rate' } as const;
const perSecond = (value: number, noun: string): string => say(value, { ...rate, noun });

/** Reads at the database, warm and cold, against what it answers; then the caches against their own ceilings. */
export function cacheBars(state: State): BarGroup<Rest>[] {
  const { inputs, limits } = state;
  const lookups = state.value('behindEdge') * inputs.units;
  const database = (
    [
      ['warm', 'Reads, both caches warm', 'left'],
      ['cold', 'Reads, inner cache empty', 'cold'],
      ['cold-edge', 'Reads, edge empty', 'coldEdge'],
      ['cold-both', 'Reads, both empty', 'coldBoth'],
    ] as const
  ).filter(([id]) => inputs.edge > 0 || id === 'warm' || id === 'cold');
  return [
    {
      title: 'Reads at the database, against what it answers',
      bars: database.map(([id, label, out]) => ({
        id,
        label,
        load: state.value(out),
        ceiling: inputs.capacity,
        detail: 'your measurement',
        quantity: rate,
      })),
    },
    {
      title: 'The caches, against their own ceilings',
      bars: [
        {
          id: 'slot',
          label: 'Hottest key, in its slot',
          load: lookups * inputs.hottest,
          ceiling: limits['elasticache-serverless-ecpu-slot'],
          limit: 'elasticache-serverless-ecpu-slot',
          quantity: { dimension: 'rate', noun: 'ECPU' },
        },
        {
          id: 'cache',
          label: 'Whole cache, serverless',
          load: lookups,
          ceiling: limits['elasticache-serverless-ecpu'],
          limit: 'elasticache-serverless-ecpu',
          quantity: { dimension: 'rate', noun: 'ECPU' },
        },
        {
          id: 'edge-requests',
          label: 'Requests at the edge',
          load: state.value('edgeRequests'),
          ceiling: inputs.requestQuota,
          limit: 'cloudfront-rps',
          quantity: { dimension: 'rate', noun: 'requests' },
        },
        {
          id: 'edge-gbps',
          label: 'Gbps sent by the edge',
          load: state.value('edgeGbps'),
          ceiling: inputs.gbpsQuota,
          limit: 'cloudfront-gbps',
          quantity: { dimension: 'count' },
        },
      ],
    },
  ];
}

function ofCold(state: State): string {
  const { inputs, results } = state;
  const answers = perSecond(inputs.capacity, 'reads');
  const edge =
    inputs.edge > 0 && state.value('coldEdge') >= inputs.capacity
      ? ` An empty edge alone brings ${perSecond(state.value('coldEdge'), 'reads')}, more than it answers.`
      : '';
  if (inputs.inner === 0) return `There is no inner cache to lose.${edge}`;
  const cold = state.value('cold');
  const grown = results.coldFactor.ok
    ? `${state.say('coldFactor')} times as many as with a warm one`
    : 'and none with a warm one';
  const lost = `With the inner cache empty, ${perSecond(cold, 'reads')} reach the database, ${grown}.`;
  return cold >= inputs.capacity
    ? `${lost} It answers ${answers}: the cache has become part of the capacity, and its loss is an outage.${edge}`
    : `${lost} It answers ${answers} and bears that.${edge}`;
}

/** What is left, where the floor is, and what a lost cache does. */
export function cacheVerdict(state: State): string[] {
  const { inputs } = state;
  const left = state.value('left');
  const writes = state.value('writes');
  if (inputs.edge === 0 && inputs.inner === 0) {
    return [
      `No cache answers anything: the database sees all ${perSecond(inputs.queries, 'queries')}.`,
      `The reads fit from a hit ratio of ${state.say('needed')}; no hit ratio gives more than ${state.say('mostFactor')} times less.`,
    ];
  }
  const passed = inputs.edge > 0 ? 'get past both caches' : 'get past the cache';
  const sees =
    `Of ${perSecond(state.value('coldBoth'), 'reads')}, ${perSecond(left, 'reads')} ${passed}. With ` +
    `${perSecond(writes, 'writes')} the database sees ${perSecond(state.value('total'), 'queries')}, ` +
    `${state.say('factor')} times less than without; no hit ratio gives more than ${state.say('mostFactor')} times.`;
  const fit =
    left >= inputs.capacity
      ? `Even warm, the reads are more than the database answers: the inner hit ratio has to be at least ${state.say('needed')}.`
      : writes > left
        ? 'Most of what is left are writes: a better hit ratio hardly helps any more, fewer writes or a split do.'
        : state.value('needed') > 0
          ? `The reads fit from an inner hit ratio of ${state.say('needed')}.`
          : 'The reads would fit without the inner cache.';
  return [sees, fit, ofCold(state)];
}

/** Acceptance cases and ledger examples. */
export const cacheExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'ninety',
    label: 'Nine hits in ten',
    values: {},
    shows: 'At @inner@ hits @left@ of reads and @writes@ of writes are left: @total@, @factor@ times less.',
    expect: {
      left: '952.4/s',
      writes: '476.2/s',
      total: '1,428.6/s',
      factor: '7.0',
      coldFactor: '10',
      needed: '79 %',
      time: '3 ms',
    },
    backward: { find: 'inner', of: 'total', is: 1000, answer: 'at least 94.5 %' },
  },
  {
    id: 'ninety-five',
    label: 'Nineteen in twenty',
    values: { inner: 0.95 },
    shows: 'At @inner@ the reads halve to @left@. The total does not: @total@, @factor@ times less.',
    expect: { left: '476.2/s', total: '952.4/s', factor: '10.5' },
  },
  {
    id: 'perfect',
    label: 'Never a miss',
    values: { inner: 1 },
    shows: 'A cache that answers every read leaves the writes, @total@: @factor@ times less is the most there is.',
    expect: { left: '0/s', total: '476.2/s', factor: '21.0' },
  },
  {
    id: 'cold',
    label: 'Sized for the warm cache',
    values: { queries: 30_000, inner: 0.8 },
    shows:
      '@inner@ hits leave @left@, @needed@ would fit. Losing the cache multiplies the reads by @coldFactor@, to @cold@.',
    expect: { left: '5,714.3/s', needed: '93 %', coldFactor: '5', cold: '28,571/s' },
    backward: { find: 'inner', of: 'left', is: 2857, answer: 'at least 90 %' },
  },
  {
    id: 'edge',
    label: 'Edge and inner cache',
    values: { queries: 100_000, ratio: 1_000_000, edge: 0.95, inner: 0.8 },
    shows:
      'Hardly a write among @queries@: the edge passes @behindEdge@ on and sends @edgeGbps@ Gbps, the inner cache leaves @left@.',
    expect: { behindEdge: '5,000/s', edgeGbps: '24', left: '1,000/s', coldEdge: '20,000/s' },
  },
];
