import { h, hydrate } from 'preact';
import { ChooserView, type ChooserData } from './ChooserView.tsx';

for (const section of document.querySelectorAll<HTMLElement>('[data-chooser]')) {
  const body = section.querySelector('[data-chooser-body]');
  const data = section.querySelector('[data-chooser-data]')?.textContent;
  if (!body || !data) continue;
  hydrate(h(ChooserView, JSON.parse(data) as ChooserData), body);
  section.dataset['live'] = '';
}
