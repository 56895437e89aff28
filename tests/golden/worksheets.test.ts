import { describe, expect, it } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import type { Sheet } from '../../src/model/worksheet/sheet.ts';
import { furtherStates } from './further-states.ts';
import { expectGolden, strayGolden } from './golden.ts';
import { limitsOf } from './records.ts';
import { sheetText } from './sheet-text.ts';

/** A sheet, its page and its file have one name. */
const nameOf = ({ path }: Sheet): string => path.split('/')[2] ?? '';

describe('what the worksheets say', () => {
  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', async (_id, sheet) => {
    await expectGolden('worksheets', nameOf(sheet), sheetText(sheet, limitsOf(sheet)));
  });

  it('has no file for a worksheet that is not there', () => {
    expect(strayGolden('worksheets', sheets.map(nameOf))).toEqual([]);
  });

  it('has further states of worksheets that exist', () => {
    const ids = sheets.map(({ id }) => id);
    expect(Object.keys(furtherStates).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
