import type { Numbers, Shown } from './worked.ts';

/** A number of a worked example in its sentence, with a unit where one is named. */
export const show = (name: string, as?: string, style: Omit<Shown, 'show' | 'as'> = {}): Shown =>
  as === undefined ? { show: name, ...style } : { show: name, as, ...style };

/** Reads an input by name; a missing one is no number, and the formula says so. */
export const of = (numbers: Numbers, name: string): number => numbers[name] ?? Number.NaN;
