import { baseUnit, readBase } from './base.ts';
import { isWithin, type Expectation } from './expectation.ts';
import { offered } from './ladders.ts';
import type { Understood } from './parsed.ts';
import { scale } from './scale.ts';
import { inBase, unitOf } from './units.ts';

const front = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;

/** A point that parts thousands for some and a fraction for others. */
const ambiguous = /^[1-9]\d{0,2}\.\d{3}$/;

/** Longer than any quantity: nothing beyond this is looked at. */
export const longest = 60;

const multiples: Readonly<Record<string, number>> = { k: 1e3, M: 1e6 };

/** `day` of `days`, `byte` of `bytes`. */
const singular = (unit: string): string => (unit.length > 3 ? unit.replace(/s$/, '') : unit);

type Asked = Pick<Expectation, 'dimension' | 'unit'>;

/** Base units in one of a unit that a field offers or has of its own, as both are printed. */
function factorOf(label: string, { dimension, unit = '' }: Asked): number | undefined {
  const found = offered[dimension]?.find(([id]) => label === id || label === singular(id));
  if (found) return found[1];
  const own = unitOf(unit);
  if (own?.dimension !== dimension) return undefined;
  const labels = [unit, own.singular, ...(dimension === 'rate' ? [own.symbol] : [])];
  return labels.includes(label) ? own.factor : undefined;
}

export interface Cut {
  /** The number in front, as it is written. */
  readonly number: string;
  readonly value: number;
  /** Of the unit behind it; undefined where there is none. */
  readonly factor: number | undefined;
}

/** The number and the unit of a text in which nobody could take either for another one: `2,500/s`, `350 ms`, `150k`. */
export function cutSimple(text: string, want: Asked): Cut | undefined {
  const tidy = text.trim();
  const [digits = ''] = front.exec(tidy) ?? [];
  if (digits === '' || ambiguous.test(digits)) return undefined;
  const behind = tidy.slice(digits.length).replace(/^[ \u00a0]/, '');
  const value = Number(digits.replaceAll(',', ''));
  if (behind === '') return { number: digits, value, factor: undefined };
  const factor = factorOf(behind, want);
  if (factor !== undefined) return { number: digits, value, factor };
  const times = want.dimension === 'count' || want.dimension === 'rate' ? multiples[behind.charAt(0)] : undefined;
  const unit = behind.slice(1);
  const per = unit === '' ? undefined : factorOf(unit, want);
  if (times === undefined || (unit !== '' && per === undefined) || !tidy.startsWith(digits + behind)) return undefined;
  return { number: digits + behind.charAt(0), value: value * times, factor: per };
}

/** Base units of a bare number; undefined where its unit has to be said. */
function bare(value: number, { dimension, unit }: Asked): number | undefined {
  if (unit !== undefined && unitOf(unit)) return inBase(value, unit);
  return ['bytes', 'byte-rate', 'share', 'words'].includes(dimension) ? undefined : value;
}

/**
 * Reads bare numbers, and quantities as the site writes them itself, the same way as the whole reader.
 * @returns undefined for all else, and for what the field does not take: the whole reader says why
 */
export function readSimple(text: string, want: Expectation): Understood | undefined {
  const found = text.length > longest ? undefined : cutSimple(text, want);
  if (!found) return undefined;
  const value = found.factor === undefined ? bare(found.value, want) : scale(found.value, found.factor);
  if (value === undefined || !isWithin(value, want)) return undefined;
  const { dimension, noun } = want;
  return { ok: true, value, unit: baseUnit(dimension, noun), dimension, understood: readBase(value, dimension, noun) };
}
