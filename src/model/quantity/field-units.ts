import { byteFactors } from './bytes.ts';
import { formatWanted, type Expectation } from './expectation.ts';
import { binarySizes, metricSizes, periodRates, times, type Ladder } from './ladders.ts';
import { formatExact, nbsp } from './number.ts';
import { readNumber } from './read-number.ts';
import { spelling } from './spelling.ts';
import { unitOf, type Dimension } from './units.ts';

const rising = (ladder: Ladder): Ladder => [...ladder].reverse();
const perSecond = (ids: readonly string[]): Ladder => ids.map((id) => [`${id}/s`, byteFactors[id] ?? 1] as const);

/** The units that a field offers, by what it asks for. */
const offered: Partial<Record<Dimension, Ladder>> = {
  time: rising(times),
  rate: periodRates.map(([period, factor]) => [`/${period}`, factor] as const),
  bytes: [['bytes', 1], ...rising(metricSizes), ...rising(binarySizes)],
  'byte-rate': [...perSecond(['bytes', 'KB', 'MB', 'MiB', 'GB']), ['GB/h', 1e9 / 3600], ['Gbps', 1e9 / 8]],
  share: [['%', 0.01]],
  ratio: [[':1', 1]],
};

type Asked = Pick<Expectation, 'dimension' | 'unit' | 'max'>;

/** A period that nobody writes, such as ten seconds: the field has this one unit. */
const oddPeriod = ({ unit = '' }: Asked): string | undefined =>
  unitOf(unit)?.dimension === 'rate' && !spelling(unit) ? unitOf(unit)?.symbol : undefined;

/** The units that can stand beside a number in a field; none where a bare number says everything. */
export function unitsBeside(want: Asked): readonly string[] {
  const odd = oddPeriod(want);
  if (odd !== undefined) return [odd];
  const ladder = offered[want.dimension] ?? [];
  return ladder.filter(([, factor]) => want.max === undefined || factor <= want.max || factor < 1).map(([id]) => id);
}

/** The unit that a text says itself, as the field spells it: `/day` of `1M per day`. */
export function unitIn(text: string, want: Asked): string | undefined {
  const read = readNumber(text.trim());
  const spelled = read.ok && read.rest !== '' ? spelling(read.rest) : undefined;
  if (spelled?.dimension !== want.dimension) return undefined;
  return offered[want.dimension]?.find(([, factor]) => Math.abs(factor / spelled.factor - 1) < 1e-9)?.[0];
}

/** The number at the front of a text; undefined where the text is more than that and a unit. */
export function numberIn(text: string): string | undefined {
  const read = readNumber(text.trim());
  return read.ok
    ? text
        .trim()
        .slice(0, text.trim().length - read.rest.length)
        .trim()
    : undefined;
}

const isBare = (text: string): boolean => {
  const read = readNumber(text.trim());
  return read.ok && read.rest === '';
};

/** A text with the unit that stands beside it, which counts where the text is a number alone. */
export const withUnit = (text: string, unit: string | undefined): string =>
  unit === undefined || unit === '' || !isBare(text) ? text : `${text.trim()}${/^[/:]/.test(unit) ? '' : nbsp}${unit}`;

/** A value as a field shows it: the number, and the unit beside it. */
export function besideEachOther(value: number, want: Expectation): { readonly text: string; readonly unit: string } {
  const units = unitsBeside(want);
  const whole = formatWanted(value, want);
  if (want.dimension === 'share') return { text: formatExact(Number((value * 100).toPrecision(12))), unit: '%' };
  const unit = unitIn(whole, want) ?? units[0] ?? '';
  return { text: numberIn(whole) ?? whole, unit };
}
