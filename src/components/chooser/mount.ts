import { watch } from '../live/watch.ts';
import type { ChooserData } from './ChooserView.tsx';

/** Brings a served chooser to life. */
async function enliven(section: HTMLElement): Promise<void> {
  const body = section.querySelector('[data-chooser-body]');
  const data = section.querySelector('[data-chooser-data]')?.textContent;
  if (!body || !data) return;
  const { start } = await import('./start.ts');
  start(body, JSON.parse(data) as ChooserData);
  // Until the address has been read and drawn.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The page as served shows the first question: a script is needed once it is answered, or the address holds answers. */
for (const section of document.querySelectorAll<HTMLElement>('[data-chooser]')) watch(section, () => enliven(section));
