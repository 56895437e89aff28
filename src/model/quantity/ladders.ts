import { byteFactors } from './bytes.ts';

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
