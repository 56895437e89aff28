import { formatNumber, nbsp } from './number.ts';
import { periods, say, type Quantity, type Saying } from './say.ts';

/** A value below a head that says what is counted and per which period: `16,000` of `16,000 events/s`. */
export function sayNumber(value: number, quantity: Quantity): string {
  const { dimension, per, decimals, words } = quantity;
  if (quantity.unit !== undefined || !['count', 'rate', 'price'].includes(dimension)) return say(value, quantity);
  const style = { ...(decimals === undefined ? {} : { decimals }), ...(words ? { words } : {}) };
  if (dimension === 'price') return say(value, quantity).replace(`${nbsp}USD`, '');
  return formatNumber(value * (per ? periods[per] : 1), style);
}

const shortened: readonly (readonly [from: number, factor: number, sign: string])[] = [
  [1e9, 1e9, 'bn'],
  [1e6, 1e6, 'M'],
  [1e4, 1e3, 'k'],
];

/**
 * A value for the axis of a chart: `150k`, `1.5M`, as fields read it, without the noun and the period, which the axis
 * says once; times, sizes and shares keep their unit.
 * @param value in the unit that is printed: a rate per minute counts minutes
 */
export function sayShort(value: number, quantity: Quantity, style: Saying = {}): string {
  if (['time', 'bytes', 'byte-rate', 'share', 'ratio'].includes(quantity.dimension)) return say(value, quantity, style);
  const [, factor = 1, sign = ''] = shortened.find(([from]) => value >= from) ?? [];
  // Two digits for a value in between; a whole count that is short stays what it is.
  const brief = style.brief === true && !(Number.isInteger(value) && value < 1e4);
  return formatNumber(value / factor, { brief }) + sign;
}

/** By what a value in base units is multiplied to be in the unit that is printed. */
export const printedFactor = ({ per }: Quantity): number => (per ? periods[per] : 1);

/** What an axis counts: `requests/min`, `USD`, `instances`; empty where each value carries its unit. */
export function axisUnit({ dimension, noun = '', per }: Quantity): string {
  if (dimension === 'rate') return `${noun}/${per ?? 's'}`;
  return dimension === 'price' ? 'USD' : dimension === 'count' ? noun : '';
}
