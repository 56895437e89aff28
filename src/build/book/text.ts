import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** Ids that are permanent: decisions, calculators, lines of the notes, slides. */
export const idPattern = /(?<![\w-])(?:D-(?:\d\d|[1-9]\d{2,3})|[NS]-\d{2}|C-[A-Z]+(?:-[A-Z]+)*)(?![\w-])/;

const pieces =
  /(`[^`]+`|\*[^*\s][^*]*\*|(?<![\w-])(?:D-(?:\d\d|[1-9]\d{2,3})|[NS]-\d{2}|C-[A-Z]+(?:-[A-Z]+)*)(?![\w-]))/;

/** Something named that stands elsewhere in the book: it becomes a link with its page, or plain words. */
export const reference = (to: string, words?: string): Element =>
  h('a', { dataTo: to, ...(words === undefined ? { className: ['nb'] } : {}) }, words ?? to);

/** A number in square brackets for a source; the number is known once the whole volume is put together. */
export const sourceMark = (id: string): string => `\uE005${id}\uE006`;

/** Text of a record: its ids lead to their places, what stands between backticks is code. */
export function inline(text: string): ElementContent[] {
  return text.split(pieces).flatMap((piece): ElementContent[] => {
    if (piece === '') return [];
    if (piece.startsWith('`')) return [h('code', piece.slice(1, -1))];
    if (/^\*.+\*$/.test(piece)) return [h('em', piece.slice(1, -1))];
    return idPattern.test(piece) && pieces.test(piece) ? [reference(piece)] : [{ type: 'text', value: piece }];
  });
}

export const p = (className: string, ...children: (ElementContent | string)[]): Element =>
  h('p', className === '' ? {} : { className: [className] }, children);

/** A list of texts of a record. */
export const list = (texts: readonly string[], className = 'plain'): Element =>
  h(
    'ul',
    { className: [className] },
    texts.map((text) => h('li', inline(text))),
  );

type Cell = string | readonly (ElementContent | string)[];

const cellOf = (cell: Cell): ElementContent[] =>
  typeof cell === 'string' ? inline(cell) : cell.flatMap((one) => (typeof one === 'string' ? inline(one) : [one]));

interface TableOptions {
  readonly caption?: string;
  readonly className?: string;
  /** Ids of the rows, where something leads to them. */
  readonly ids?: readonly (string | undefined)[];
  /** Width of each column. */
  readonly widths?: readonly string[];
}

/** A table whose first column names its rows. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  { caption, className = '', ids = [], widths = [] }: TableOptions = {},
): Element {
  return h('table', { className: className.split(' ').filter((name) => name !== '') }, [
    ...(caption === undefined ? [] : [h('caption', inline(caption))]),
    ...(widths.length === 0
      ? []
      : [
          h(
            'colgroup',
            widths.map((width) => h('col', { style: `width:${width}` })),
          ),
        ]),
    h(
      'thead',
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    h(
      'tbody',
      rows.map((row, i) =>
        h(
          'tr',
          ids[i] === undefined ? {} : { id: ids[i] },
          row.map((cell, column) => (column === 0 ? h('th', { scope: 'row' }, cellOf(cell)) : h('td', cellOf(cell)))),
        ),
      ),
    ),
  ]);
}

/** `2026-07-31` → `2026-07`. */
export const month = (day: string): string => day.slice(0, 7);
