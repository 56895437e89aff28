import type { Formula } from '../../model/worksheet/from-record.ts';
import type { WorksheetRecord } from '../../model/worksheet/record-types.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';

/** A record, and the function of that name with it. */
interface Loaded {
  readonly default: WorksheetRecord;
  readonly formula: Formula;
}
const loads = import.meta.glob<Loaded>('../../content/worksheets/*.yaml');

/** Loads the one worksheet of that name into the page; undefined where there is none. */
export async function loadSheet(name: string): Promise<Sheet | undefined> {
  const load = loads[`../../content/worksheets/${name}.yaml`];
  if (!load) return undefined;
  const [{ sheetOf }, { default: record, formula }] = await Promise.all([
    import('../../model/worksheet/from-record.ts'),
    load(),
  ]);
  return sheetOf(record, formula);
}
