import type { Formula } from '../../model/worksheet/from-record.ts';
import type { WorksheetRecord } from '../../model/worksheet/record-types.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';

const records = import.meta.glob<WorksheetRecord>('../../content/worksheets/*.yaml', { import: 'default' });
const formulas = import.meta.glob<Formula>(['../../model/worksheets/*.ts', '!**/*.test.ts']);

/** Loads the one worksheet of that name into the page; undefined where there is none. */
export async function loadSheet(name: string): Promise<Sheet | undefined> {
  const record = records[`../../content/worksheets/${name}.yaml`];
  const formula = formulas[`../../model/worksheets/${name}.ts`];
  if (!record || !formula) return undefined;
  const { sheetOf } = await import('../../model/worksheet/from-record.ts');
  return sheetOf(...(await Promise.all([record(), formula()])));
}
