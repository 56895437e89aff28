import { silenced } from '../keys/single-keys.ts';
import { watch } from '../live/watch.ts';
import type { ChooserData, PageData } from './data.ts';

async function restOf(address: string): Promise<Omit<ChooserData, keyof PageData>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Omit<ChooserData, keyof PageData>;
}

/** Brings a served chooser to life. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-chooser-body]');
  const data = section.querySelector<HTMLElement>('[data-chooser-data]');
  if (!body || !data) return;
  const [{ start }, rest] = await Promise.all([import('./start.ts'), restOf(data.dataset['rest'] ?? '')]);
  await start(body, { ...rest, ...(JSON.parse(data.textContent) as PageData) });
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
