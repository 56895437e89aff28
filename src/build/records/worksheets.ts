import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sheetOf, type Formula } from '../../model/worksheet/from-record.ts';
import type { WorksheetRecord } from '../../model/worksheet/record-types.ts';
import { readWorksheet } from '../../model/worksheet/record.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { recordCollections } from '../../schemas/collections.ts';
import { plainRef } from '../../schemas/fields.ts';
import { worksheetSchema } from '../../schemas/worksheet.ts';
import type { Issue } from '../issue.ts';
import { fieldIssues } from './field-issues.ts';
import { readRecordFile, readRecords } from './read.ts';

/** The unit of each fact. */
export const unitsOfFacts = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readRecords(root, recordCollections.facts).records.flatMap(({ id, data }) =>
      typeof data['unit'] === 'string' ? [[id, data['unit']]] : [],
    ),
  );

const schema = worksheetSchema(plainRef);

/** A calculator's file, read: its record, or why there is none. */
export interface LoadedWorksheet {
  readonly record?: WorksheetRecord;
  readonly faults: readonly Issue[];
  /** Line of a field of the file. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The record of a calculator in its file; what is wrong with it comes with its line. */
export function loadWorksheet(root: string, file: string, units: ReadonlyMap<string, string>): LoadedWorksheet {
  const { records, issues } = readRecordFile(root, file);
  const [raw] = records;
  if (!raw) return { faults: issues, lineOf: () => 1 };
  const { data, lineOf } = raw;
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { faults: fieldIssues(schema, { ...raw, who: `${raw.id}: ` }), lineOf };
  const at = (path: readonly PropertyKey[], message: string): Issue => ({
    file: raw.file,
    line: lineOf(path),
    message: `${raw.id}: \`${path.join('.')}\`: ${message}`,
  });
  const { record, faults } = readWorksheet(basename(file, '.yaml'), parsed.data, units);
  return { record, faults: faults.map(({ at: path, message }) => at(path, message)), lineOf };
}

/** The calculators, from their files; their faults are the content checks'. */
export async function readSheets(root: string): Promise<readonly Sheet[]> {
  const folder = join(root, 'src/content/worksheets');
  const units = unitsOfFacts(root);
  const sheets = readdirSync(folder).map(async (name) => {
    const { record } = loadWorksheet(root, join(folder, name), units);
    const module = join(root, 'src/model/worksheets', `${basename(name, '.yaml')}.ts`);
    const formula = (await import(pathToFileURL(module).href)) as Formula;
    return record ? [sheetOf(record, formula)] : [];
  });
  return (await Promise.all(sheets)).flat();
}
