import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TableJson } from '../library.ts';
import { inline, table } from '../text.ts';

/** So many services fit on a page turned sideways. */
const columnsOnAPage = 7;

/** Services against each other, question by question: questions down, services across, on pages turned sideways. */
export function comparison(one: TableJson): ElementContent[] {
  const columns = one.columns.filter(({ to }) => to === null);
  const halves = [columns.slice(0, columnsOnAPage), columns.slice(columnsOnAPage)].filter(({ length }) => length > 0);
  return [
    h('h2', { id: `compare--${one.id}`, className: ['small'] }, one.title),
    h('p', inline(one.about)),
    ...halves.map((half) =>
      table(
        ['', ...half.map(({ name }) => name)],
        one.rows.map((row) => [
          row.title,
          ...half.map(({ id }) => {
            const cell = row.cells[id]?.today;
            const is = cell?.is ?? '–';
            return cell?.says ? [h('b', is), ` ${cell.says}`] : [h('b', is)];
          }),
        ]),
        { className: 'wide dense tall comparison' },
      ),
    ),
  ];
}
