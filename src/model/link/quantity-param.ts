import { formatBase } from '../quantity/base.ts';
import { describe, type Expectation } from '../quantity/expectation.ts';
import { parse } from '../quantity/parse.ts';
import type { Param } from './state.ts';

/** As an address carries a quantity: no spaces, no groups, the unit at the value: `350ms`, `2500/s`, `25`. */
const compact = (text: string): string => text.replace(/[\u00a0,]/g, '');

/** A quantity in an address, read as generously as in a field and written in one way only. */
export function quantityParam(name: string, want: Expectation): Param<number> {
  return {
    name,
    takes: describe(want),
    parse: (text) => parse(text, want),
    print: (value) => compact(formatBase(value, want.dimension)),
  };
}
