import { formatExact, formatNumber, formatShare, nbsp } from './number.ts';
import { counted, say } from './say.ts';
import { scale } from './scale.ts';
import { binarySizes, metricSizes, periodRates, times, type Ladder } from './ladders.ts';
import type { Dimension } from './units.ts';

const sizes: Ladder = [...metricSizes, ...binarySizes, ['bytes', 1]];

interface Offered {
  readonly number: string;
  readonly label: string;
}

/** The largest unit in which the value is at least 1, short to write and exactly itself again when read back. */
function fitting(value: number, ladder: Ladder, base: string): Offered {
  for (const [label, factor] of ladder) {
    const shown = Number((value / factor).toPrecision(12));
    if (shown >= 1 && String(shown).length <= 7 && scale(shown, factor) === value)
      return { number: formatExact(shown), label };
  }
  return { number: formatExact(value), label: base };
}

/** Whole days, hours and minutes only from two upwards: 90 s stays 90 s, 120 s is 2 min, 7,200 s is 2 h. */
const timeLadder = (value: number): Ladder => times.filter(([, factor]) => factor <= 1 || value >= 2 * factor);

const perCent = (share: number): string => {
  const shown = Number((share * 100).toPrecision(12));
  return scale(shown, 0.01) === share ? `${formatExact(shown)}%` : formatExact(share);
};

/**
 * A value in the base unit of its dimension, as people write it: `350 ms`, `2,500 requests/s`, `1.5 GB`, `95%`.
 * Nothing is rounded: reading the text back gives the value.
 * @param value finite, from 0
 * @param noun what a count or a rate counts
 */
export function formatBase(value: number, dimension: Dimension, noun?: string): string {
  switch (dimension) {
    case 'time': {
      const { number, label } = fitting(value, timeLadder(value), 's');
      return `${number}${nbsp}${number === '1' ? label.replace(/ys$/, 'y') : label}`;
    }
    case 'rate': {
      const { number, label } = fitting(value, value >= 1 ? periodRates.slice(0, 1) : periodRates, 's');
      return `${counted(number, noun)}/${label}`;
    }
    case 'bytes': {
      const { number, label } = fitting(value, sizes, 'bytes');
      return counted(number, label);
    }
    case 'byte-rate': {
      const { number, label } = fitting(value, sizes, 'bytes');
      return `${counted(number, label)}/s`;
    }
    case 'share':
      return perCent(value);
    case 'ratio':
      return `${formatExact(value)}:1`;
    default:
      return counted(formatExact(value), noun);
  }
}

/** Longer numbers are rounded where they are echoed. */
const longest = 9;

/** The same for a sentence: rounded to what a reader can use, a rate always per second. */
export function readBase(value: number, dimension: Dimension, noun?: string): string {
  if (dimension === 'rate') return `${counted(formatNumber(value), noun)}/s`;
  if (dimension === 'share') return formatShare(value);
  if (dimension === 'ratio') return say(value, { dimension });
  if (dimension === 'count') return counted(formatNumber(value), noun);
  const exact = formatBase(value, dimension, noun);
  if (dimension === 'time' && value < 1e-3) return say(value, { dimension });
  return (exact.split(nbsp)[0] ?? '').length > longest ? say(value, { dimension }) : exact;
}

/** Id of the unit that a parsed value is in. */
export function baseUnit(dimension: Dimension, noun = ''): string {
  const bases: Partial<Record<Dimension, string>> = {
    time: 's',
    rate: `${noun}/s`,
    bytes: 'bytes',
    'byte-rate': 'bytes/s',
    share: 'share',
    ratio: 'ratio',
  };
  return bases[dimension] ?? noun;
}
