import type { Input } from '../../worksheet/sheet.ts';
import { connectionLimits, engineOptions, settingInput } from './connection-rows.ts';

/** Facts that the sheet rests on: id, and how a sentence names it. */
export const connLimits = {
  'rds-proxy-headroom': 'room that AWS advises above the peak, %',
  'rds-proxy-pool-share': 'share of the connections that the proxy may open, %',
  'aurora-acu-max': 'the most ACU of an instance',
  'aurora-acu-step': 'the smallest step',
  'aurora-min-acu-perf-insights': 'the minimum advised with Database Insights',
  'aurora-maxconn-low-min': 'PostgreSQL’s connections with the smallest minimum',
  ...connectionLimits,
} as const;

const acu: Input['want'] = { dimension: 'count', noun: 'ACU', min: 0, max: 10_000 };
const perCent: Input['want'] = { dimension: 'count', min: 0, max: 1000 };

/** The application, its transactions, the database behind, and the settings of the proxy. */
export const connInputs = {
  instances: {
    param: 'instances',
    label: 'Instances of the application',
    unit: 'instances',
    want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 },
    start: 40,
    hint: 'at the most that scaling out allows; a deployment may double them',
  },
  pool: {
    param: 'pool',
    label: 'Pool of each instance',
    unit: 'connections',
    want: { dimension: 'count', noun: 'connections', whole: true, min: 1, max: 1_000_000 },
    start: 50,
    hint: 'its maximum, per process if there are several',
  },
  rate: {
    param: 'rate',
    label: 'Transactions',
    want: { dimension: 'rate', noun: 'transactions', min: 0.001, max: 1e9 },
    start: 3000,
    hint: 'of all instances together, at the peak',
  },
  time: {
    param: 'time',
    label: 'Time of a transaction',
    want: { dimension: 'time', min: 1e-5, max: 86_400 },
    start: 0.008,
    hint: 'from begin to commit; measure it under load',
  },
  pinned: {
    param: 'pinned',
    label: 'Pinned sessions',
    unit: 'sessions',
    want: { dimension: 'count', whole: true, min: 0, max: 1_000_000 },
    start: 10,
    hint: 'measure it: DatabaseConnectionsCurrentlySessionPinned',
  },
  engine: {
    param: 'engine',
    label: 'Engine',
    want: { dimension: 'count', whole: true, min: 1, max: 2 },
    start: 1,
    hint: 'decides the default of max_connections',
    options: engineOptions,
  },
  maxAcu: {
    param: 'max-acu',
    label: 'Maximum capacity',
    unit: 'ACU',
    want: { ...acu, min: 0.5 },
    start: 16,
    hint: 'of the instance that is connected to; at most @aurora-acu-max@',
  },
  minAcu: {
    param: 'min-acu',
    label: 'Minimum capacity',
    unit: 'ACU',
    want: acu,
    start: 'aurora-min-acu-perf-insights',
    hint: 'at @aurora-acu-step@ or less PostgreSQL stays at @aurora-maxconn-low-min@ connections',
    more: true,
  },
  setting: settingInput,
  poolShare: {
    param: 'pool-share',
    label: 'MaxConnectionsPercent',
    unit: '%',
    want: { ...perCent, min: 1, max: 100 },
    start: 'rds-proxy-pool-share',
    hint: 'untouched @rds-proxy-pool-share@ %; less leaves some to sessions past the proxy',
    more: true,
  },
  headroom: {
    param: 'headroom',
    label: 'Room above the peak',
    unit: '%',
    want: perCent,
    start: 'rds-proxy-headroom',
    hint: 'AWS advises @rds-proxy-headroom@ %',
    more: true,
  },
} as const satisfies Readonly<Record<string, Input<keyof typeof connLimits>>>;
