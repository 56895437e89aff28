import { focusIn, withFocus } from './focus-address.ts';

const includes = (ids: string | undefined, id: string): boolean => (ids ?? '').split(' ').includes(id);

/** Shows one decision of the graph with its neighbours: while it is pointed at, or for good where it is picked. */
export function startFocus(): void {
  const figure = document.querySelector<HTMLElement>('.decision-graph');
  const select = document.querySelector<HTMLSelectElement>('[data-graph-pick] select');
  if (!figure || !select) return;
  const parts = [...figure.querySelectorAll<SVGElement>('[data-near]')];
  const rows = [...document.querySelectorAll<HTMLElement>('[data-near-row]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-near-group]')];
  const light = (id: string): void => {
    for (const part of parts) part.toggleAttribute('data-off', id !== '' && !includes(part.dataset['near'], id));
  };
  const pick = (id: string): void => {
    select.value = id;
    light(select.value);
    for (const row of rows) row.hidden = select.value !== '' && !includes(row.dataset['nearRow'], select.value);
    for (const group of groups) group.hidden = !group.querySelector('[data-near-row]:not([hidden])');
  };
  const ids = [...select.options].map(({ value }) => value);
  const read = (): void => pick(focusIn(location.search, ids));
  select.addEventListener('change', () => {
    pick(select.value);
    const url = new URL(location.href);
    url.search = withFocus(url.search, select.value);
    history.replaceState(history.state, '', url);
  });
  for (const link of figure.querySelectorAll<SVGElement>('[data-decision]')) {
    for (const event of ['pointerenter', 'focus'])
      link.addEventListener(event, () => light(link.dataset['decision'] ?? ''));
    for (const event of ['pointerleave', 'blur']) link.addEventListener(event, () => light(select.value));
  }
  window.addEventListener('popstate', read);
  read();
}
