import { silenced } from '../keys/single-keys.ts';
import { watch } from '../live/watch.ts';
import type { ChooserData } from './data.ts';

/** Brings a served chooser to life. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-chooser-body]');
  const data = section.querySelector('[data-chooser-data]')?.textContent;
  if (!body || !data) return;
  const { start } = await import('./start.ts');
  start(body, JSON.parse(data) as ChooserData);
}

/** A digit selects an answer wherever the focus is; once the view is alive, it sees to that itself. */
function selectEarly(section: HTMLElement, event: KeyboardEvent): void {
  const { key, target } = event;
  if (
    silenced(event) ||
    section.dataset['live'] !== undefined ||
    (target instanceof Element && target.matches('input, select'))
  )
    return;
  section.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(key) - 1]?.click();
}

/** The page as served shows the first question: a script is needed once it is answered, or the address holds answers. */
for (const section of document.querySelectorAll<HTMLElement>('[data-chooser]')) {
  watch(section, () => enliven(section));
  document.addEventListener('keydown', (event) => {
    selectEarly(section, event);
  });
}
