import { h, hydrate } from 'preact';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import type { ServedBehind } from './SheetBehind.tsx';
import { WorksheetView, type WorksheetData } from './WorksheetView.tsx';
import { Guard } from '../live/Guard.tsx';
import { readerFor } from './use-address.ts';

/** Takes over the HTML that the server drew. */
export async function start(
  body: Element,
  sheet: Sheet,
  data: WorksheetData,
  given: Pick<ServedBehind, 'repairs'>,
): Promise<void> {
  await readerFor(sheet, '');
  hydrate(h(Guard, null, h(WorksheetView, { sheet, ...data, ...given })), body);
}
