import { formatWanted, type Expectation } from './expectation.ts';
import { offered } from './ladders.ts';
import { formatExact, nbsp } from './number.ts';
import { wholeReader } from './reader.ts';
import { cutSimple } from './simple.ts';
import { unitOf } from './units.ts';

type Asked = Pick<Expectation, 'dimension' | 'unit' | 'max'>;

/** A period that nobody writes, such as ten seconds: the field has this one unit. */
const oddPeriod = ({ unit = '' }: Asked): string | undefined => {
  const own = unitOf(unit);
  return own?.dimension === 'rate' && !offered.rate?.some(([id]) => id === own.symbol) ? own.symbol : undefined;
};

/** The units that can stand beside a number in a field; none where a bare number says everything. */
export function unitsBeside(want: Asked): readonly string[] {
  const odd = oddPeriod(want);
  if (odd !== undefined) return [odd];
  const ladder = offered[want.dimension] ?? [];
  return ladder.filter(([, factor]) => want.max === undefined || factor <= want.max || factor < 1).map(([id]) => id);
}

/** The unit that a text says itself, as the field spells it: `/day` of `1M per day`. */
export function unitIn(text: string, want: Asked): string | undefined {
  const simple = cutSimple(text, want);
  const whole = simple ? undefined : wholeReader();
  const factor = simple?.factor ?? whole?.factorOf(whole.cut(text)?.rest ?? '', want.dimension);
  if (factor === undefined) return undefined;
  return offered[want.dimension]?.find(([, other]) => Math.abs(other / factor - 1) < 1e-9)?.[0];
}

/** The number at the front of a text; undefined where the text is more than that and a unit. */
export const numberIn = (text: string, want: Asked): string | undefined =>
  cutSimple(text, want)?.number ?? wholeReader()?.cut(text)?.number;

/** Digits alone, with a word for thousands at most. */
const bare = /^\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)? ?[kM]?\s*$/;

const isBare = (text: string): boolean => bare.test(text) || wholeReader()?.cut(text)?.rest === '';

/** A text with the unit that stands beside it, which counts where the text is a number alone. */
export const withUnit = (text: string, unit: string | undefined): string =>
  unit === undefined || unit === '' || !isBare(text) ? text : `${text.trim()}${/^[/:]/.test(unit) ? '' : nbsp}${unit}`;

/** A value as a field shows it: the number, and the unit beside it. */
export function besideEachOther(value: number, want: Expectation): { readonly text: string; readonly unit: string } {
  const units = unitsBeside(want);
  const whole = formatWanted(value, want);
  if (want.dimension === 'share') return { text: formatExact(Number((value * 100).toPrecision(12))), unit: '%' };
  const unit = unitIn(whole, want) ?? units[0] ?? '';
  return { text: numberIn(whole, want) ?? whole, unit };
}
