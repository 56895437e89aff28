import { missesThrough } from './cache-levels.ts';
import { chainAvailability } from './chain.ts';
import { hotItemRate } from './dynamodb.ts';
import { fanInQuota, fanOut } from './fan-out.ts';
import { monthsLeft } from './growth.ts';
import { chainAttempts } from './retries.ts';
import { chainSlowness } from './tail.ts';
import { andThen, found } from './outcome.ts';
import { of, show } from './wording.ts';
import type { WorkedExample } from './worked.ts';

const chain = (services: number): WorkedExample => ({
  formula: 'chainAvailability',
  inputs: { each: { given: 0.999 }, services: { given: services } },
  work: (n) => andThen(chainAvailability(of(n, 'each'), of(n, 'services')), (result) => found(result)),
  statement: [
    show('services', 'services'),
    ' at ',
    show('each', 'share'),
    ' each, all needed, answer ',
    show('all', 'share', { decimals: 3 }),
    ' of the time, which leaves out ',
    show('hoursOut', 'h'),
    ' a year.',
  ],
  result: [show('all', 'share', { decimals: 3 })],
});

const slowness: WorkedExample = {
  formula: 'chainSlowness',
  inputs: { slow: { given: 0.01 }, services: { given: 5 } },
  work: (n) => andThen(chainSlowness(of(n, 'slow'), of(n, 'services')), (met) => found({ met })),
  statement: [
    'If ',
    show('slow', 'share'),
    ' of the answers of each of ',
    show('services', 'services'),
    ' are slow, ',
    show('met', 'share'),
    ' of the requests that call them all meet one.',
  ],
  result: [show('met', 'share')],
};

const attempts: WorkedExample = {
  formula: 'chainAttempts',
  inputs: { tries: { given: 3 }, layers: { given: 3 } },
  work: (n) => andThen(chainAttempts(of(n, 'tries'), of(n, 'layers')), (all) => found({ all })),
  statement: [
    show('tries', 'attempts'),
    ' in each of ',
    show('layers'),
    ' layers are ',
    show('all', 'attempts'),
    ' at the bottom for one request at the top.',
  ],
  result: [show('all', 'attempts')],
};

const caches: WorkedExample = {
  formula: 'missesThrough',
  inputs: { outer: { given: 0.8 }, inner: { given: 0.9 } },
  work: (n) => andThen(missesThrough(of(n, 'outer'), of(n, 'inner')), (left) => found({ left })),
  statement: [
    'An edge cache with ',
    show('outer', 'share'),
    ' hits before a shared cache with ',
    show('inner', 'share'),
    ' lets ',
    show('left', 'share'),
    ' of the reads through.',
  ],
  result: [show('left', 'share')],
};

const item: WorkedExample = {
  formula: 'hotItemRate',
  inputs: {
    partition: { fact: 'dynamodb-partition-wcu' },
    unit: { fact: 'dynamodb-wcu-size' },
    size: { given: 6 },
  },
  work: (n) => andThen(hotItemRate(of(n, 'partition'), of(n, 'size'), of(n, 'unit')), (result) => found(result)),
  statement: [
    'An item of ',
    show('size', 'KB'),
    ' takes ',
    show('unitsEach'),
    ' write units of ',
    show('unit', 'KB'),
    '; ',
    show('partition', 'WCU'),
    ' ÷ ',
    show('unitsEach'),
    ' = ',
    show('rate', 'writes/s'),
    ' of that item.',
  ],
  result: [show('rate', 'writes/s')],
};

const bus: WorkedExample = {
  formula: 'fanOut, fanInQuota',
  inputs: {
    events: { given: 2000 },
    rules: { given: 12 },
    quota: { fact: 'eventbridge-invocations-us-east-1-us-west-2-eu-west-1' },
  },
  work: (n) =>
    andThen(fanOut(of(n, 'events'), of(n, 'rules')), (asked) =>
      andThen(fanInQuota(of(n, 'quota'), of(n, 'rules')), (fits) => found({ asked, fits })),
    ),
  statement: [
    show('events', 'events/s'),
    ' × ',
    show('rules', 'rules'),
    ' = ',
    show('asked', 'invocations/s'),
    ' against ',
    show('quota', 'invocations/s'),
    '; ',
    show('quota'),
    ' ÷ ',
    show('rules'),
    ' = ',
    show('fits', 'events/s'),
    ' fit.',
  ],
  result: [show('fits', 'events/s')],
};

const traces: WorkedExample = {
  formula: 'fanOut',
  inputs: { requests: { given: 10_000 }, services: { given: 5 }, quota: { fact: 'xray-segments' } },
  work: (n) =>
    andThen(fanOut(of(n, 'requests'), of(n, 'services')), (segments) =>
      found({ segments, kept: of(n, 'quota') / segments }),
    ),
  statement: [
    show('requests', 'requests/s'),
    ' × ',
    show('services', 'services'),
    ' = ',
    show('segments', 'segments/s'),
    '; ',
    show('quota', 'segments/s'),
    ' ÷ ',
    show('segments'),
    ' = ',
    show('kept', 'share'),
    ' can be kept.',
  ],
  result: [show('kept', 'share')],
};

const left: WorkedExample = {
  formula: 'monthsLeft',
  inputs: { used: { given: 0.5 }, growth: { given: 0.08 } },
  work: (n) => andThen(monthsLeft(of(n, 'used'), of(n, 'growth')), (months) => found({ months })),
  statement: [
    'At ',
    show('used', 'share'),
    ' of the ceiling and ',
    show('growth', 'share'),
    ' growth a month, ',
    show('months', 'months', { decimals: 1 }),
    ' remain.',
  ],
  result: [show('months', 'months', { decimals: 1 })],
};

/** What branches and chains make of a rate, of an availability and of time. */
export const chainExamples = {
  'chain-five': chain(5),
  'chain-two': chain(2),
  'slow-of-five': slowness,
  'attempts-in-a-chain': attempts,
  'caches-in-a-row': caches,
  'hot-item': item,
  'bus-fan-out': bus,
  'traces-kept': traces,
  'months-left': left,
} as const satisfies Readonly<Record<string, WorkedExample>>;
