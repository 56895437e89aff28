import { watch } from '../live/watch.ts';
import { loadSheet } from './load-sheet.ts';
import type { WorksheetData } from './WorksheetView.tsx';

/** Brings a served worksheet to life: its view, and the one record that it shows. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-sheet-body]');
  const data = section.querySelector('[data-sheet-data]')?.textContent;
  if (!body || !data) return;
  const [{ start }, sheet, repairs] = await Promise.all([
    import('./start.ts'),
    loadSheet(section.dataset['worksheet'] ?? ''),
    // Buttons that were served have to work from the first press, and those of an address are drawn with its figures.
    body.querySelector('.sheet-repairs') || location.search.length > 1 ? import('./SheetRepairs.tsx') : undefined,
  ]);
  if (!sheet) return;
  await start(body, sheet, JSON.parse(data) as WorksheetData, repairs ? { repairs: repairs.SheetRepairs } : {});
}

/** The page as served shows today’s worked case: a script is needed as soon as something else is asked of it. */
for (const section of document.querySelectorAll<HTMLElement>('[data-worksheet]:not([data-breaks])'))
  watch(section, () => enliven(section));
