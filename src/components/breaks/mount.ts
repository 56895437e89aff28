import { watch } from '../live/watch.ts';
import type { BreaksData } from './BreaksView.tsx';

/** Brings the served tool to life; on its own page with its tables. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-sheet-body]');
  const data = section.querySelector('[data-sheet-data]')?.textContent;
  if (!body || !data) return;
  const given = JSON.parse(data) as BreaksData;
  const [{ start }, { loadSheet }] = await Promise.all([
    section.dataset['breaks'] === 'full' ? import('./start-full.ts') : import('./start.ts'),
    import('../worksheet/load-sheet.ts'),
  ]);
  const sheet = await loadSheet('breaks');
  if (sheet) await start(body, sheet, given);
}

for (const section of document.querySelectorAll<HTMLElement>('[data-breaks]')) watch(section, () => enliven(section));
