import { formatBase } from './base.ts';
import { formatExact, nbsp } from './number.ts';
import { scale } from './scale.ts';
import { unitOf, type Dimension } from './units.ts';

/** What a field asks for: the dimension, what is counted, and how to read a bare number. */
export interface Expectation {
  readonly dimension: Dimension;
  /** What a count or a rate counts: `requests`, `instances`. Another noun is taken, and said. */
  readonly noun?: string;
  /** The unit in which a bare number is read and the field prints its value: `days`. The base unit without it. */
  readonly unit?: string;
  /** Printed beside the field, and taken where it is typed too: `sessions`, `a day`. It changes no value. */
  readonly beside?: string;
  /** Only whole numbers make sense. */
  readonly whole?: boolean;
  /** Smallest and largest value taken, in the base unit. */
  readonly min?: number;
  readonly max?: number;
}

/** A value as a field prints it, in the field's own unit where that loses nothing: `14 days`, `350 ms`, `5,000`. */
export function formatWanted(value: number, { dimension, unit = '' }: Pick<Expectation, 'dimension' | 'unit'>): string {
  const own = unitOf(unit);
  const shown = own && Number((value / own.factor).toPrecision(12));
  return own && shown !== undefined && scale(shown, own.factor) === value
    ? `${formatExact(shown)}${nbsp}${shown === 1 && own.worded ? own.singular : unit}`
    : formatBase(value, dimension);
}

/** Whether a field takes a value of its dimension. */
export const isWithin = (value: number, { min = -Infinity, max = Infinity, whole = false }: Expectation): boolean =>
  value >= min && value <= max && (!whole || Number.isInteger(value));
