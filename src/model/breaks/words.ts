import { formatNumber, formatShare } from '../quantity/number.ts';
import { say } from '../quantity/say.ts';
import type { Case, Example, Ranked } from '../worksheet/sheet.ts';
import { rank } from './rank.ts';
import { stageOf } from './stages.ts';
import type { BreakLimit, WorkloadKey } from './workload.ts';

type BreakKey = WorkloadKey | 'users' | 'stage';
type BreakOut = 'firstAt' | 'hardAt' | 'used' | 'usedHard' | 'rate' | 'inFlight';
type BreakCase = Case<BreakKey, BreakLimit, BreakOut>;

const users = (count: number): string => `${say(count, { dimension: 'count', words: true })} users`;

const named = ({ label, at }: Ranked): string => `“${label}” at ${users(at)}`;

/** How the load stands to the ceilings, and the first one that is hard. */
export function breakVerdict({ inputs, limits, asOf, say: print }: BreakCase): readonly string[] {
  const ranking = rank(inputs, limits, asOf);
  const [first] = ranking;
  if (!first) return [];
  const over = ranking.filter(({ at }) => at <= inputs.users);
  const load = `${users(inputs.users)} ask ${print('rate')} at the peak, with ${print('inFlight')} in flight.`;
  const state =
    over.length === 0
      ? `Every part holds; the busiest is ${formatShare(inputs.users / first.at)} full.`
      : `${over.length === 1 ? 'One part is' : `${formatNumber(over.length)} parts are`} past the ceiling.`;
  const hard = ranking.find((part) => part.hard);
  return [
    `${load} ${state}`,
    ...(hard && hard !== first
      ? [
          `The first ceiling that no request and no setting lifts: ${named(hard)} (${hard.lift.decision}: ${hard.lift.words}).`,
        ]
      : []),
    ...(stageOf(inputs.stage).ownCompute
      ? ['The picture of this tier shows the compute alone; its database is counted as that of the tier before.']
      : []),
  ];
}

/** Workloads, each with its assumptions. The first is the talk's own load. */
export const breakExamples: readonly [
  Example<BreakKey, BreakLimit, BreakOut>,
  ...Example<BreakKey, BreakLimit, BreakOut>[],
] = [
  {
    id: 'talk',
    label: 'The talk’s load',
    values: {},
    shows:
      'Two seconds a request, settings at their bound, @activeShare@ of the users active with @requests@ requests a day and a peak of @peak@ times the mean. @rate@ at the peak, @inFlight@ in flight.',
    expect: { rate: '277.8 requests/s', inFlight: '555.6', firstAt: '648,000', hardAt: '725.8 million' },
  },
  {
    id: 'content',
    label: 'Content site',
    values: {
      activeShare: 0.1,
      requests: 15,
      peak: 3,
      time: 0.12,
      cpuTime: 0.008,
      target: 0.7,
      queries: 4,
      ratio: 100,
      hit: 0.95,
      edge: 0.9,
      jobs: 0.01,
      events: 2,
    },
    shows:
      'Many readers, few writers: @ratio@ reads to a write, @hit@ of the reads from the cache and @edge@ of the requests from the edge where there is one, @time@ a request.',
    expect: { rate: '52.1 requests/s', inFlight: '6.25', firstAt: '8.64 million', hardAt: '1.86 billion' },
  },
  {
    id: 'shop',
    label: 'Shop',
    values: {
      activeShare: 0.2,
      requests: 30,
      peak: 6,
      time: 0.35,
      cpuTime: 0.02,
      target: 0.7,
      queries: 5,
      ratio: 20,
      hit: 0.8,
      edge: 0.3,
      jobs: 0.1,
      events: 3,
    },
    shows:
      'Browsing with some orders: peaks of @peak@ times the mean on a sale day, @ratio@ reads to a write, @queries@ queries a request, @jobs@ jobs handed over for each.',
    expect: { rate: '416.7 requests/s', inFlight: '145.8', firstAt: '432,000', hardAt: '193.5 million' },
  },
  {
    id: 'chat',
    label: 'Chat',
    values: {
      activeShare: 0.4,
      requests: 200,
      peak: 4,
      time: 0.08,
      cpuTime: 0.004,
      target: 0.7,
      queries: 2,
      ratio: 4,
      hit: 0.6,
      edge: 0,
      jobs: 0.8,
      jobTime: 0.2,
      events: 1,
    },
    shows:
      'Small requests in great number, a quarter as many writes as reads, nothing from the edge, and for @jobs@ of the requests a job that tells the others.',
    expect: { rate: '3,703.7 requests/s', inFlight: '296.3', firstAt: '243,000', hardAt: '17.3 million' },
  },
  {
    id: 'telemetry',
    label: 'Telemetry',
    values: {
      activeShare: 1,
      requests: 1440,
      peak: 1.5,
      time: 0.03,
      cpuTime: 0.002,
      target: 0.7,
      queries: 1,
      ratio: 0.1,
      hit: 0,
      edge: 0,
      functions: 0.9,
      jobs: 0.05,
      events: 5,
    },
    shows:
      'Users are devices: each sends one report a minute, day and night, nearly all of it writes. @rate@ at the peak.',
    expect: { rate: '25,000 requests/s', inFlight: '750', firstAt: '72,000', hardAt: '1.13 million' },
  },
];
