import { binarySizes, metricSizes, times, type Ladder } from './ladders.ts';
import { formatNumber, formatShare, nbsp, noValue, twoDigits, type NumberStyle } from './number.ts';
import { unitOf, type Dimension, type Unit } from './units.ts';
import { money } from './format.ts';
import { day, hour, minute, month } from './periods.ts';

/** What a value is, and how a sentence prints it. The value itself is in the base unit of its dimension. */
export interface Quantity {
  readonly dimension: Dimension;
  /** What a count or a rate counts, as the registry of units spells it: `requests`. */
  readonly noun?: string;
  /** Printed in this unit, not in the one that suits its size: `days`. */
  readonly unit?: string;
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
export const periods = { min: minute, h: hour, day, month } as const;

/** The largest unit of which the value holds at least one, of times longer than a second at least two. */
function climb(value: number, ladder: Ladder, style: NumberStyle): string {
  const fits = ([, factor]: readonly [string, number]): boolean =>
    value >= (factor > 1 && factor < 1e5 ? 2 : 1) * factor;
  const found = ladder === spoken ? ladder.find(fits) : ladder.find(([, factor]) => value >= factor);
  const [label, factor] = (value === 0 ? undefined : (found ?? ladder.at(-1))) ?? [
    ladder === spoken ? 's' : 'bytes',
    1,
  ];
  const shown = value / factor;
  // Three digits of a size stay whole: 255 TiB under a limit of 256 TiB are not 260.
  const kept = style.brief && ladder !== spoken && shown >= 100 ? { decimals: 0 } : style;
  const text = formatNumber(shown, kept);
  return label === 'bytes' ? counted(text, label) : `${text}${nbsp}${label}`;
}

/** Measures that come in parts of one; of everything else that is counted there is one more or none. */
const divisible: ReadonlySet<string> = new Set(['vCPU', 'ACU', 'ECPU', 'LCU', 'RCU', 'WCU']);

/** A count as a sentence says it: whole things rounded up, from ten thousand on two digits; a mean in two digits. */
function roundCount(value: number, noun: string | undefined): number {
  const exact = Number(value.toPrecision(12));
  if (noun === undefined && !Number.isInteger(exact)) return twoDigits(value);
  const whole = noun === undefined || divisible.has(noun) ? value : Math.ceil(exact);
  if (whole >= 1e4) return twoDigits(whole);
  return whole >= 100 ? Math.round(whole) : Number.isInteger(whole) ? whole : twoDigits(whole);
}

/** `query` of `queries`, `read` of `reads`, `vCPU` of `vCPU`; a noun that the registry does not know loses its s. */
const singular = (noun: string): string =>
  unitOf(noun)?.singular ?? unitOf(`${noun}/s`)?.singular.replace(/\/s$/, '') ?? noun.replace(/([^us])s$/, '$1');

const inUnit = (text: string, { worded, singular, plural, id }: Unit): string =>
  `${text}${id === '%' ? '' : nbsp}${!worded ? id : text === '1' ? singular : plural}`;

/** What prints as exactly 1 takes the singular, even where rounding made it 1. */
export const counted = (text: string, noun: string | undefined): string =>
  noun === undefined ? text : `${text}${nbsp}${text === '1' ? singular(noun) : noun}`;

/** Nothing costs 0; what costs less than its decimals can say keeps its first digits. */
function sayMoney(value: number, brief: boolean, decimals: number | undefined): string {
  if (brief && Math.abs(value) >= 100) return formatNumber(value, { decimals: 0 });
  // Without decimals a price keeps every digit that it has.
  if (decimals === undefined && Math.abs(value) < 1000) return money(value);
  const fixed = formatNumber(value, { decimals: decimals ?? 2 });
  return /[1-9]/.test(fixed) ? fixed : formatNumber(value, { brief });
}

export interface Saying {
  /** Two significant digits, counts rounded up: for sentences and bars, whose exact figures stand in the table. */
  readonly brief?: boolean;
}

/**
 * A value in words and figures, rounded to what a reader can use: `12.8 ms`, `150,000/min`, `99.5%`, `8 instances`.
 * @param value in the base unit: s, 1/s, bytes, bytes/s, a fraction of 1, US dollars, or the count itself
 */
export function say(value: number, quantity: Quantity, { brief = false }: Saying = {}): string {
  if (!Number.isFinite(value)) return noValue;
  const { dimension, noun, per, decimals, words, unit } = quantity;
  const fixed = decimals === undefined || (brief && dimension !== 'price') ? {} : { decimals };
  const style: NumberStyle = { ...fixed, ...(words ? { words } : {}), ...(brief ? { brief } : {}) };
  const own = unit === undefined ? undefined : unitOf(unit);
  if (own) return inUnit(formatNumber(Number((value / own.factor).toPrecision(12)), style), own);
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
      return `${sayMoney(value, brief, decimals)}${nbsp}USD`;
    default: {
      const shown = brief ? roundCount(value, noun) : value;
      return counted(formatNumber(shown, { ...style, brief: brief && words === true }), noun);
    }
  }
}

/** The same without what is counted and without a unit of its own, where a figure beside it says that: `16,000/s` of `18,750 events/s`. */
export function sayBare(value: number, quantity: Quantity, { brief = false }: Saying = {}): string {
  const own = unitOf(quantity.unit ?? '');
  if (own) return formatNumber(Number((value / own.factor).toPrecision(12)), { brief });
  const shown = brief && quantity.dimension === 'count' ? roundCount(value, quantity.noun) : value;
  return say(
    shown,
    Object.fromEntries(Object.entries(quantity).filter(([name]) => name !== 'noun')) as unknown as Quantity,
    { brief },
  );
}
