import { sheetOf as sheetFrom, type Formula } from '../../model/worksheet/from-record.ts';
import type { WorksheetRecord } from '../../model/worksheet/record-types.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';

const records = import.meta.glob<WorksheetRecord>('../../content/worksheets/*.yaml', {
  import: 'default',
  eager: true,
});
const formulas = import.meta.glob<Formula>(['../../model/worksheets/*.ts', '!**/*.test.ts'], { eager: true });

const nameOf = (path: string): string => /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';

/** Every worksheet. For servers and tests: a page's script loads only the one it shows. */
export const sheets: readonly Sheet[] = Object.entries(records).map(([path, record]) => {
  const formula = formulas[`../../model/worksheets/${nameOf(path)}.ts`];
  if (!formula) throw new Error(`${record.id}: there is no src/model/worksheets/${nameOf(path)}.ts`);
  return sheetFrom(record, formula);
});

/** The sheet of that id. @throws where there is none: pages name sheets by hand */
export function sheetOf(id: string): Sheet {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no calculator “${id}”; there are ${sheets.map((sheet) => sheet.id).join(', ')}`);
  return found;
}

/** The calculators that count with a fact. */
export const sheetsCountingWith = (fact: string): Sheet[] =>
  sheets.filter(({ limits }) => Object.values(limits).includes(fact));
