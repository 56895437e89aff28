import type { Sheet } from '../../model/worksheet/sheet.ts';
import { watch } from '../live/watch.ts';
import type { WorksheetData } from './WorksheetView.tsx';

const sheets = import.meta.glob<Sheet>('../../model/sheets/*.ts', { import: 'sheet' });

/** Brings a served worksheet to life: its view, and the one record that it shows. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-sheet-body]');
  const data = section.querySelector('[data-sheet-data]')?.textContent;
  const load = sheets[`../../model/sheets/${section.dataset['worksheet'] ?? ''}.ts`];
  if (!body || !data || !load) return;
  const [{ start }, sheet] = await Promise.all([import('./start.ts'), load()]);
  start(body, sheet, JSON.parse(data) as WorksheetData);
  // Until the address has been read and drawn.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The page as served shows today’s worked case: a script is needed as soon as something else is asked of it. */
for (const section of document.querySelectorAll<HTMLElement>('[data-worksheet]'))
  watch(section, () => enliven(section));
