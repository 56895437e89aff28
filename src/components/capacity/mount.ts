import type { Sheet } from '../../model/worksheet/sheet.ts';
import { asOfEvent } from '../as-of/as-of.ts';
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
  section.dataset['live'] = '';
}

/** The page as served shows today’s worked case: a script is needed as soon as something else is asked of it. */
function watch(section: HTMLElement): void {
  const missed: (() => void)[] = [];
  let living: Promise<void> | undefined;
  const wake = (): void => {
    living ??= enliven(section).then(() => {
      // What was pressed while the script was on its way is pressed again.
      for (const again of missed) again();
    });
  };
  const keep = (event: Event): void => {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('button, input[type=text]') : null;
    if (target && section.dataset['live'] === undefined) {
      if (event instanceof KeyboardEvent) {
        const { key, shiftKey } = event;
        const arrow = key === 'ArrowUp' || key === 'ArrowDown';
        if (arrow)
          missed.push(() => target.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true })));
      } else if (target.matches('button')) missed.push(() => target.click());
    }
    wake();
  };
  for (const event of ['pointerenter', 'focusin', 'input', 'change']) {
    section.addEventListener(event, wake, { once: true });
  }
  section.addEventListener('click', keep);
  section.addEventListener('keydown', keep);
  document.addEventListener(asOfEvent, wake, { once: true });
  const boxes = [...section.querySelectorAll<HTMLInputElement>('input')];
  if (boxes.some(({ value, defaultValue }) => value !== defaultValue)) wake();
  if (section.contains(document.activeElement)) wake();
  if (location.search.length > 1 || document.documentElement.dataset['asOf'] === 'talk') wake();
}

for (const section of document.querySelectorAll<HTMLElement>('[data-worksheet]')) watch(section);
