import { formatNumber, nbsp, noValue, type NumberStyle } from './number.ts';
import { unitOf, type Unit } from './units.ts';

/** `requests`, `request`, `ms`: what stands behind that value. */
function unitLabel(unit: Unit, value: number): string {
  if (!unit.worded) return unit.symbol;
  return value === 1 ? unit.singular : unit.plural;
}

/** Money keeps its cents and loses no digit of a small price; nothing is 0. */
export const money = (value: number): string => {
  if (value === 0) return '0';
  const cents = formatNumber(value, { decimals: 2 });
  if (Math.abs(Number(value.toFixed(2)) - value) < 1e-12) return cents;
  // As many decimals as the first six digits need: a price is never written as a power of ten.
  const decimals = Math.min(20, 6 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(decimals).replace(/0+$/, '');
};

/** The number of a record alone, as its unit asks for it. */
function formatValue(value: number, unit: Unit | undefined, style: NumberStyle = {}): string {
  if (unit?.dimension === 'price' && Number.isFinite(value) && Math.abs(value) < 1000) return money(value);
  return formatNumber(value, style);
}

/**
 * A number with its unit, never parted: `5,000 requests`, `1 instance`, `2,500/s`, `0.20 USD per 1M requests`.
 * @param value in that unit
 * @param id a unit of the registry; none, or an unknown one, prints the number alone
 */
export function formatQuantity(value: number, id?: string, style: NumberStyle = {}): string {
  const unit = id === undefined ? undefined : unitOf(id);
  const number = formatValue(value, unit, style);
  if (!unit || number === noValue) return number;
  const label = unitLabel(unit, value);
  const joined = label.startsWith('/') || label.startsWith(':') || label === '×' || label === '%';
  return label === '' ? number : `${number}${joined ? '' : nbsp}${label}`;
}
