import { concurrencySheet } from '../../model/capacity/concurrency-sheet.ts';
import type { ConcurrencyInput, ConcurrencyLimit } from '../../model/capacity/concurrency-sums.ts';
import { WorksheetView, type WorksheetData } from './WorksheetView.tsx';

/** C-CONC at work. */
export default function ConcurrencySheet(data: WorksheetData<ConcurrencyInput, ConcurrencyLimit>) {
  return <WorksheetView sheet={concurrencySheet} {...data} />;
}
