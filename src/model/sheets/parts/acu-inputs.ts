import type { Input } from '../../worksheet/sheet.ts';
import { connectionLimits, engineOptions } from './connection-rows.ts';

/** Facts that the sheet rests on: id, and how a sentence names it. */
export const acuLimits = {
  'aurora-acu-max': 'the largest maximum',
  'aurora-acu-min': 'the smallest minimum',
  'aurora-acu-memory': 'memory of one ACU',
  'aurora-acu-step': 'the smallest step',
  'aurora-acu-std': 'price of an ACU-hour, Standard',
  'aurora-acu-io': 'price of an ACU-hour, I/O-Optimized',
  'aurora-replicas-max': 'readers of a cluster',
  'aurora-db-instances': 'the account’s initial quota of DB instances',
  'aurora-min-acu-perf-insights': 'the minimum advised with Database Insights',
  'aurora-maxconn-low-min': 'PostgreSQL’s connections with the smallest minimum',
  ...connectionLimits,
} as const;

const acu: Input['want'] = { dimension: 'count', noun: 'ACU', min: 0, max: 10_000 };

/** The range, what it is counted for, and the price. */
export const acuInputs = {
  min: {
    param: 'min',
    label: 'Minimum capacity',
    unit: 'ACU',
    want: acu,
    start: 'aurora-min-acu-perf-insights',
    hint: 'from @aurora-acu-min@; @aurora-min-acu-perf-insights@ is advised with Database Insights',
  },
  max: {
    param: 'max',
    label: 'Maximum capacity',
    unit: 'ACU',
    want: { ...acu, min: 0.5 },
    start: 'aurora-acu-max',
    hint: 'at most @aurora-acu-max@, by engine version',
  },
  instances: {
    param: 'instances',
    label: 'Instances, writer and readers',
    unit: 'instances',
    want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1000 },
    start: 3,
    hint: 'each has the whole range',
  },
  engine: {
    param: 'engine',
    label: 'Engine',
    want: { dimension: 'count', whole: true, min: 1, max: 2 },
    start: 1,
    hint: 'decides the connections',
    options: engineOptions,
  },
  workingSet: {
    param: 'working-set',
    label: 'Working set',
    unit: 'GiB',
    want: { dimension: 'count', min: 0, max: 1e6 },
    start: 32,
    hint: 'pages and indexes read again and again; measure it',
  },
  price: {
    param: 'price',
    label: 'Price of an ACU-hour',
    want: { dimension: 'price', min: 0.0001, max: 1000 },
    start: 'aurora-acu-std',
    hint: 'in USD; N. Virginia: Standard @aurora-acu-std@, I/O-Optimized @aurora-acu-io@',
  },
  quota: {
    param: 'instance-quota',
    label: 'Account’s DB instance quota',
    unit: 'instances',
    want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 },
    start: 'aurora-db-instances',
    hint: 'starts at @aurora-db-instances@ for all RDS kinds; put in what is left of yours',
    more: true,
  },
} as const satisfies Readonly<Record<string, Input<keyof typeof acuLimits>>>;
