import type { Sheet } from '../../model/worksheet/sheet.ts';
import type { WorksheetData } from './WorksheetView.tsx';

const sheets = import.meta.glob<Sheet>(['../../model/sheets/*.ts', '!../../model/sheets/all.ts'], { import: 'sheet' });

/** Brings a served worksheet to life: its view, and the one record that it shows. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-sheet-body]');
  const data = section.querySelector('[data-sheet-data]')?.textContent;
  const load = sheets[`../../model/sheets/${section.dataset['worksheet'] ?? ''}.ts`];
  if (!body || !data || !load) return;
  const [{ start }, sheet] = await Promise.all([import('./start.ts'), load()]);
  start(body, sheet, JSON.parse(data) as WorksheetData);
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void enliven(target as HTMLElement);
    }
  },
  { rootMargin: '200px' },
);
for (const section of document.querySelectorAll('[data-worksheet]')) near.observe(section);
