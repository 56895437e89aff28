import { cacheRelief } from './cache.ts';
import { chainExamples } from './chain-examples.ts';
import { concurrencyCeiling } from './concurrency.ts';
import { instancesNeeded } from './instances.ts';
import { littleInFlight, littleThroughput } from './little.ts';
import { costExamples } from './cost-examples.ts';
import { acuMemory } from './acu.ts';
import { andThen, found, type Outcome } from './outcome.ts';
import { readsPerReplica, readWriteSplit } from './reads.ts';
import { usersCarried, usersToLoad, type Behaviour } from './users.ts';
import { of, show } from './wording.ts';
import type { Numbers, WorkedExample, WorkedInput } from './worked.ts';

const minute = 60;

const bound = { fact: 'app-runner-concurrency-max' } as const;
const untouched = { fact: 'app-runner-concurrency-default' } as const;
const instances = { fact: 'app-runner-max-size-default' } as const;
const readers = { fact: 'aurora-replicas-max' } as const;
/** Seconds per request in the talk's own sum, slide S-32. */
const slow = { given: 2 } as const;

const ceilingOf = (n: Numbers): Outcome<number> => concurrencyCeiling(of(n, 'perInstance'), of(n, 'instances'));

const ceiling = (perInstance: WorkedInput): WorkedExample => ({
  formula: 'concurrencyCeiling',
  inputs: { perInstance, instances },
  work: (n) => andThen(ceilingOf(n), (inFlight) => found({ inFlight })),
  statement: [show('perInstance'), ' × ', show('instances'), ' = ', show('inFlight', 'requests'), ' in flight.'],
  result: [show('inFlight', 'requests'), ' in flight'],
});

const rated = (inFlight: number, time: number): Outcome<Numbers> =>
  andThen(littleThroughput(inFlight, time), (rate) => found({ inFlight, rate, perMinute: rate * minute }));

const rate = (perInstance: WorkedInput, time: WorkedInput, whose: string, words = false): WorkedExample => ({
  formula: 'littleThroughput',
  inputs: { perInstance, instances, time },
  work: (n) => andThen(ceilingOf(n), (inFlight) => rated(inFlight, of(n, 'time'))),
  statement: [
    show('inFlight'),
    ' ÷ ',
    show('time', 'time'),
    ' = ',
    show('rate', 'requests/s'),
    ', which is ',
    show('perMinute', undefined, { words }),
    ` a minute for ${whose}.`,
  ],
  result: [show('rate', 'requests/s'), ', or ', show('perMinute', undefined, { words }), ' a minute'],
});

const one: WorkedInput = { given: 1 };

const instanceRate: WorkedExample = {
  ...rate(bound, slow, 'one instance'),
  inputs: { perInstance: bound, instances: one, time: slow },
};

const behaviourOf = (n: Numbers): Behaviour => ({
  activeShare: of(n, 'activeShare'),
  requestsPerUser: of(n, 'requestsPerUser'),
  peakFactor: of(n, 'peakFactor'),
});

const light = { activeShare: { given: 0.2 }, requestsPerUser: { given: 30 }, peakFactor: { given: 4 } } as const;
const heavy = { ...light, requestsPerUser: { given: 100 }, peakFactor: { given: 8 } } as const;
const million = { users: { given: 1_000_000 }, ...light } as const;

const load: WorkedExample = {
  formula: 'usersToLoad',
  inputs: { ...million, day: { given: 86_400 } },
  work: (n) => andThen(usersToLoad(of(n, 'users'), behaviourOf(n)), (rates) => found({ ...rates })),
  statement: [
    show('users', 'users'),
    ' × ',
    show('activeShare', 'share'),
    ' active × ',
    show('requestsPerUser', 'requests'),
    ' ÷ ',
    show('day', 's'),
    ' = ',
    show('average', 'requests/s'),
    ' on average; × ',
    show('peakFactor'),
    ' = ',
    show('peak', 'requests/s'),
    ' at the peak.',
  ],
  result: [show('peak', 'requests/s')],
};

const inFlightOfMillion: WorkedExample = {
  formula: 'usersToLoad, littleInFlight, concurrencyCeiling',
  inputs: { ...million, time: slow, perInstance: bound, instances },
  work: (n) =>
    andThen(usersToLoad(of(n, 'users'), behaviourOf(n)), ({ peak }) =>
      andThen(littleInFlight(peak, of(n, 'time')), (inFlight) =>
        andThen(ceilingOf(n), (most) => found({ peak, inFlight, ceiling: most, used: inFlight / most })),
      ),
    ),
  statement: [
    show('peak', 'requests/s'),
    ' × ',
    show('time', 'time'),
    ' = ',
    show('inFlight', 'requests'),
    ' in flight, ',
    show('used', 'share'),
    ' of ',
    show('ceiling'),
    '.',
  ],
  result: [show('inFlight', 'requests'), ' in flight, ', show('used', 'share'), ' of ', show('ceiling')],
};

const carried = (behaviour: typeof light | typeof heavy, decimals: number): WorkedExample => ({
  formula: 'littleThroughput, usersCarried',
  inputs: { perInstance: bound, instances, time: slow, ...behaviour },
  work: (n) =>
    andThen(ceilingOf(n), (inFlight) =>
      andThen(littleThroughput(inFlight, of(n, 'time')), (most) =>
        andThen(usersCarried(most, behaviourOf(n)), (users) => found({ rate: most, users })),
      ),
    ),
  statement: [
    show('rate', 'requests/s'),
    ' carry ',
    show('users', 'users', { words: true, decimals }),
    ' of whom ',
    show('activeShare', 'share'),
    ' come on a day and send ',
    show('requestsPerUser', 'requests'),
    ' each, with a peak of ',
    show('peakFactor'),
    ' times the average.',
  ],
  result: [show('users', undefined, { words: true, decimals })],
});

const splitOf = (n: Numbers) => readWriteSplit(of(n, 'rate'), of(n, 'ratio'));

const queries = { given: 10_000 } as const;

const split = (ratio: number): WorkedExample => ({
  formula: 'readWriteSplit, readsPerReplica',
  inputs: { rate: queries, ratio: { given: ratio }, readers },
  work: (n) =>
    andThen(splitOf(n), ({ reads, writes }) =>
      andThen(readsPerReplica(reads, of(n, 'readers')), (each) => found({ reads, writes, each })),
    ),
  statement: [
    show('rate', 'queries/s'),
    ' at ',
    show('ratio'),
    ':1 are ',
    show('writes', 'writes/s'),
    ' and ',
    show('reads', 'reads/s'),
    ', which is ',
    show('each', 'reads/s'),
    ' for each of ',
    show('readers', 'readers'),
    '.',
  ],
  result: [show('writes', 'writes/s'), ' and ', show('each', 'reads/s'), ' per reader'],
});

const cache = (hits: number): WorkedExample => ({
  formula: 'readWriteSplit, cacheRelief',
  inputs: { rate: queries, ratio: { given: 20 }, hits: { given: hits } },
  work: (n) =>
    andThen(splitOf(n), (before) =>
      andThen(cacheRelief(before, of(n, 'hits')), ({ reads, total, factor }) =>
        found({ writes: before.writes, reads, total, factor }),
      ),
    ),
  statement: [
    'With ',
    show('hits', 'share'),
    ' of the reads answered by a cache, ',
    show('rate', 'queries/s'),
    ' at ',
    show('ratio'),
    ':1 leave ',
    show('reads', 'reads/s'),
    ' + ',
    show('writes', 'writes/s'),
    ' = ',
    show('total', 'queries/s'),
    ' for the database, ',
    show('factor', 'times', { decimals: 1 }),
    ' less.',
  ],
  result: [show('total', 'queries/s')],
});

const memory: WorkedExample = {
  formula: 'acuMemory',
  inputs: { acu: { fact: 'aurora-acu-max' }, each: { fact: 'aurora-acu-memory' } },
  work: (n) => andThen(acuMemory(of(n, 'acu'), of(n, 'each')), (gib) => found({ memory: gib })),
  statement: [show('acu', 'ACU'), ' × ', show('each', 'GiB'), ' = ', show('memory', 'GiB'), ' of memory.'],
  result: [show('memory', 'GiB')],
};

const fleet: WorkedExample = {
  formula: 'instancesNeeded',
  inputs: {
    rate: { given: 1200 },
    time: { given: 0.35 },
    perInstance: { given: 80 },
    utilisation: { given: 0.7 },
    most: instances,
  },
  work: (n) =>
    andThen(
      instancesNeeded({
        rate: of(n, 'rate'),
        time: of(n, 'time'),
        perInstance: of(n, 'perInstance'),
        utilisation: of(n, 'utilisation'),
      }),
      (need) => found({ ...need, used: need.instances / of(n, 'most') }),
    ),
  statement: [
    show('rate', 'requests/s'),
    ' × ',
    show('time', 'time'),
    ' = ',
    show('inFlight', 'requests'),
    ' in flight; ',
    show('inFlight'),
    ' ÷ (',
    show('perInstance'),
    ' × ',
    show('utilisation', 'share'),
    ') = ',
    show('exact'),
    ', so ',
    show('instances', 'instances'),
    ', ',
    show('used', 'share'),
    ' of ',
    show('most'),
    '.',
  ],
  result: [show('instances', 'instances')],
};

/** Sums printed on the pages. The same records are the tests' cases: the expected values stand only there. */
export const examples = {
  'ceiling-bound': ceiling(bound),
  'ceiling-default': ceiling(untouched),
  'service-rate-2s': rate(bound, slow, 'the whole service'),
  'instance-rate-2s': instanceRate,
  'default-rate-2s': rate(untouched, slow, 'an untouched service'),
  'service-rate-200ms': rate(bound, { given: 0.2 }, 'the whole service', true),
  'million-users': load,
  'million-users-in-flight': inFlightOfMillion,
  'users-carried': carried(light, 1),
  'users-carried-heavy': carried(heavy, 2),
  'split-20': split(20),
  'split-30': split(30),
  'cache-90': cache(0.9),
  'cache-95': cache(0.95),
  'acu-max-memory': memory,
  'instances-1200': fleet,
  ...costExamples,
  ...chainExamples,
} as const satisfies Readonly<Record<string, WorkedExample>>;
