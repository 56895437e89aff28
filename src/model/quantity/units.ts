import { nouns } from './nouns.ts';
import { byteFactors, GB, KiB } from './bytes.ts';
import { day, hour, minute, month, year } from './periods.ts';
import { scale } from './scale.ts';

/** What a unit measures. Two quantities can be compared only where the dimension is the same. */
export type Dimension = 'count' | 'time' | 'rate' | 'bytes' | 'byte-rate' | 'share' | 'ratio' | 'price' | 'words';

export interface Unit {
  /** The name used in records: `requests`, `MB/s`, `USD per GB-hour`. Permanent. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly singular: string;
  readonly plural: string;
  /** The shortest form that is still clear beside a number: `s`, `/s`, `GiB`. */
  readonly symbol: string;
  /** Multiplies a value into the base of its dimension: s, 1/s, bytes, bytes/s, a fraction of 1. */
  readonly factor: number;
  /** Prose prints the words ("4 days"), not the symbol. */
  readonly worded: boolean;
}

/** Plural, singular, then the periods that occur: `requests/s`. */
const rates: readonly (readonly [string, string, ...string[]])[] = [
  ['', '', 's', 'min'],
  ['(events + KB)', '(events + KB)', 's'],
  ['API calls', 'API call', 's'],
  ['ECPU', 'ECPU', 's'],
  ['calls', 'call', 's'],
  ['connections', 'connection', 's', 'min'],
  ['environments', 'environment', '10 s'],
  ['evaluations', 'evaluation', 's'],
  ['events', 'event', 's'],
  ['executions', 'execution', 's', 'min'],
  ['invocations', 'invocation', 's'],
  ['launches', 'launch', 's'],
  ['messages', 'message', 's'],
  ['queries', 'query', 's'],
  ['reads', 'read', 's'],
  ['records', 'record', 's'],
  ['requests', 'request', 's', 'min'],
  ['segments', 'segment', 's'],
  ['tasks', 'task', 'min'],
  ['tokens', 'token', 's'],
  ['transactions', 'transaction', 's'],
  ['transitions', 'transition', 's'],
  ['units', 'unit', 's'],
  ['writes', 'write', 's'],
];

const periods: Readonly<Record<string, number>> = { s: 1, '10 s': 10, min: minute };

/** What a price is counted by: each gives the unit `USD per …`. */
const meters: readonly string[] = [
  '1,000 transitions',
  '100k deliveries',
  '10k requests',
  '1M DPU',
  '1M ECPU',
  '1M RRU',
  '1M WRU',
  '1M deliveries',
  '1M events',
  '1M events (64 KB each)',
  '1M events (8 KB each)',
  '1M invocations',
  '1M messages',
  '1M minutes',
  '1M operations',
  '1M queries',
  '1M requests',
  '1M requests (64 KB each)',
  '1M sRRU',
  '1M traces',
  '1M units',
  '1M updates',
  'ACU-hour',
  'GB',
  'GB-hour',
  'GB-month',
  'GB-second',
  'LCU-hour',
  'RCU-hour',
  'WCU-hour',
  'alarm-month',
  'broker-hour',
  'cluster-hour',
  'consumer-shard-hour',
  'hour',
  'metric-month',
  'million',
  'million requests',
  'minute',
  'month',
  'node-hour',
  'partition-hour',
  'service-hour',
  'shard-hour',
  'stream-hour',
  'vCPU-hour',
  'zone-month',
];

/** Price rows that count something else than money, or only say in words what is counted. */
const wordUnits: readonly string[] = [
  'date',
  'vCPU/GB',
  'per LCU',
  'per month',
  'share off list',
  'list',
  'four meters',
  'see eb-v2-mech',
];

const symbolic = (id: string, dimension: Dimension, singular: string, plural: string, factor: number): Unit => ({
  id,
  dimension,
  singular,
  plural,
  symbol: id,
  factor,
  worded: false,
});

const counted = (id: string, singular: string): Unit => ({
  ...symbolic(id, 'count', singular, id, 1),
  symbol: '',
  worded: true,
});

const rated = ([plural, singular, ...per]: readonly [string, string, ...string[]]): Unit[] =>
  per.map((period) => ({
    ...symbolic(
      `${plural}/${period}`,
      'rate',
      `${singular}/${period}`,
      `${plural}/${period}`,
      1 / (periods[period] ?? 1),
    ),
    symbol: `/${period}`,
    worded: plural !== '',
  }));

const timed = (id: string, singular: string, factor: number, symbol = id): Unit => ({
  ...symbolic(id, 'time', singular, `${singular}s`, factor),
  symbol,
  worded: id.length > 3,
});

/** Every unit a record or a worksheet may use. Closed: a unit that is not here stops the build. */
export const units: readonly Unit[] = [
  timed('ms', 'millisecond', 1e-3),
  timed('s', 'second', 1),
  timed('min', 'minute', minute),
  timed('h', 'hour', hour),
  timed('days', 'day', day, 'd'),
  timed('months', 'month', month, 'mo'),
  { ...timed('year', 'year', year, 'y'), worded: true },
  { ...symbolic('bytes', 'bytes', 'byte', 'bytes', 1), symbol: 'B', worded: true },
  ...Object.entries(byteFactors).map(([id, factor]) => symbolic(id, 'bytes', id, id, factor)),
  // What AWS calls a KB where it counts 1,024 bytes, and a TB where it bills 1,024 GB.
  { ...symbolic('KB of 1,024 bytes', 'bytes', 'KB', 'KB', KiB), symbol: 'KB', worded: true },
  { ...symbolic('TB of 1,024 GB', 'bytes', 'TB', 'TB', 1024 * GB), symbol: 'TB', worded: true },
  symbolic('bytes/s', 'byte-rate', 'byte/s', 'bytes/s', 1),
  ...(['KB', 'MB', 'MiB', 'GB'] as const).map((id) =>
    symbolic(`${id}/s`, 'byte-rate', `${id}/s`, `${id}/s`, byteFactors[id] ?? 1),
  ),
  symbolic('GB/h', 'byte-rate', 'GB/h', 'GB/h', 1e9 / hour),
  symbolic('Gbps', 'byte-rate', 'Gbps', 'Gbps', 1e9 / 8),
  symbolic('%', 'share', 'per cent', 'per cent', 0.01),
  { ...symbolic('share', 'share', 'of the whole', 'of the whole', 1), worded: true },
  { ...symbolic('ratio', 'ratio', ': 1', ': 1', 1), symbol: ':1' },
  { ...symbolic('times', 'ratio', 'time', 'times', 1), symbol: '×', worded: true },
  symbolic('MB per vCPU', 'ratio', 'MB per vCPU', 'MB per vCPU', 1e6),
  ...nouns.map(([id, singular]) => counted(id, singular)),
  ...rates.flatMap(rated),
  ...meters.map((meter) => symbolic(`USD per ${meter}`, 'price', `USD per ${meter}`, `USD per ${meter}`, 1)),
  ...meters.filter((meter) => !(meter in byteFactors)).map((meter) => symbolic(meter, 'words', meter, meter, 1)),
  ...wordUnits.map((id) => symbolic(id, 'words', id, id, 1)),
];

const byId: ReadonlyMap<string, Unit> = /* @__PURE__ */ new Map(units.map((unit) => [unit.id, unit]));

/** Is this the id of a known unit? The empty text is none: a record without a unit leaves the field out. */
export const isUnit = (id: string): boolean => byId.has(id);

/** The unit of that id, or undefined. */
export const unitOf = (id: string): Unit | undefined => byId.get(id);

/** A value in the base of its dimension: `inBase(5, 'min')` is 300 (s). Undefined for an unknown unit. */
export function inBase(value: number, id: string): number | undefined {
  const unit = byId.get(id);
  return unit && scale(value, unit.factor);
}
