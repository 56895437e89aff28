import { nouns, singularOf } from './nouns.ts';
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

/** What is counted per period, by the periods that occur: `requests/s`. */
const rates: readonly (readonly [nouns: string, ...periods: string[]])[] = [
  [
    '(events + KB),API calls,ECPU,calls,evaluations,events,invocations,launches,messages,queries,reads,records,segments,' +
      'tokens,transactions,transitions,units,writes',
    's',
  ],
  [',connections,executions,requests', 's', 'min'],
  ['tasks', 'min'],
  ['environments', '10 s'],
];

const periods: Readonly<Record<string, number>> = { s: 1, '10 s': 10, min: minute };

export const symbolic = (id: string, dimension: Dimension, singular: string, plural: string, factor: number): Unit => ({
  id,
  dimension,
  singular,
  plural,
  symbol: id,
  factor,
  worded: false,
});

const counted = (id: string): Unit => ({ ...symbolic(id, 'count', singularOf(id), id, 1), symbol: '', worded: true });

const rated = (plural: string, period: string): Unit => ({
  ...symbolic(
    `${plural}/${period}`,
    'rate',
    `${singularOf(plural)}/${period}`,
    `${plural}/${period}`,
    1 / (periods[period] ?? 1),
  ),
  symbol: `/${period}`,
  worded: plural !== '',
});

const timed = (id: string, singular: string, factor: number, symbol = id): Unit => ({
  ...symbolic(id, 'time', singular, `${singular}s`, factor),
  symbol,
  worded: id.length > 3,
});

/** What measures or counts; `registry.ts` has what prices are by besides. */
export const measures: readonly Unit[] = [
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
  ...nouns.map(counted),
  ...rates.flatMap(([counts, ...per]) =>
    counts.split(',').flatMap((plural) => per.map((period) => rated(plural, period))),
  ),
];

const byId = /* @__PURE__ */ new Map(measures.map((unit) => [unit.id, unit]));

/** Adds units that measure nothing: a page prints none of them in what is live. */
export function addUnits(units: readonly Unit[]): void {
  for (const unit of units) byId.set(unit.id, unit);
}

/** `USD per GB-hour`; the registry says which of them there are. */
const priced = (id: string): Unit | undefined =>
  id.startsWith('USD per ') ? symbolic(id, 'price', id, id, 1) : undefined;

/** The unit of that id, or undefined. */
export const unitOf = (id: string): Unit | undefined => byId.get(id) ?? priced(id);

/** A value in the base of its dimension: `inBase(5, 'min')` is 300 (s). Undefined for an unknown unit. */
export function inBase(value: number, id: string): number | undefined {
  const unit = unitOf(id);
  return unit && scale(value, unit.factor);
}
