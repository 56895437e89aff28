import type { AsOf } from '../facts/as-of.ts';
import { readState } from '../link/read-state.ts';
import { caseOf, startOf } from './case.ts';
import { limitsAt } from './limits-at.ts';
import type { Limit } from './limit.ts';
import type { Case, Sheet } from './sheet.ts';
import { textsOf } from './address.ts';
import { valuesIn } from './read-address.ts';
import { paramsOf, type Texts } from './state.ts';

/**
 * A sheet worked out for what an address says of its inputs; what it leaves open stands as the sheet opens.
 * @param search as the sheet's own page reads it: `?rate=150/s`
 * @returns the state, and a note for each part of the address that could not be read
 */
export function caseFrom(
  sheet: Sheet,
  limits: Readonly<Record<string, Limit>>,
  search: string,
  asOf: AsOf,
): { readonly state: Case; readonly notes: readonly string[] } {
  const { numbers } = limitsAt(limits, asOf);
  const start = startOf(sheet, numbers);
  const { values, notes } = readState(paramsOf(sheet), search, textsOf(sheet, start));
  return { state: caseOf(sheet, { ...start, ...valuesIn(sheet, values as Texts) }, numbers, asOf), notes };
}
