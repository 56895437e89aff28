import { readState } from '../../model/link/read-state.ts';
import { textsOf } from '../../model/worksheet/address.ts';
import { startOf } from '../../model/worksheet/case.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { valuesIn } from '../../model/worksheet/read-address.ts';
import { paramsOf, type Texts } from '../../model/worksheet/state.ts';

/**
 * The values with which a page opens a calculator, from what it says as an address would.
 * @throws where the address cannot be read: pages write it by hand
 */
export function openingOf(sheet: Sheet, limits: Readonly<Record<string, Limit>>, open: string): Record<string, number> {
  const { numbers } = limitsAt(limits, 'today');
  const { values, notes } = readState(paramsOf(sheet), open, textsOf(sheet, startOf(sheet, numbers)));
  if (notes.length > 0) throw new Error(`${sheet.id} cannot open with “${open}”: ${notes.join(' ')}`);
  return valuesIn(sheet, values as Texts);
}
