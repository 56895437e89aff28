import { binarySizes, metricSizes, times, type Ladder } from './ladders.ts';
import { formatNumber, formatShare, nbsp, noValue } from './number.ts';
import { unitOf, type Dimension } from './units.ts';
import { money } from './format.ts';

/** What a value is, and how a sentence prints it. The value itself is in the base unit of its dimension. */
export interface Quantity {
  readonly dimension: Dimension;
  /** What a count or a rate counts, as the registry of units spells it: `requests`. */
  readonly noun?: string;
  /** A rate is printed per this period; a second without it. */
  readonly per?: 'min' | 'h' | 'day' | 'month';
  /** Sizes are printed as KiB, MiB, GiB. */
  readonly binary?: boolean;
  /** Exactly so many decimals. */
  readonly decimals?: number;
  /** Large numbers are written in words: `9.0 million`. */
  readonly words?: boolean;
}

const spoken: Ladder = [...times, ['µs', 1e-6]];
const metric: Ladder = [...metricSizes, ['bytes', 1]];
const binary: Ladder = [...binarySizes, ['bytes', 1]];
const periods = { min: 60, h: 3600, day: 86_400, month: 2_628_000 } as const;

/** The largest unit of which the value holds at least one, of times longer than a second at least two. */
function climb(value: number, ladder: Ladder, style: { decimals?: number }): string {
  const fits = ([, factor]: readonly [string, number]): boolean =>
    value >= (factor > 1 && factor < 1e5 ? 2 : 1) * factor;
  const found = ladder === spoken ? ladder.find(fits) : ladder.find(([, factor]) => value >= factor);
  const [label, factor] = (value === 0 ? undefined : (found ?? ladder.at(-1))) ?? [
    ladder === spoken ? 's' : 'bytes',
    1,
  ];
  return `${formatNumber(value / factor, style)}${nbsp}${label}`;
}

/** `query` of `queries`, `read` of `reads`, `vCPU` of `vCPU`; a noun that the registry does not know stays as it is. */
const singular = (noun: string): string =>
  unitOf(noun)?.singular ?? unitOf(`${noun}/s`)?.singular.replace(/\/s$/, '') ?? noun;

/** What prints as exactly 1 takes the singular, even where rounding made it 1. */
const counted = (text: string, noun: string | undefined): string =>
  noun === undefined ? text : `${text}${nbsp}${text === '1' ? singular(noun) : noun}`;

/**
 * A value as a sentence says it, rounded to what a reader can use: `12.8 ms`, `150,000/min`, `99.5 %`, `8 instances`.
 * @param value in the base unit: s, 1/s, bytes, bytes/s, a fraction of 1, US dollars, or the count itself
 */
export function say(value: number, quantity: Quantity): string {
  if (!Number.isFinite(value)) return noValue;
  const { dimension, noun, per, decimals, words } = quantity;
  const style = { ...(decimals === undefined ? {} : { decimals }), ...(words ? { words } : {}) };
  switch (dimension) {
    case 'time':
      return climb(value, spoken, style);
    case 'bytes':
      return climb(value, quantity.binary ? binary : metric, style);
    case 'byte-rate':
      return `${climb(value, quantity.binary ? binary : metric, style)}/s`;
    case 'rate':
      return `${counted(formatNumber(value * (per ? periods[per] : 1), style), noun)}/${per ?? 's'}`;
    case 'share':
      return formatShare(value, style);
    case 'ratio':
      return `${formatNumber(value, style)}:1`;
    case 'price':
      // Without decimals a price keeps every digit that it has.
      return `${decimals === undefined && Math.abs(value) < 1000 ? money(value) : formatNumber(value, { decimals: decimals ?? 2 })}${nbsp}USD`;
    default:
      return counted(formatNumber(value, style), noun);
  }
}

/** The same without what is counted, where a figure beside it says that: `16,000/s` of `18,750 events/s`. */
export const sayBare = (value: number, { dimension, per, binary: inBinary, decimals, words }: Quantity): string =>
  say(value, {
    dimension,
    ...(per === undefined ? {} : { per }),
    ...(inBinary === undefined ? {} : { binary: inBinary }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(words === undefined ? {} : { words }),
  });

const shortened: readonly (readonly [from: number, factor: number, sign: string])[] = [
  [1e9, 1e9, 'bn'],
  [1e6, 1e6, 'M'],
  [1e4, 1e3, 'k'],
];

/**
 * The same for the axis of a chart: `150k`, `1.5M`, as fields read it, without the noun and the period, which the axis
 * says once; times, sizes and shares keep their unit.
 * @param value in the unit that is printed: a rate per minute counts minutes
 */
export function sayShort(value: number, quantity: Quantity): string {
  if (['time', 'bytes', 'byte-rate', 'share', 'ratio'].includes(quantity.dimension)) return say(value, quantity);
  const [, factor = 1, sign = ''] = shortened.find(([from]) => value >= from) ?? [];
  return formatNumber(value / factor) + sign;
}

/** By what a value in base units is multiplied to be in the unit that is printed. */
export const printedFactor = ({ per }: Quantity): number => (per ? periods[per] : 1);

/** What an axis counts: `requests/min`, `USD`, `instances`; empty where each value carries its unit. */
export function axisUnit({ dimension, noun = '', per }: Quantity): string {
  if (dimension === 'rate') return `${noun}/${per ?? 's'}`;
  return dimension === 'price' ? 'USD' : dimension === 'count' ? noun : '';
}
