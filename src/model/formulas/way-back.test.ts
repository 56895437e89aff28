import { describe, expect, it } from 'vitest';
import { seeded, value } from './fixture.ts';
import * as engine from './fixture-formulas.ts';
import { andThen, found, type Outcome } from './outcome.ts';

type Inputs = Readonly<Record<string, number>>;
type Ranges = Readonly<Record<string, readonly [from: number, to: number]>>;

interface Case {
  readonly name: string;
  readonly ranges: Ranges;
  /** Inputs of which the formula is no steady function, or that it hardly feels: not solved for. */
  readonly fixed?: Inputs;
  readonly forward: (i: (name: string) => number) => Outcome<number>;
}

const pick =
  <T>(read: (value: T) => number) =>
  (outcome: Outcome<T>): Outcome<number> =>
    andThen(outcome, (result) => found(read(result)));

const share = [0.05, 0.95] as const;
const some = [0.1, 1000] as const;
const rate = [1, 1e5] as const;
const time = [1e-3, 100] as const;

/** Formulas whose inputs a reader may make the unknown, with the ranges in which they are drawn. */
const cases: readonly Case[] = [
  {
    name: 'usersToLoad',
    ranges: { users: [1, 1e8], active: share, requests: some, peak: [1, 20] },
    forward: (i) =>
      pick(({ peak }: { peak: number }) => peak)(
        engine.usersToLoad(i('users'), {
          activeShare: i('active'),
          requestsPerUser: i('requests'),
          peakFactor: i('peak'),
        }),
      ),
  },
  {
    name: 'littleThroughput',
    ranges: { inFlight: rate, time },
    forward: (i) => engine.littleThroughput(i('inFlight'), i('time')),
  },
  {
    name: 'concurrencyCeiling',
    ranges: { perInstance: some, instances: some },
    forward: (i) => engine.concurrencyCeiling(i('perInstance'), i('instances')),
  },
  {
    name: 'instancesNeeded',
    ranges: { rate, time, perInstance: some, utilisation: share },
    forward: (i) =>
      pick(({ exact }: { exact: number }) => exact)(
        engine.instancesNeeded({
          rate: i('rate'),
          time: i('time'),
          perInstance: i('perInstance'),
          utilisation: i('utilisation'),
        }),
      ),
  },
  {
    name: 'tasksNeeded',
    ranges: { rate, cpuTime: time, vcpu: [0.25, 16], target: share },
    forward: (i) =>
      pick(({ exact }: { exact: number }) => exact)(
        engine.tasksNeeded({ rate: i('rate'), cpuTime: i('cpuTime'), vcpu: i('vcpu'), target: i('target') }),
      ),
  },
  {
    name: 'waiting',
    ranges: { load: [5, 9.9], time },
    fixed: { servers: 10 },
    forward: (i) =>
      pick(({ meanWait }: { meanWait: number }) => meanWait)(
        engine.waiting({ rate: i('load') / i('time'), time: i('time'), servers: i('servers') }),
      ),
  },
  {
    name: 'responsePercentile',
    ranges: { rate: [1, 9.5], share: [0.5, 0.999] },
    fixed: { servers: 10 },
    forward: (i) =>
      engine.responsePercentile({ rate: i('rate'), time: 1, servers: i('servers') }, Math.min(i('share'), 0.999)),
  },
  {
    name: 'scaledThroughput',
    ranges: { units: [1, 30], one: some, contention: [0.01, 0.3], coherency: [1e-5, 1e-3] },
    forward: (i) =>
      pick(({ throughput }: { throughput: number }) => throughput)(
        engine.scaledThroughput(i('units'), {
          one: i('one'),
          contention: i('contention'),
          coherency: i('coherency'),
        }),
      ),
  },
  {
    name: 'readWriteSplit, writes',
    ranges: { rate, ratio: [0.1, 100] },
    forward: (i) => pick(({ writes }: { writes: number }) => writes)(engine.readWriteSplit(i('rate'), i('ratio'))),
  },
  {
    name: 'replicasNeeded',
    ranges: { reads: rate, hitRatio: share, perReplica: some, utilisation: share },
    forward: (i) =>
      pick(({ exact }: { exact: number }) => exact)(
        engine.replicasNeeded({
          reads: i('reads'),
          hitRatio: i('hitRatio'),
          perReplica: i('perReplica'),
          utilisation: i('utilisation'),
        }),
      ),
  },
  {
    name: 'cacheRelief, total',
    ranges: { reads: some, writes: some, hitRatio: share },
    forward: (i) =>
      pick(({ total }: { total: number }) => total)(
        engine.cacheRelief({ reads: i('reads'), writes: i('writes') }, i('hitRatio')),
      ),
  },
  {
    name: 'readsThroughLevels, database',
    ranges: { rate, edge: share, inner: share },
    forward: (i) =>
      pick(({ database }: { database: number }) => database)(
        engine.readsThroughLevels({ rate: i('rate'), edge: i('edge'), inner: i('inner') }),
      ),
  },
  {
    name: 'proxyConnections',
    ranges: { rate: some, time: [0.1, 10], pinned: [1, 50], headroom: [0.1, 1] },
    forward: (i) =>
      pick(({ exact }: { exact: number }) => exact)(
        engine.proxyConnections({
          rate: i('rate'),
          time: i('time'),
          pinned: i('pinned'),
          headroom: i('headroom'),
        }),
      ),
  },
  {
    name: 'drainTime',
    ranges: { backlog: [1, 1e7], arrivals: [1, 400], consumption: [500, 5000] },
    forward: (i) => engine.drainTime(i('backlog'), i('arrivals'), i('consumption')),
  },
  {
    name: 'catchUp',
    ranges: { stopped: [60, 80_000], arrivals: [10, 400], consumption: [500, 5000] },
    forward: (i) =>
      andThen(
        engine.catchUp({
          stopped: i('stopped'),
          arrivals: i('arrivals'),
          consumption: i('consumption'),
          retention: 86_400,
        }),
        (course) =>
          course.course === 'catches up' ? found(course.after) : engine.failed('consumption', 'it never catches up'),
      ),
  },
  {
    name: 'chainAvailability',
    ranges: { each: [0.5, 0.99], services: [1, 30] },
    forward: (i) => pick(({ all }: { all: number }) => all)(engine.chainAvailability(i('each'), i('services'))),
  },
  {
    name: 'fanOutPercentile',
    ranges: { median: [0.001, 0.1], p99: [0.2, 5], share: [0.5, 0.999], services: [1, 100] },
    forward: (i) =>
      engine.fanOutPercentile({ median: i('median'), p99: i('p99') }, Math.min(i('share'), 0.999), i('services')),
  },
  {
    name: 'storageDays',
    ranges: { now: [1, 1000], most: [2000, 1e6], perDay: some, overhead: share },
    forward: (i) =>
      engine.storageDays({ now: i('now'), most: i('most'), perDay: i('perDay'), overhead: i('overhead') }),
  },
  {
    name: 'lambdaRequest',
    ranges: { gb: [0.125, 10], time: [0.01, 900], price: [1e-6, 1e-3] },
    forward: (i) => engine.lambdaRequest(i('gb'), i('time'), i('price'), 0.2),
  },
  {
    name: 'taskHour',
    ranges: { vcpu: [1, 16], gb: [1, 64], perVcpu: [0.01, 0.1], perGb: [0.01, 0.1] },
    forward: (i) => engine.taskHour(i('vcpu'), i('gb'), i('perVcpu'), i('perGb')),
  },
];

const draw = (random: () => number, [from, to]: readonly [number, number]): number => from * (to / from) ** random();

describe('the way back of every formula is its inverse', () => {
  it.each(cases)('$name', ({ ranges, fixed = {}, forward }) => {
    const random = seeded(26);
    const run = (inputs: Inputs): Outcome<number> => forward((name) => inputs[name] ?? Number.NaN);
    for (let round = 0; round < 25; round++) {
      const inputs: Inputs = {
        ...fixed,
        ...Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, draw(random, range)])),
      };
      const target = value(run(inputs));
      for (const [name, [from, to]] of Object.entries(ranges)) {
        const back = value(engine.solve((x) => run({ ...inputs, [name]: x }), target, { from, to }));
        expect(value(run({ ...inputs, [name]: back })) / target, name).toBeCloseTo(1, 6);
        expect(back / (inputs[name] ?? 0), name).toBeCloseTo(1, 4);
      }
    }
  });
});
