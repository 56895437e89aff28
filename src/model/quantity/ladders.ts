import { byteFactors } from './bytes.ts';
import type { Dimension } from './units.ts';

/** Units in which a base value is written, largest first: label, factor. */
export type Ladder = readonly (readonly [label: string, factor: number])[];

export const times: Ladder = [
  ['days', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
  ['ms', 1e-3],
];

const sizesOf = (...ids: readonly string[]): Ladder => ids.map((id) => [id, byteFactors[id] ?? 1] as const);

export const metricSizes = sizesOf('TB', 'GB', 'MB', 'KB');
export const binarySizes = sizesOf('TiB', 'GiB', 'MiB', 'KiB');

/** Rates by the period that they are per. */
export const periodRates: Ladder = [
  ['s', 1],
  ['min', 1 / 60],
  ['h', 1 / 3600],
  ['day', 1 / 86_400],
];

const rising = (ladder: Ladder): Ladder => [...ladder].reverse();
const perSecond = (ids: readonly string[]): Ladder => ids.map((id) => [`${id}/s`, byteFactors[id] ?? 1] as const);

/** The units that a field offers, by what it asks for. */
export const offered: Partial<Record<Dimension, Ladder>> = {
  time: rising(times),
  rate: periodRates.map(([period, factor]) => [`/${period}`, factor] as const),
  bytes: [['bytes', 1], ...rising(metricSizes), ...rising(binarySizes)],
  'byte-rate': [...perSecond(['bytes', 'KB', 'MB', 'MiB', 'GB']), ['GB/h', 1e9 / 3600], ['Gbps', 1e9 / 8]],
  share: [['%', 0.01]],
  ratio: [[':1', 1]],
};
