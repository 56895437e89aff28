import type { Entry } from './entry.ts';

/** A column of the comparison, by which two services are set side by side. */
export interface Compared {
  readonly id: string;
  readonly name: string;
}

const comparing = /\b(vs\.?|versus|or|compared?|comparison|difference|between|against)\b|\//i;

/** The columns that a query names, each once by the most usual of its kinds. */
function columnsIn(query: string, compared: readonly Compared[]): readonly Compared[] {
  const plain = ` ${query.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;
  const taken: { at: number; column: Compared; length: number }[] = [];
  for (const column of compared)
    for (const name of column.name.toLowerCase().split('|').slice(1)) {
      const at = plain.indexOf(` ${name} `);
      if (at >= 0) taken.push({ at, column, length: name.length });
    }
  taken.sort((a, b) => a.at - b.at || b.length - a.length);
  return taken.reduce<{ end: number; list: Compared[] }>(
    ({ end, list }, { at, column, length }) =>
      at < end || list.includes(column) ? { end, list } : { end: at + length, list: [...list, column] },
    { end: -1, list: [] },
  ).list;
}

/** The comparison, opened at the services that a query sets against each other. */
export function comparison(
  query: string,
  compared: readonly Compared[],
  entries: readonly Entry[],
): { readonly entry: Entry; readonly path: string }[] {
  if (!comparing.test(query)) return [];
  const columns = columnsIn(query, compared).slice(0, 3);
  const page = entries.find(({ path }) => path === '/choose/compare/');
  if (!page || columns.length < 2) return [];
  const names = columns.map(({ name }) => name.split('|')[0] ?? '');
  const entry: Entry = { ...page, title: `${page.title}: ${names.join(' and ')}`, asks: [], heads: [] };
  return [{ entry, path: `/choose/compare/?with=${columns.map(({ id }) => id).join(',')}` }];
}
