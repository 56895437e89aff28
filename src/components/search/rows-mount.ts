import { queryOf } from '../../model/link/query.ts';
import { coreFile } from './files.ts';

/** The list is served whole; the index comes when its filters are touched, or the address asks for less. */
for (const list of document.querySelectorAll<HTMLElement>('[data-row-search]')) {
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    coreFile().catch(() => undefined);
    import('./rows-start.ts').then(
      ({ startRows }) => startRows(list),
      () => (begun = false),
    );
  };
  const filters = list.querySelector<HTMLElement>('.row-search');
  for (const name of ['pointerenter', 'focusin', 'touchstart', 'input'])
    filters?.addEventListener(name, begin, { passive: true });
  const asked = queryOf(location.search);
  for (const other of ['as-of', 'view']) asked.delete(other);
  if (asked.size > 0) begin();
}
