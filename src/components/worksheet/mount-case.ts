import { watch } from '../live/watch.ts';
import type { CaseData } from './CaseView.tsx';
import { loadSheet } from './load-sheet.ts';

/** Brings a served case to life, with the one calculator that it is about. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-sheet-body]');
  const data = section.querySelector('[data-sheet-data]')?.textContent;
  if (!body || !data) return;
  const [{ start }, sheet] = await Promise.all([import('./start-case.ts'), loadSheet(section.dataset['case'] ?? '')]);
  if (sheet) await start(body, sheet, JSON.parse(data) as CaseData);
}

for (const section of document.querySelectorAll<HTMLElement>('[data-case]')) watch(section, () => enliven(section));
