/** Between a number and its unit: they never part at the end of a line. */
export const nbsp = '\u00a0';

/** Printed where a value is not a finite number: a page never shows NaN or Infinity. */
export const noValue = '–';

export interface NumberStyle {
  /** Exactly so many decimals; without it as many as the size of the number asks for. */
  readonly decimals?: number;
  /** Write large values in words: `1.5 million`. */
  readonly words?: boolean;
  /** Round nothing away: a record says 99.99, and that is not 100. */
  readonly exact?: boolean;
  /** Two significant digits, as sentences and bars say it. */
  readonly brief?: boolean;
}

/** More than two digits say nothing in a sentence. */
export const twoDigits = (value: number): number => Number(value.toPrecision(2));

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

const withGroups = (plain: string): string => {
  const [whole = '0', fraction] = plain.split('.');
  return fraction ? `${group(whole)}.${fraction}` : group(whole);
};

const trimZeros = (plain: string): string => (plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain);

const superscript = (exponent: number): string =>
  String(exponent).replace(/./g, (sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '')));

/** `1.2 × 10¹⁸`: for values that grouped digits would no longer make readable. */
function scientific(size: number): string {
  const [mantissa = '0', exponent = '0'] = size.toExponential(2).split('e');
  return `${trimZeros(mantissa)}${nbsp}×${nbsp}10${superscript(Number(exponent))}`;
}

const decimalsFor = (size: number): number => {
  if (size >= 10_000) return 0;
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 2 - Math.floor(Math.log10(size));
};

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/**
 * A number as the site prints it: groups of three, a point, no more decimals than a reader can use.
 * @param value any number; what is not finite is printed as a dash
 */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) return noValue;
  const size = style.brief ? twoDigits(Math.abs(value)) : Math.abs(value);
  if (style.exact && size >= 1e-6 && size < 1e15) return (value < 0 ? '−' : '') + withGroups(String(size));
  const sign = value < 0 ? '−' : '';
  const [scale, name] = (style.words && size < 1e15 ? scales.find(([from]) => size >= from) : undefined) ?? [];
  if (scale && name) return `${sign}${plain(size / scale, style.decimals)}${nbsp}${name}`;
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return sign + scientific(size);
  return sign + plain(size, style.decimals);
}

const plain = (size: number, decimals?: number): string => {
  if (decimals !== undefined) return withGroups(size.toFixed(decimals));
  if (size === 0 || Number.isInteger(size)) return withGroups(size.toFixed(0));
  return withGroups(trimZeros(size.toFixed(decimalsFor(size))));
};

/**
 * The same number, nothing rounded away: what a field shows and reads back. `parse(formatExact(x))` is `x`.
 * @param value a finite number from 0
 */
export function formatExact(value: number): string {
  if (!Number.isFinite(value)) return noValue;
  const text = String(value);
  return text.includes('e') ? text : withGroups(text);
}

/** Decimals with which a share just below the whole is not rounded up to it: four nines need two. */
const nines = (share: number): NumberStyle =>
  share > 0.99 && share < 1
    ? { decimals: Math.min(12, Math.max(1, Math.ceil(-Math.log10(1 - share) - 1e-9) - 2)) }
    : {};

/** A fraction of 1 as a percentage: `formatShare(0.111)` is `11.1%`. Only the whole is `100%`. */
export function formatShare(share: number, { brief = false, ...style }: NumberStyle = {}): string {
  if (!Number.isFinite(share)) return noValue;
  // From nine tenths on the digits that tell shares apart are behind the point.
  const near = share > 0.9 && share < 1;
  return `${formatNumber(rounded(share * 100), { ...nines(share), ...style, brief: brief && !near })}%`;
}

/** Takes the dust of binary fractions off: 0.07 × 100 is 7, not 7.000000000000001. */
const rounded = (value: number): number => Number(value.toPrecision(12));
