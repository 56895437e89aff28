import { h, hydrate } from 'preact';
import { readSearch } from '../../model/search/address.ts';
import { fromEarlier } from '../../model/search/earlier.ts';
import { searchEngine } from './engine.ts';
import { RowsView } from './RowsView.tsx';

type Served = Omit<Parameters<typeof RowsView>[0], 'initial' | 'live'>;

/** Takes over the filters of a list that the server drew. */
export async function startRows(list: HTMLElement): Promise<void> {
  const input = list.querySelector<HTMLInputElement>('input[name=q]');
  const body = list.querySelector<HTMLElement>('[data-rows-body]');
  const data = list.querySelector('[data-rows-data]')?.textContent;
  if (!input || !body || !data) return;
  const served = JSON.parse(data) as Served;
  const engine = await searchEngine();
  const { search: initial } = readSearch(fromEarlier(location.search));
  if (input.value === '') input.value = initial.query;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const show = (ids: ReadonlySet<string>): void => {
    for (const row of rows) {
      const out = !ids.has(row.dataset['row'] ?? '');
      // A board keeps its shape: what does not match steps back.
      if (row.dataset['dims'] === undefined) row.hidden = out;
      else row.toggleAttribute('data-dimmed', out);
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-row]:not([hidden])');
  };
  hydrate(h(RowsView, { ...served, initial, live: { engine, input, show } }), body);
  list.dataset['live'] = '';
}
