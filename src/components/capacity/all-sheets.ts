import type { Sheet } from '../../model/worksheet/sheet.ts';

const modules = import.meta.glob<Sheet>('../../model/sheets/*.ts', { import: 'sheet', eager: true });

/** Every worksheet. For servers and tests: a page's script loads only the one it shows. */
export const sheets: readonly Sheet[] = Object.values(modules);

/** The sheet of that id. @throws where there is none: pages name sheets by hand */
export function sheetOf(id: string): Sheet {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no worksheet “${id}”; there are ${sheets.map((sheet) => sheet.id).join(', ')}`);
  return found;
}
